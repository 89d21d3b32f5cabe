import DigitalGovernance
import GovernanceFindings

/// A phase began before it was decided that the one ahead of it is passed.
///
/// Silent where the one ahead had not even ended: that is said already.
struct PhaseStartedBeforeDecision: Rule {
  static let identity = RuleIdentity("G018", "phase-started-before-decision", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan has each phase checked before the next; the text of the standard process is not public",
      ja: "計画は工程ごとの確認を求めていますが、標準的な工程の本文は公表されていません")
  )
  static let title = Bilingual(en: "Phase started before the decision", ja: "前の工程の判定より前に始まった工程")
  static let rationale = Bilingual(
    en: "A decision that comes afterwards can stop nothing.", ja: "進んだ後の判定では、問題があっても止められません。")
  static let remedy = Bilingual(
    en: "Correct one of the dates, or write under 'reasons' why the decision came late.",
    ja: "どちらかの日付を直すか、判定が後になった理由を判定の「理由」に書いてください。")
  static let bad = Example.project(
    """
    phases:
      - phase: planning
        actual: {start: 2025-10-01, end: 2026-02-27}
        decision: {outcome: passed, date: 2026-03-31, by: 担当課長}
      - phase: design
        actual: {start: 2026-03-02}
    """)
  static let good = bad.replacing("date: 2026-03-31", with: "date: 2026-02-27")
  static let moreGood = [
    bad.replacing("by: 担当課長", with: "by: 担当課長, reasons: 会議の日程が合わず、先に口頭で了承した"),
    bad.replacing("start: 2026-03-02", with: "start: 2026-03"),
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    let order = PhaseOrder(of: project)
    project.forEachPhaseList { list in
      let times = list.records.map { ActualTime(of: $0, asOf: report.asOf) }
      var told = Set<Int>()
      for (previous, next) in order.successions(in: list.records, after: { $0.decision.known != nil }) {
        guard let decision = list.records[previous].decision.known, decision.reasons.known == nil,
          case .known(let date) = decision.date, date <= report.asOf, let start = times[next].start,
          start.isSurelyBefore(date), !told.contains(previous)
        else { continue }
        // A single release that came too early is said of the release itself.
        let isRelease = list.records[previous].phase.known?.top == .release
        if isRelease, project.releases.stated.count == 1 { continue }
        let before = times[previous]
        if before.isOpen { continue }
        if let end = before.end ?? before.start, start.isSurelyBefore(end) { continue }
        told.insert(previous)
        report(
          .undecided(list.records[next].label, start, list.records[previous].label, date),
          at: { list.path($0)[next].actual.start })
      }
    }
  }
}

extension Message {
  fileprivate static func undecided(
    _ next: Bilingual, _ start: CalendarPeriod, _ previous: Bilingual, _ date: CalendarDate
  ) -> Message {
    Message(
      en: "\(next.en) started (\(start)) before the decision on \(previous.en) (\(date))",
      ja: "\(next.ja)の開始（\(start)）が\(previous.ja)の判定（\(date)）より前です")
  }
}
