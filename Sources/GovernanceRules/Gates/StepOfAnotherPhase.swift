import DigitalGovernance
import GovernanceFindings

/// A step stands within a phase that it is no part of.
///
/// Design, development and testing may stand within each other, as the rounds of iterative work do.
struct StepOfAnotherPhase: Rule {
  static let identity = RuleIdentity("G019", "step-of-another-phase", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the table of phases is kanri's form", ja: "工程表の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Step of another phase", ja: "別の工程の内訳")
  static let rationale = Bilingual(
    en: "It would be counted for the wrong phase.", ja: "別の工程の実績として数えられてしまいます。")
  static let remedy = Bilingual(
    en: "Move it to its own phase, or correct its name.", ja: "正しい工程に移すか、工程の名前を直してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        steps:
          - {phase: planning/hypothesis, planned: {start: 2026-04}}
    """)
  static let good = bad.replacing("phase: design", with: "phase: planning")

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      guard let parent = list.parent, case .known(let phase) = parent.phase else { return }
      for (index, step) in list.records.enumerated() {
        guard case .known(let inner) = step.phase, !inner.isWithin(phase) else { continue }
        if Phase.building.contains(inner.top), Phase.building.contains(phase.top) { continue }
        report(.elsewhere(inner, phase), at: { list.path($0)[index].phase })
      }
    }
  }
}

extension Message {
  fileprivate static func elsewhere(_ inner: Phase, _ phase: Phase) -> Message {
    Message(
      en: "'\(inner.id)' stands within '\(phase.id)', which it is no part of",
      ja: "「\(phase.ja)」の内訳に、別の工程である「\(inner.ja)」があります")
  }
}
