import Testing

@testable import DigitalGovernance

@Suite("Processing periods, as offices state them")
struct ProcessingPeriodTests {
  @Test(
    "A number and a unit count as days: a week 7, a month 30, a year 365",
    arguments: [
      ("30日", 30), ("2週", 14), ("1月", 30), ("1年", 365), ("12月", 360), ("0日", 0), ("３０日", 30), ("１週", 7),
      ("１2月", 360),
      ("3か月", 90), ("2カ月", 60), ("1ヶ月", 30), ("1ヵ月", 30), ("1ケ月", 30), ("2箇月", 60), ("007日", 7),
    ] as [(String, Double)])
  func days(_ text: String, _ days: Double) {
    #expect(ProcessingPeriod(text).days == days)
    #expect(ProcessingPeriod(text).text == text)
  }

  @Test(
    "Everything else is kept as text and says nothing to arithmetic",
    arguments: [
      "即日", "1日～1月", "1～5月", "1週程度", "約9か月", "10日以内", "7営業日", "1.75月", "15", "０", "-", "ー", "なし", "月", "日",
      "一か月", "数日",
      "2週間", "10日間", "5 日", "30日（都道府県によって異なる）", "1月3週", "～1月", "1日又は2日", "1月遅滞なく", "4時間", "", " ", "-5日",
      "+5日",
      "1,000日", "10000000000日", "1か", "1週月",
    ])
  func text(_ text: String) {
    #expect(ProcessingPeriod(text).seconds == nil)
    #expect(ProcessingPeriod(text).content == .text(text))
    #expect(ScalarText.with(text) { ProcessingPeriod.read($0) } == .success(ProcessingPeriod(text)))
  }

  @Test("The duration of a table that kanri wrote is read back, also one of half a day")
  func seconds() {
    #expect(ProcessingPeriod("2592000s").days == 30)
    #expect(ProcessingPeriod("43200s").days == 0.5)
    #expect(ProcessingPeriod("5s以内").seconds == nil)
  }

  @Test("The content is the duration together with the text, which JSON keeps")
  func content() {
    #expect(ProcessingPeriod("２週").content == .duration(seconds: 1_209_600, text: "２週"))
    #expect(ProcessingPeriod(days: 10) == "10日")
  }
}

@Suite("Lengths of time")
struct TimeSpanTests {
  @Test(
    "Days, hours, minutes and seconds are read, from the longest to the shortest",
    arguments: [
      ("20分", 1_200), ("1時間30分", 5_400), ("1.5時間", 5_400), ("２時間", 7_200), ("3日", 259_200),
      ("2週間", 1_209_600),
      ("2週", 1_209_600), ("1日2時間3分4秒", 93_784), ("90秒", 90), ("0分", 0), ("0.1分", 6), ("5400s", 5_400),
    ] as [(String, Int64)])
  func read(_ text: String, _ seconds: Int64) {
    #expect(TimeSpan(text)?.seconds == seconds)
    #expect(TimeSpan(text)?.content == .duration(seconds: seconds, text: text))
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "20", "約20分", "30分1時間", "20分20分", "1.25時間", "1.5秒", "", "分", "1月", "△5分", "-5分", "20分程度", "5s1分",
      "1,000分",
      "1234567890分", "1..5時間",
    ])
  func refused(_ text: String) {
    #expect(TimeSpan(text) == nil)
    #expect(ScalarText.with(text) { TimeSpan.read($0) } == .failure(.wrongForm))
  }

  @Test(
    "A computed length is written so that it is read back",
    arguments: [0, 59, 60, 3_600, 5_400, 86_399, 93_784, 864_000])
  func written(_ seconds: Int64) throws {
    let span = try #require(TimeSpan(seconds: seconds))
    #expect(TimeSpan(span.text)?.seconds == seconds)
    #expect(TimeSpan(seconds: -1) == nil)
  }
}
