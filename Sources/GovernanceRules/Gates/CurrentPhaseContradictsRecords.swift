import DigitalGovernance
import GovernanceFindings

/// The project says that it is in one phase, and its table of phases says otherwise.
///
/// A later phase has started, or the phase itself is stated not to have taken place. Where work repeats, design,
/// development and testing count as one; so do operation and evaluation. A phase that is gone through again after a
/// release contradicts nothing.
struct CurrentPhaseContradictsRecords: Rule {
  static let identity = RuleIdentity("G015", "current-phase-contradicts-records", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the table of phases is kanri's form", ja: "工程表の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Phase and table disagree", ja: "現在の工程と工程表の食い違い")
  static let rationale = Bilingual(
    en: "What the project owes now depends on its phase.", ja: "今行うべきことは、工程によって変わります。")
  static let remedy = Bilingual(
    en: "Correct 'phase' or the table of phases.", ja: "「工程」か「工程表」のどちらかを直してください。")
  static let bad = Example.project(
    """
    phase: design
    phases:
      - phase: design
        actual: {start: 2026-04-01, end: 2026-06-30}
      - phase: development
        actual: {start: 2026-07-01}
    """)
  static let good = bad.replacing("phase: design", with: "phase: development")
  static let moreBad = [
    bad.replacing("phase: design", with: "phase: testing").replacing(
      "phase: development\n    actual: {start: 2026-07-01}", with: "phase: testing\n    actual: none")
  ]
  static let moreGood = [
    bad.replacing("phase: design\n", with: "phase: design\napproach: iterative\n"),
    Example.project(
      """
      phase: development
      phases:
        - phase: development
          iteration: 1
          actual: {start: 2025-04-01, end: 2025-06-30}
        - phase: operation
          actual: {start: 2025-08-01}
        - phase: development
          iteration: 2
          actual: {start: 2026-04-01}
      """),
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard case .known(let current) = project.phase else { return }
    var later: (record: Project.PhaseRecord, start: CalendarPeriod, stage: Int)?
    var repeats = project.worksInRounds
    var states: [FactState] = []
    var latest: CalendarPeriod?
    project.forEachPhaseList { list in
      for record in list.records where (record.iteration.known ?? 1) > 1 { repeats = true }
    }
    project.forEachPhaseList { list in
      for record in list.records {
        guard case .known(let phase) = record.phase else { continue }
        if phase == current { states.append(record.actual.state) }
        guard let start = ActualTime(of: record, asOf: report.asOf).start else { continue }
        guard !phase.isWithin(current) else {
          if repeats, latest.map({ $0.isSurelyBefore(start.first) }) ?? true { latest = start }
          continue
        }
        let stage = phase.stage(repeats: repeats)
        if stage > current.stage(repeats: repeats), stage > later?.stage ?? 0 {
          later = (record, start, stage)
        }
      }
    }
    if let later, latest.map({ later.start.isSurelyBefore($0.first) }) ?? false { return }
    if let later {
      report(.alreadyBeyond(current, later.record.label, later.start), at: { $0.phase })
    } else if !states.isEmpty, states.allSatisfy({ $0 == .nothing }) {
      report(.neverTookPlace(current), at: { $0.phase })
    }
  }
}

extension Phase {
  /// The place in the process, where phases that go on beside each other share one.
  fileprivate func stage(repeats: Bool) -> Int {
    if repeats, Phase.building.contains(top) { return Phase.design.order }
    return top == .evaluation ? Phase.operation.order : order
  }
}

extension Message {
  fileprivate static func alreadyBeyond(_ current: Phase, _ later: Bilingual, _ start: CalendarPeriod)
    -> Message
  {
    Message(
      en: "the phase is '\(current.id)', but \(later.en) has started (\(start))",
      ja: "工程は「\(current.ja)」ですが、工程表では\(later.ja)が始まっています（\(start)）")
  }

  fileprivate static func neverTookPlace(_ current: Phase) -> Message {
    Message(
      en: "the phase is '\(current.id)', but the table states that it has not taken place",
      ja: "工程は「\(current.ja)」ですが、工程表ではその実績が「なし」です")
  }
}
