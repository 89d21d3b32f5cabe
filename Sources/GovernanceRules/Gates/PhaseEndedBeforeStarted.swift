import DigitalGovernance
import GovernanceFindings

/// A phase, planned or actual, ends before it starts.
struct PhaseEndedBeforeStarted: Rule {
  static let identity = RuleIdentity("G012", "phase-ended-before-started", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of phases are kanri's form", ja: "工程の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Phase ends before it starts", ja: "開始より前に終わる工程")
  static let rationale = Bilingual(
    en: "One of the two dates is wrong, and nothing can be measured against it.",
    ja: "どちらかの日付が誤っていて、工程の長さや遅れが分かりません。")
  static let remedy = Bilingual(en: "Correct one of the two dates.", ja: "どちらかの日付を直してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        actual: {start: 2026-04-01, end: 2025-06-30}
    """)
  static let good = bad.replacing("end: 2025-06-30", with: "end: 2026-06-30")
  static let moreBad = [bad.replacing("actual", with: "planned")]
  static let moreGood = [
    bad.replacing("start: 2026-04-01, end: 2025-06-30", with: "start: 2026-04-20, end: 2026-04")
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      for (index, record) in list.records.enumerated() {
        if let planned = record.planned.known, !planned.isInOrder {
          report(
            .endsFirst(record.label, Bilingual(en: "planned", ja: "予定"), planned),
            at: { list.path($0)[index].planned.end })
        }
        if let actual = record.actual.known, !actual.isInOrder {
          report(
            .endsFirst(record.label, Bilingual(en: "actual", ja: "実績"), actual),
            at: { list.path($0)[index].actual.end })
        }
      }
    }
  }
}

extension Message {
  fileprivate static func endsFirst(_ phase: Bilingual, _ which: Bilingual, _ time: Project.Schedule)
    -> Message
  {
    let start = time.start.known?.description ?? ""
    let end = time.end.known?.description ?? ""
    return Message(
      en: "the \(which.en) end of \(phase.en) (\(end)) is before its start (\(start))",
      ja: "\(phase.ja)の\(which.ja)の終了（\(end)）が開始（\(start)）より前です")
  }
}
