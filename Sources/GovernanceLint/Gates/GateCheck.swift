import DigitalGovernance
import GovernanceFindings
import GovernanceRules

/// What the linter says of the gates of one project: of phases that are over with their weight, of the present one
/// softly, and of what is not stated in one note.
struct GateCheck {
  private let gates: GatesInForce
  private let dossier: Dossier
  private let asOf: CalendarDate
  private let showsUnknown: Bool

  init(_ gates: GatesInForce, on dossier: Dossier, settings: LintSettings) {
    self.gates = gates
    self.dossier = dossier
    asOf = settings.asOf
    showsUnknown = settings.showsUnknownItems
  }

  /// The findings, with the document in which each stands.
  func findings() -> [(part: Dossier.Part, finding: Finding)] {
    guard let project = dossier.project, let current = project.phase.known else { return [] }
    var findings: [(part: Dossier.Part, finding: Finding)] = []
    var waiting: [(phase: Phase, count: Int)] = []
    var codes: [String] = []
    for phase in Phase.topPhases where phase.order <= current.top.order {
      guard let standard = gates.standard(for: phase, of: project) else { continue }
      let gate = standard.gate(of: dossier, at: phase, asOf: asOf, isExplained: showsUnknown)
      let isPast = phase.order < current.top.order
      // Steps ahead of the one that the project has reached are not due yet; where it names none, all of the phase are.
      let due = gate.items.filter { entry in
        isPast || current == current.top || entry.item.phase.order <= current.order
      }
      let open = due.filter { $0.state == .incomplete && !$0.isUnmet && $0.item.isRequired }
      if !open.isEmpty { waiting.append((phase, open.count)) }
      codes += open.map(\.item.code)
      for item in due {
        guard let severity = severity(of: item, isPast: isPast, isLate: isLate(item.item.phase, of: project))
        else { continue }
        var finding = finding(on: item, severity)
        finding.isAdvisory = !isPast
        findings.append((part(of: item), finding))
      }
    }
    if !waiting.isEmpty, !showsUnknown {
      var note = Finding(ItemsNotStated.self, ItemsNotStated.message(waiting), at: FactPath())
      note.items = codes
      note.isAdvisory = true
      findings.append((.project, note))
    }
    return findings
  }

  private func severity(of item: ItemVerdict, isPast: Bool, isLate: @autoclosure () -> Bool) -> Severity? {
    switch item.state {
    case .failed: return unmet(item, isPast: isPast, isLate: isLate())
    case .incomplete where item.isUnmet: return unmet(item, isPast: isPast, isLate: isLate())
    case .conditional: return isPast || isLate() ? .warning : .note
    case .incomplete: return showsUnknown ? .note : nil
    case .passed, .notApplicable: return nil
    case .notEvaluated: return .warning
    }
  }

  /// How much an item weighs whose facts are stated and do not meet it.
  private func unmet(_ item: ItemVerdict, isPast: Bool, isLate: Bool) -> Severity? {
    guard item.item.isRequired else { return .note }
    if isPast { return item.item.isBlocking ? .error : .warning }
    // The rules that an item rests on have spoken at the very place; the gate adds to that only once it is over.
    guard item.item.item.rules.stated.isEmpty else { return nil }
    return isLate ? .warning : .note
  }

  /// Whether the phase, or the one that it is a step of, was planned to be over by now.
  private func isLate(_ phase: Phase, of project: Project) -> Bool {
    (project.plannedEnd(of: phase) ?? project.plannedEnd(of: phase.top))?.isSurelyBefore(asOf) ?? false
  }

  private func part(of item: ItemVerdict) -> Dossier.Part {
    Dossier.Part(rawValue: item.about.variable) ?? .project
  }

  private func finding(on item: ItemVerdict, _ severity: Severity) -> Finding {
    let criterion = item.item.item.criterion
    let passes = item.item.item.passes.known?.text ?? item.item.title
    return Finding(
      code: item.item.code, name: item.item.id, severity: severity, path: item.about.path,
      message: Bilingual(
        en: "'\(item.item.title.en)': \(item.reason.en).", ja: "「\(item.item.title.ja)」: \(item.reason.ja)。"),
      help: criterion.remedy.known?.text.known?.text ?? passes,
      provenance: (criterion.provenance.known ?? Basis()).provenance)
  }
}
