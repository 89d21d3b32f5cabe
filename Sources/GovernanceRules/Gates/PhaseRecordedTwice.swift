import DigitalGovernance
import GovernanceFindings

/// The same phase stands twice in one list with the same round, or without one.
struct PhaseRecordedTwice: Rule {
  static let identity = RuleIdentity("G017", "phase-recorded-twice", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the table of phases is kanri's form", ja: "工程表の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Phase recorded twice", ja: "同じ工程の重複")
  static let rationale = Bilingual(
    en: "Nobody can tell which of the two holds.", ja: "どちらの記録が正しいか分かりません。")
  static let remedy = Bilingual(
    en: "Make one of them, or number the rounds under 'iteration'.",
    ja: "1つにまとめるか、繰り返した場合は「回」に番号を書いてください。")
  static let bad = Example.project(
    """
    phases:
      - {phase: design, planned: {start: 2026-04}}
      - {phase: design, planned: {start: 2026-07}}
    """)
  static let good = bad.replacing(
    "phase: design, planned: {start: 2026-04}", with: "phase: design, iteration: 1"
  )
  .replacing("phase: design, planned", with: "phase: design, iteration: 2, planned")
  static let moreBad = [
    bad.replacing("design, planned: {start: 2026-04}", with: "design, iteration: 1").replacing(
      "design, planned", with: "design, iteration: 1, planned")
  ]

  private struct Round: Hashable {
    let phase: Phase
    let number: Int64?
  }

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      var seen = Set<Round>()
      for (index, record) in list.records.enumerated() {
        guard case .known(let phase) = record.phase else { continue }
        if !seen.insert(Round(phase: phase, number: record.iteration.known)).inserted {
          report(.twice(record.label), at: { list.path($0)[index].phase })
        }
      }
    }
  }
}

extension Message {
  fileprivate static func twice(_ phase: Bilingual) -> Message {
    Message(en: "\(phase.en) is recorded twice", ja: "\(phase.ja)が2回書かれています")
  }
}
