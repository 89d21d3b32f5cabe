import DigitalGovernance
import GovernanceFindings

/// Something was decided or changed before users found it or said it.
struct PointSettledBeforeRaised: Rule {
  static let identity = RuleIdentity("G048", "point-settled-before-raised", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the records of tests and feedback are kanri's form", ja: "テストや利用者の声の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Settled before it came up", ja: "分かる前の判断や対応")
  static let rationale = Bilingual(
    en: "Then it was not what users said that led to the change.", ja: "利用者の声を聞いて決めたことになりません。")
  static let remedy = Bilingual(en: "Correct one of the dates.", ja: "どちらかの日付を直してください。")
  static let bad = Example.project(
    """
    userTests:
      - kind: usability
        date: 2026-05-11
        findings:
          - id: T1-1
            text: 予定日が見つからない
            decision: {outcome: fix, date: 2026-04-20}
    """)
  static let good = bad.replacing("date: 2026-04-20", with: "date: 2026-05-20")
  static let moreBad = [bad.replacing("date: 2026-04-20", with: "done: 2026-04-20")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachDisposedPoint { point in
      guard let raised = point.raised, !raised.isSurelyAfter(report.asOf) else { return }
      if case .known(let date) = point.disposition.date, CalendarPeriod(date).isSurelyBefore(raised) {
        report(
          .tooEarly(point, Bilingual(en: "decision", ja: "判断"), date, raised), at: { point.path($0).date })
      } else if case .known(let date) = point.disposition.done, CalendarPeriod(date).isSurelyBefore(raised) {
        report(
          .tooEarly(point, Bilingual(en: "change", ja: "完了日"), date, raised), at: { point.path($0).done })
      }
    }
  }
}

extension Message {
  fileprivate static func tooEarly(
    _ point: DisposedPoint, _ what: Bilingual, _ date: CalendarDate, _ raised: CalendarPeriod
  ) -> Message {
    Message(
      en: "the \(what.en) on '\(point.text)' (\(date)) is before the \(point.raisedIn.en) (\(raised))",
      ja: "「\(point.text)」の\(what.ja)（\(date)）が\(point.raisedIn.ja)（\(raised)）より前です")
  }
}
