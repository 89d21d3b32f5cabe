/// The time that an office takes for a filing, as it stated it (処理期間): `30日`, `2週`, `1月`, `1年`.
///
/// The text is always kept. Anything but one whole number and one unit, such as 即日, a range or prose, says nothing to
/// arithmetic: ``days`` is nil then, and the fact is known all the same. A bare number has no unit and is no period.
/// `2592000s`, the form of a table that kanri wrote, is read too.
///
/// - Source: 行政手続等の棚卸調査 of 令和6年度, item 15. Its offices write 日, 週, 月 and 年; as that survey counts, a week has 7 days,
///   a month 30 and a year 365.
public struct ProcessingPeriod: Hashable, Sendable {
  /// As written.
  public let text: String
  /// How long it is; nil if the text cannot be counted with.
  public let seconds: Int64?

  /// A period as written.
  public init(_ text: String) {
    self.text = text
    seconds = NotationScanner.scan(text) { ProcessingPeriod.seconds(in: &$0) }
  }

  /// A period of days, written `30日`.
  public init(days: Int64) { self.init("\(days)日") }

  /// How many days it is; nil if the text cannot be counted with.
  public var days: Double? { seconds.map { Double($0) / Double(ProcessingPeriod.day) } }

  private static let day: Int64 = 86_400

  /// The units of the survey, with their days. Others, such as か月, are left to people: the survey does not count them.
  private static let units: [(word: StaticString, days: Int64)] = [
    ("日", 1), ("週", 7), ("月", 30), ("年", 365),
  ]

  private static func seconds(in scanner: inout NotationScanner) -> Int64? {
    guard let number = scanner.wholeNumber() else { return nil }
    if scanner.take("s") { return scanner.isAtEnd ? number : nil }
    for unit in units where scanner.take(unit.word) {
      let (seconds, overflow) = number.multipliedReportingOverflow(by: unit.days * day)
      return scanner.isAtEnd && !overflow ? seconds : nil
    }
    return nil
  }
}

extension ProcessingPeriod: ScalarValue {
  public static var form: ScalarForm { .duration }

  public static func read(_ text: ScalarText) -> Result<ProcessingPeriod, ScalarProblem> {
    .success(ProcessingPeriod(text.string))
  }

  public var content: ScalarContent {
    seconds.map { .duration(seconds: $0, text: text) } ?? .text(text)
  }
}

extension ProcessingPeriod: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
