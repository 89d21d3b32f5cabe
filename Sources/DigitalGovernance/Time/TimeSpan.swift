/// A length of time: `20分`, `1時間30分`, `1.5時間`, `3日`, `2週`, `90秒`; full-width digits too.
///
/// A day has 24 hours here: working time is stated in hours and minutes, waiting time in days. Unlike a
/// ``ProcessingPeriod``, a text that is none of these is refused.
public struct TimeSpan: Hashable, Sendable {
  /// As written.
  public let text: String
  /// How long it is.
  public let seconds: Int64

  /// A length of time, written in days, hours, minutes and seconds; nil if it is negative.
  public init?(seconds: Int64) {
    guard seconds >= 0 else { return nil }
    self.seconds = seconds
    var rest = seconds
    var words = ""
    for (word, size) in [("日", 86_400), ("時間", 3_600), ("分", 60), ("秒", 1)] as [(String, Int64)] {
      guard rest >= size || (size == 1 && seconds == 0) else { continue }
      words += "\(rest / size)\(word)"
      rest %= size
    }
    text = words
  }

  private init(text: String, seconds: Int64) {
    self.text = text
    self.seconds = seconds
  }
}

extension TimeSpan: LosslessStringConvertible {
  /// Reads a length of time; nil if the text is none.
  public init?(_ text: String) {
    guard let seconds = NotationScanner.scan(text, TimeSpan.seconds(in:)) else { return nil }
    self.init(text: text, seconds: seconds)
  }

  public var description: String { text }

  /// The units, from the longest to the shortest.
  private static let units: [(word: StaticString, seconds: Int64)] = [
    ("週間", 604_800), ("週", 604_800), ("日", 86_400), ("時間", 3_600), ("分", 60), ("秒", 1),
  ]

  private static func seconds(in scanner: inout NotationScanner) -> Int64? {
    var sum: Int64 = 0
    var shortest = Int64.max
    while !scanner.isAtEnd {
      guard let whole = scanner.wholeNumber() else { return nil }
      var tenths: Int64 = 0
      if scanner.take(".") {
        guard let digit = scanner.digit() else { return nil }
        tenths = Int64(digit)
      }
      // `s` is the unit of the tables that kanri writes.
      if shortest == .max, tenths == 0, scanner.take("s") {
        return scanner.isAtEnd ? whole : nil
      }
      guard let unit = units.first(where: { scanner.take($0.word) }), unit.seconds < shortest,
        tenths == 0 || unit.seconds > 1
      else { return nil }
      shortest = unit.seconds
      // A tenth of any longer unit is a whole number of seconds.
      sum += whole * unit.seconds + tenths * unit.seconds / 10
    }
    return shortest < .max ? sum : nil
  }
}

extension TimeSpan: ScalarValue {
  public static var form: ScalarForm { .timeSpan }

  public static func read(_ text: ScalarText) -> Result<TimeSpan, ScalarProblem> {
    guard text.bytes.count <= 64, let span = TimeSpan(text.string) else { return .failure(.wrongForm) }
    return .success(span)
  }

  public var content: ScalarContent { .duration(seconds: seconds, text: text) }
}
