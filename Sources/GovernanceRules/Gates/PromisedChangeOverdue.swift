import DigitalGovernance
import GovernanceFindings

/// A change was promised by a day that has passed, and nothing says that it was made.
struct PromisedChangeOverdue: Rule {
  static let identity = RuleIdentity("G047", "promised-change-overdue", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the guidelines ask that improvements be managed; the form of the record is ours",
      ja: "ガイドラインは改善を管理することを求めていますが、記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Promised change overdue", ja: "期限の過ぎた対応")
  static let rationale = Bilingual(
    en: "Users still meet what they told us about.", ja: "利用者は、まだ同じ問題に出会っています。")
  static let remedy = Bilingual(
    en: "Write under 'done' when it was changed, or set a new date and say why.",
    ja: "終えていれば「完了日」を書き、まだであれば期限を決め直して理由を書いてください。")
  static let bad = Example.project(
    """
    userTests:
      - kind: usability
        date: 2026-05-11
        findings:
          - id: T1-1
            text: 予定日が見つからない
            decision: {outcome: schedule, reason: 画面の改修に合わせるため, due: 2026-09}
    """)
  static let good = bad.replacing("due: 2026-09", with: "due: 2026-09, done: 2026-09-18")
  static let moreGood = [bad.replacing("due: 2026-09", with: "due: 令和8年度")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachDisposedPoint { point in
      let disposition = point.disposition
      guard case .known(let due) = disposition.due, due.isSurelyBefore(report.asOf),
        disposition.done.known == nil, disposition.change.known == nil, disposition.outcome.known != .decline
      else { return }
      report(.overdue(point.text, due), at: { point.path($0).due })
    }
  }
}

extension Message {
  fileprivate static func overdue(_ text: String, _ due: CalendarPeriod) -> Message {
    Message(
      en: "'\(text)' was due (\(due)), and nothing says that it was changed",
      ja: "「\(text)」の期限（\(due)）が過ぎましたが、完了日がありません")
  }
}
