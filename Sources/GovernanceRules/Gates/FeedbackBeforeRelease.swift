import DigitalGovernance
import GovernanceFindings

/// A new service has feedback of users from a time before it went live.
struct FeedbackBeforeRelease: Rule {
  static let identity = RuleIdentity("G062", "feedback-before-release", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of feedback are kanri's form", ja: "リリース後の声の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Feedback before the release", ja: "リリースより前の利用者の声")
  static let rationale = Bilingual(
    en: "Nobody could have used the service yet.", ja: "まだ誰もサービスを使っていません。")
  static let remedy = Bilingual(
    en: "Correct the period; what users said before the release belongs to the user tests.",
    ja: "期間を直してください。リリースの前に聞いた声は「ユーザーテスト」に書いてください。")
  static let bad = Example.project(
    """
    change: new
    releases:
      - {version: "1.0", date: 2026-09-01}
    feedback:
      - {source: inquiry, period: 2026-06, issue: 予定日が見つからない}
    """)
  static let good = bad.replacing("period: 2026-06", with: "period: 2026-09")

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard let live = GoingLive(of: project, asOf: report.asOf) else { return }
    for (index, voice) in project.feedback.stated.enumerated() {
      guard case .known(let period) = voice.period, period.isSurelyBefore(live.date) else { continue }
      report(.tooEarly(period, live), at: { $0.feedback[index].period })
    }
  }
}

extension Message {
  fileprivate static func tooEarly(_ period: CalendarPeriod, _ live: GoingLive) -> Message {
    Message(
      en: "the feedback (\(period)) is before the \(live.record.en) (\(live.date))",
      ja: "利用者の声の期間（\(period)）が\(live.record.ja)（\(live.date)）より前です")
  }
}
