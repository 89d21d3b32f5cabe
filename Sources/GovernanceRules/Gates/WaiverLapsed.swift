import DigitalGovernance
import GovernanceFindings

/// An item was waived for a time that has passed, and has not been met since; or the waiver ended before it began.
struct WaiverLapsed: Rule {
  static let identity = RuleIdentity("G054", "waiver-lapsed", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "waivers with an end are kanri's form", ja: "期限付きの免除の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Waiver lapsed", ja: "期限の切れた免除")
  static let rationale = Bilingual(
    en: "The item is owed again, and nobody has looked at it.", ja: "免除の期限が切れたので、改めて点検が必要です。")
  static let remedy = Bilingual(
    en: "Check the item anew, or have the waiver extended.", ja: "項目を改めて点検するか、免除を決め直してください。")
  static let bad = Example.project(
    """
    checks:
      - item: DS-01
        result: notApplicable
        date: 2026-03-24
        reason: 試行の間は対象の機能を使わないため
        waiver: {reason: 試行のため, authority: 担当部長, granted: 2026-03-24, until: 2026-09-30}
    """)
  static let good = bad.replacing("until: 2026-09-30", with: "until: 2099-03-31")
  static let moreBad = [bad.replacing("until: 2026-09-30", with: "until: 2026-03-20")]
  static let moreGood = [bad.replacing("result: notApplicable", with: "result: passed")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    for (index, check) in project.checks.stated.enumerated() {
      guard case .known(let waiver) = check.waiver, case .known(let until) = waiver.until else { continue }
      if case .known(let granted) = waiver.granted, until < granted, granted <= report.asOf {
        report(.endedFirst(check.item, until, granted), at: { $0.checks[index].waiver.until })
      } else if until < report.asOf, check.result.known != .passed {
        report(.lapsed(check.item, until), at: { $0.checks[index].waiver.until })
      }
    }
  }
}

extension Message {
  fileprivate static func lapsed(_ item: Fact<String>, _ until: CalendarDate) -> Message {
    let item = item.known ?? ""
    return Message(
      en: "the waiver of item '\(item)' has lapsed (\(until))", ja: "点検項目「\(item)」の免除の期限（\(until)）が過ぎています")
  }

  fileprivate static func endedFirst(_ item: Fact<String>, _ until: CalendarDate, _ granted: CalendarDate)
    -> Message
  {
    let item = item.known ?? ""
    return Message(
      en: "the waiver of item '\(item)' ended (\(until)) before it was granted (\(granted))",
      ja: "点検項目「\(item)」の免除の期限（\(until)）が決裁日（\(granted)）より前です")
  }
}
