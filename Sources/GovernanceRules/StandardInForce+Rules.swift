public import DigitalGovernance
import GovernanceFindings

extension StandardInForce {
  /// Judges the gate at the end of a phase, asking the rules in Swift where items rest on them.
  ///
  /// ```swift
  /// let gate = StandardInForce(.kanri).gate(of: dossier, at: .design, asOf: today)
  /// gate.verdict   // .incomplete
  /// ```
  /// - Parameter isExplained: whether the facts behind what is passed, and the names of those that are missing, are wanted.
  public func gate(of dossier: Dossier, at phase: Phase, asOf: CalendarDate, isExplained: Bool = true) -> Gate
  {
    gate(
      of: dossier, at: phase, asOf: asOf, findings: ruleFindings(on: dossier, at: phase, asOf: asOf),
      isExplained: isExplained)
  }

  /// What the rules on which items of a phase rest say of a dossier, with the part in front of each path.
  package func ruleFindings(on dossier: Dossier, at phase: Phase?, asOf: CalendarDate) -> [Finding] {
    let due = items.filter { item in phase.map { item.phase.isWithin($0) } ?? true }
    let codes = Set(due.flatMap { $0.item.rules.stated })
    guard !codes.isEmpty else { return [] }
    func placed(_ findings: [Finding], under part: Dossier.Part) -> [Finding] {
      findings.map { finding in
        var finding = finding
        finding.path = FactPath([.field(part.rawValue)] + finding.path.steps)
        return finding
      }
    }
    var findings: [Finding] = []
    if let project = dossier.project {
      findings += placed(
        GovernanceRules.check(project, asOf: asOf, wanted: codes.contains), under: .project)
    }
    if let canvas = dossier.canvas {
      findings += placed(GovernanceRules.check(canvas, asOf: asOf, wanted: codes.contains), under: .canvas)
    }
    if dossier.project != nil, dossier.canvas != nil {
      findings += GovernanceRules.check(dossier, asOf: asOf, wanted: codes.contains)
    }
    return findings
  }
}
