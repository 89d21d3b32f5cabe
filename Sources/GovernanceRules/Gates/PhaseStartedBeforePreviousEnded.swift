import DigitalGovernance
import GovernanceFindings

/// A phase began although the one ahead of it had not ended.
///
/// An end that is not stated is silent, except that no phase ends before it starts. Times known only by their month or
/// year are silent where they may fit.
struct PhaseStartedBeforePreviousEnded: Rule {
  static let identity = RuleIdentity("G011", "phase-started-before-previous-ended", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan has each phase checked at its end; the text of the standard process is not public",
      ja: "計画は工程ごとの確認を求めていますが、標準的な工程の本文は公表されていません"))
  static let title = Bilingual(en: "Phase started too early", ja: "前の工程の終了前に始まった工程")
  static let rationale = Bilingual(
    en: "What the earlier phase still had to settle could not be built upon.",
    ja: "前の工程で決めることが固まらないまま、次の工程に進んだことになります。")
  static let remedy = Bilingual(
    en: "Correct one of the dates; if the work was iterative, say so under 'approach'.",
    ja: "どちらかの日付を直してください。反復して進めた場合は、「開発手法」に書いてください。")
  static let bad = Example.project(
    """
    approach: waterfall
    phases:
      - phase: planning
        actual: {start: 2025-10-01, end: 2026-02-27}
      - phase: design
        actual: {start: 2026-02-02}
    """)
  static let good = bad.replacing("start: 2026-02-02", with: "start: 2026-03-02")
  static let moreBad = [
    bad.replacing("end: 2026-02-27", with: "end: none"),
    bad.replacing("{start: 2025-10-01, end: 2026-02-27}", with: "{start: 2026-03-02}"),
  ]
  static let moreGood = [
    bad.replacing("start: 2026-02-02", with: "start: 2026-02"),
    bad.replacing("phase: planning", with: "phase: development")
      .replacing("approach: waterfall", with: "approach: iterative"),
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    let order = PhaseOrder(of: project)
    project.forEachPhaseList { list in
      let times = list.records.map { ActualTime(of: $0, asOf: report.asOf) }
      // Of one phase that ended too late, the first that did not wait tells.
      var told = Set<Int>()
      for (previous, next) in order.successions(in: list.records, after: { $0.actual.known != nil }) {
        guard let start = times[next].start, !told.contains(previous) else { continue }
        let (before, after) = (list.records[previous].label, list.records[next].label)
        let message: Message
        if let end = times[previous].end {
          guard start.isSurelyBefore(end) else { continue }
          message = .tooEarly(after, start, before, Bilingual(en: "ended", ja: "終了"), end)
        } else if let other = times[previous].start, start.isSurelyBefore(other) {
          message = .tooEarly(after, start, before, Bilingual(en: "started", ja: "開始"), other)
        } else if times[previous].isOpen {
          message = .beforeOpenEnd(after, start, before)
        } else {
          continue
        }
        told.insert(previous)
        report(message, at: { list.path($0)[next].actual.start })
      }
    }
  }
}

extension Message {
  fileprivate static func tooEarly(
    _ next: Bilingual, _ start: CalendarPeriod, _ previous: Bilingual, _ verb: Bilingual,
    _ time: CalendarPeriod
  ) -> Message {
    Message(
      en: "\(next.en) started (\(start)) before \(previous.en) \(verb.en) (\(time))",
      ja: "\(next.ja)の開始（\(start)）が\(previous.ja)の\(verb.ja)（\(time)）より前です")
  }

  fileprivate static func beforeOpenEnd(_ next: Bilingual, _ start: CalendarPeriod, _ previous: Bilingual)
    -> Message
  {
    Message(
      en: "\(next.en) started (\(start)), but \(previous.en) is stated not to have ended",
      ja: "\(next.ja)は始まっていますが（\(start)）、\(previous.ja)の終了が「なし」です")
  }
}
