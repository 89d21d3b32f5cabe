import DigitalGovernance
import GovernanceDocuments
import Testing

@Suite("Patterns of scalars, against the readers of the same forms")
struct ScalarPatternTests {
  private static let days = [
    ScalarPattern.isoDay, ScalarPattern.wideDay, ScalarPattern.japaneseDay, ScalarPattern.eraDay,
  ]
  private static let periods = days + [ScalarPattern.period, ScalarPattern.eraPeriod]

  private static func matches(_ text: String, _ patterns: [String]) throws -> Bool {
    try patterns.contains { try Regex($0).firstMatch(in: text) != nil }
  }

  /// Dates in every notation, good and bad ones, put together from their parts.
  private static var texts: [String] {
    let years = ["2026", "２０２６", "令和8", "令和元", "R8", "r８", "昭和64", "S64", "98", "平成0", "12026"]
    let rests = [
      "", "年", "年度", "年度末", "年度以降", "年3月", "年３月31日", "年03月3日", "-03", "-03-31", "-3-31", "-０３-３１", ".3",
      ".3.31",
      "．３．３１", "/3/31", "年3", "月", "-13", "-02-30", "年13月", " ", "年3月31日頃",
    ]
    return years.flatMap { year in rests.map { year + $0 } }
  }

  @Test("What is read as a day or a period matches a pattern")
  func dates() throws {
    var accepted = 0
    for text in ScalarPatternTests.texts {
      if CalendarDate(text) != nil {
        accepted += 1
        #expect(try ScalarPatternTests.matches(text, ScalarPatternTests.days), "\(text)")
      }
      if CalendarPeriod(text) != nil {
        accepted += 1
        #expect(try ScalarPatternTests.matches(text, ScalarPatternTests.periods), "\(text)")
      }
    }
    #expect(accepted > 40)
  }

  @Test(
    "What is no date matches no pattern of one",
    arguments: [
      "2026/3/31", "2026-3-31", "2026.3.31", "未定", "2026年3月31日頃", "3月31日", "20260331", "R8/3/31", "X8.3.31",
      "令和",
    ])
  func noDates(text: String) throws {
    #expect(CalendarDate(text) == nil && CalendarPeriod(text) == nil)
    #expect(try !ScalarPatternTests.matches(text, ScalarPatternTests.periods))
  }

  @Test(
    "What is read as an amount matches its pattern",
    arguments: [
      "7%", "７％", "1,000件", "１，０００件", "約3.6万人", "延べ85団体", "約延べ1,200人", "△3.5%", "-2", "▲1,000", "3億2,000万円",
      "1万2,345人",
      "10 件", " 12", "約 100 人", "100人程度", "5.5時間/件", "30分以上", "2,500", "0.5", "12人(延べ)", "−4",
    ])
  func amounts(text: String) throws {
    #expect(Amount(text) != nil)
    #expect(try ScalarPatternTests.matches(text, [ScalarPattern.amount]))
  }

  @Test(
    "What is no amount matches no pattern of one",
    arguments: ["未定", "約", "件", "1,00件", "7%から8%", "10件、20人", "なし"])
  func noAmounts(text: String) throws {
    #expect(Amount(text) == nil)
    #expect(try !ScalarPatternTests.matches(text, [ScalarPattern.amount]))
  }

  @Test(
    "What is read as a whole number matches its pattern",
    arguments: ["12", "１２", "1,000", "3万", "-5", "△5", "+7", "5.0"])
  func integers(text: String) throws {
    let value = ScalarText.with(text) { Int64.read($0) }
    #expect((try? value.get()) != nil)
    #expect(try ScalarPatternTests.matches(text, [ScalarPattern.integer]))
  }

  @Test(
    "What is read as a length of time matches its pattern",
    arguments: ["20分", "１時間３０分", "1.5時間", "３日", "2週間", "2週1日", "90秒", "5400s", "５４００ｓ", "0分"])
  func timeSpans(text: String) throws {
    #expect(TimeSpan(text) != nil)
    #expect(try ScalarPatternTests.matches(text, [ScalarPattern.timeSpan]))
  }

  @Test(
    "What is no length of time matches no pattern of one",
    arguments: ["20", "約20分", "30分1時間", "1.25時間", "", "1月", "20分程度"])
  func noTimeSpans(text: String) throws {
    #expect(TimeSpan(text) == nil)
    #expect(try !ScalarPatternTests.matches(text, [ScalarPattern.timeSpan]))
  }

  @Test("White space alone says nothing", arguments: ["", " ", "　", "\t\n"])
  func blank(text: String) throws {
    #expect(try !ScalarPatternTests.matches(text, [ScalarPattern.filled]))
  }
}
