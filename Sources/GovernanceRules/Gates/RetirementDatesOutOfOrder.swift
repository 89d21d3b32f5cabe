import DigitalGovernance
import GovernanceFindings

/// Data were destroyed before the service ended, or users were told only afterwards.
struct RetirementDatesOutOfOrder: Rule {
  static let identity = RuleIdentity("G065", "retirement-dates-out-of-order", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the record of a retirement is kanri's form", ja: "廃止の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Retirement dates out of order", ja: "廃止の前後の日付の逆転")
  static let rationale = Bilingual(
    en: "Users are told before a service ends, and its data are needed until then.",
    ja: "利用者には終わる前に知らせ、データは終わるまで必要です。")
  static let remedy = Bilingual(en: "Correct one of the two dates.", ja: "どちらかの日付を直してください。")
  static let bad = Example.project(
    """
    retirement:
      date: 2026-03-31
      stores:
        - {name: 申請のデータ, fate: destroyed, date: 2026-03-02}
    """)
  static let good = bad.replacing("date: 2026-03-02", with: "date: 2026-04-20")
  static let moreBad = [
    Example.project("retirement: {date: 2026-03-31, announced: 2026-04-10}")
  ]
  static let moreGood = [bad.replacing("fate: destroyed", with: "fate: moved")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard case .known(let retirement) = project.retirement, case .known(let end) = retirement.date else {
      return
    }
    if let announced = retirement.announced.known, end.isSurelyBefore(announced), announced <= report.asOf {
      report(.announcedLater(announced, end), at: { $0.retirement.announced })
    }
    for (index, store) in retirement.stores.stated.enumerated() where store.fate.known == .destroyed {
      guard case .known(let date) = store.date, CalendarPeriod(date).isSurelyBefore(end), date <= report.asOf
      else {
        continue
      }
      report(.destroyedFirst(store.name, date, end), at: { $0.retirement.stores[index].date })
    }
  }
}

extension Message {
  fileprivate static func announcedLater(_ announced: CalendarDate, _ end: CalendarPeriod) -> Message {
    Message(
      en: "users were told (\(announced)) after the service had ended (\(end))",
      ja: "周知日（\(announced)）が廃止（\(end)）より後です")
  }

  fileprivate static func destroyedFirst(_ name: Fact<String>, _ date: CalendarDate, _ end: CalendarPeriod)
    -> Message
  {
    Message(
      en: "'\(name.known ?? "")' was destroyed (\(date)) before the service ended (\(end))",
      ja: "「\(name.known ?? "")」の消去（\(date)）が廃止（\(end)）より前です")
  }
}
