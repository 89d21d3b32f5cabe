import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings

/// A text that looks like a date and is none, or is written in a notation of its own.
struct BadDate: ShapeRule {
  static let identity = RuleIdentity("S112", "bad-date", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Date that cannot be read", ja: "読めない日付")
  static let rationale = Bilingual(
    en: "Deadlines and orders of events are checked by dates.", ja: "期限や前後関係は、日付で確かめます。")
  static let remedy = Bilingual(
    en: "Write the day as 2026-03-31 or 令和8年3月31日.", ja: "2026-03-31 か 令和8年3月31日 のように書いてください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    created:
      date: 2026/5/11
    """)
  static let good = bad.replacing("2026/5/11", with: "2026-05-11")
  static let moreBad = ["2026-02-30", "2026-13-01", "平成31年5月1日", "平成元年1月7日"].map {
    bad.replacing("2026/5/11", with: $0)
  }
  static let moreGood = ["令和8年5月11日", "R8.5.11", "平成31年4月30日"].map { bad.replacing("2026/5/11", with: $0) }

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .badDate(let key, let text, let reason) = problem else { return nil }
    return switch reason {
    case .noSuchDay: .noSuchDay(text.shortened, key: key.shortened)
    case .outsideEra(let era): .outsideEra(era, text: text.shortened, key: key.shortened)
    case .otherNotation: .otherNotation(text.shortened, key: key.shortened)
    }
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .badDate(_, let text, let reason) = problem else { return nil }
    return switch reason {
    case .noSuchDay: lastDay(of: text)
    case .outsideEra:
      Bilingual(en: "Check the era and the year.", ja: "元号と年を確かめてください。")
    case .otherNotation(let meant): Bilingual(en: "Write '\(meant)'.", ja: "「\(meant)」と書いてください。")
    }
  }

  static func replacement(for problem: DecodingProblem.Kind) -> String? {
    guard case .badDate(_, _, .otherNotation(let meant)) = problem else { return nil }
    return meant
  }

  /// How many days the month of a date in Gregorian years has, or that there is no such month.
  private static func lastDay(of text: String) -> Bilingual? {
    let numbers = text.numbers
    guard numbers.count >= 2, numbers[0] > 999 else { return nil }
    let (year, month) = (numbers[0], numbers[1])
    guard (1...12).contains(month) else {
      return Bilingual(en: "Months go from 1 to 12.", ja: "月は1から12までです。月を直してください。")
    }
    let last = CalendarDate.days(inMonth: month, of: year)
    return Bilingual(
      en: "That month has \(last) days.", ja: "\(year)年\(month)月は\(last)日までです。日を直してください。")
  }
}

extension Message {
  fileprivate static func noSuchDay(_ text: String, key: String) -> Message {
    Message(en: "'\(key)' is '\(text)', which is no day of the calendar", ja: "「\(key)」の「\(text)」という日付はありません")
  }

  fileprivate static func otherNotation(_ text: String, key: String) -> Message {
    Message(
      en: "'\(key)' is '\(text)', which is not how a date is written here",
      ja: "「\(key)」の「\(text)」は、日付の書き方が違います")
  }

  /// A day before an era began, or behind its end.
  fileprivate static func outsideEra(_ name: String, text: String, key: String) -> Message {
    let era = JapaneseEra(rawValue: name)
    let year = text.numbers.first ?? 1
    if let era, let end = era.lastDay, let start = era.firstDay,
      era.firstYear + year - 1 > start.components.year
    {
      return Message(
        en: "'\(key)' is '\(text)', but \(name) ended on \(end)",
        ja: "「\(key)」の「\(text)」という日付はありません。\(name)は\(end.japanese)までです")
    }
    guard let start = era?.firstDay else { return .noSuchDay(text, key: key) }
    return Message(
      en: "'\(key)' is '\(text)', but \(name) began on \(start)",
      ja: "「\(key)」の「\(text)」という日付はありません。\(name)は\(start.japanese)からです")
  }
}

extension String {
  /// The numbers in a text, in order; `元` in front of 年 is 1.
  fileprivate var numbers: [Int] {
    split { $0.wholeNumberValue == nil && $0 != "元" }.map { digits in
      digits.reduce(0) { number, digit in
        let (product, overflow) = number.multipliedReportingOverflow(by: 10)
        return overflow ? number : product &+ (digit.wholeNumberValue ?? 1)
      }
    }
  }
}

extension CalendarDate {
  /// `2019年4月30日`.
  fileprivate var japanese: String {
    let (year, month, day) = components
    return "\(year)年\(month)月\(day)日"
  }
}
