import DigitalGovernance
import GovernanceFindings

/// A phase was not passed, and the next one began all the same.
///
/// Silent on a phase that was gone through more than once: a later round may have passed.
struct PhaseStartedAfterRefusal: Rule {
  static let identity = RuleIdentity("G057", "phase-started-after-refusal", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan has each phase checked before the next; the text of the standard process is not public",
      ja: "計画は工程ごとの確認を求めていますが、標準的な工程の本文は公表されていません")
  )
  static let title = Bilingual(en: "Went on after a refusal", ja: "不合格の後に始まった工程")
  static let rationale = Bilingual(
    en: "Either the decision was not heeded, or its later outcome is not recorded.",
    ja: "判定が守られていないか、その後の判定が記録されていません。")
  static let remedy = Bilingual(
    en: "Record the later decision, or correct the phase that began.", ja: "その後の判定を書くか、始まった工程の記録を直してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: planning
        actual: {start: 2025-10-01, end: 2026-02-27}
        decision: {outcome: failed, date: 2026-02-27, by: 担当課長}
      - phase: design
        actual: {start: 2026-04-01}
    """)
  static let good = bad.replacing("outcome: failed", with: "outcome: passed")
  static let moreBad = [bad.replacing("outcome: failed", with: "outcome: stopped")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    let order = PhaseOrder(of: project)
    project.forEachPhaseList { list in
      var counts: [Phase: Int] = [:]
      for case .known(let phase) in list.records.lazy.map(\.phase) { counts[phase, default: 0] += 1 }
      var told = Set<Int>()
      for (previous, next) in order.successions(in: list.records, after: { $0.decision.known != nil }) {
        let record = list.records[previous]
        guard case .known(let phase) = record.phase, counts[phase] == 1,
          case .known(let decision) = record.decision,
          case .known(let outcome) = decision.outcome, outcome == .failed || outcome == .stopped,
          let start = ActualTime(of: list.records[next], asOf: report.asOf).start,
          decision.date.known.map({ !start.isSurelyBefore($0) }) ?? true, told.insert(previous).inserted
        else { continue }
        report(
          .wentOn(record.label, outcome, decision.date.known, list.records[next].label, start),
          at: { list.path($0)[next].actual.start })
      }
    }
  }
}

extension Message {
  fileprivate static func wentOn(
    _ previous: Bilingual, _ outcome: Project.Decision.Outcome, _ date: CalendarDate?, _ next: Bilingual,
    _ start: CalendarPeriod
  ) -> Message {
    let day = date.map { ", \($0)" } ?? ""
    let when = date.map { "（\($0)）" } ?? ""
    return Message(
      en: "\(next.en) started (\(start)) although \(previous.en) was not passed (\(outcome.rawValue)\(day))",
      ja: "\(previous.ja)の判定は「\(outcome.ja)」\(when)ですが、\(next.ja)が始まっています（\(start)）")
  }
}
