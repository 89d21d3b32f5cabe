import DigitalGovernance
import GovernanceFindings

/// A new service has research after the release that is dated before it went live.
struct PostReleaseTestBeforeRelease: Rule {
  static let identity = RuleIdentity("G046", "post-release-test-before-release", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of user tests are kanri's form", ja: "ユーザーテストの記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Research after the release, before it", ja: "リリースより前のリリース後の調査")
  static let rationale = Bilingual(
    en: "Nobody could have used the service yet.", ja: "まだ誰もサービスを使っていません。")
  static let remedy = Bilingual(
    en: "Correct the date or the kind of the test.", ja: "テストの日付か種類を直してください。")
  static let bad = Example.project(
    """
    change: new
    userTests:
      - {kind: postRelease, date: 2026-05-11}
    releases:
      - {version: "1.0", date: 2026-09-01}
    """)
  static let good = bad.replacing("date: 2026-05-11", with: "date: 2026-10-13")
  static let moreGood = [bad.replacing("change: new", with: "change: alteration")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard let live = GoingLive(of: project, asOf: report.asOf) else { return }
    for (index, test) in project.userTests.stated.enumerated() where test.kind.known == .postRelease {
      guard case .known(let date) = test.date, CalendarPeriod(date).isSurelyBefore(live.date) else {
        continue
      }
      report(.tooEarly(date, live), at: { $0.userTests[index].date })
    }
  }
}

extension Message {
  fileprivate static func tooEarly(_ date: CalendarDate, _ live: GoingLive) -> Message {
    Message(
      en: "the research after the release (\(date)) is before the \(live.record.en) (\(live.date))",
      ja: "リリース後のユーザーリサーチ（\(date)）が\(live.record.ja)（\(live.date)）より前です")
  }
}
