import Testing

@testable import DigitalGovernance

@Suite("Dates as officials write them")
struct DateNotationTests {
  private func read(_ text: String) -> Result<CalendarPeriod, ScalarProblem> {
    ScalarText.with(text) { CalendarPeriod.read($0) }
  }

  @Test(
    "A day, in every notation",
    arguments: [
      ("2026-03-31", "2026-03-31"), ("2026年3月31日", "2026-03-31"), ("2026年03月31日", "2026-03-31"),
      ("令和8年3月31日", "2026-03-31"), ("令和８年３月３１日", "2026-03-31"), ("R8.3.31", "2026-03-31"),
      ("r8.3.31", "2026-03-31"), ("Ｒ８．３．３１", "2026-03-31"), ("R8年3月31日", "2026-03-31"),
      ("２０２６年３月３１日", "2026-03-31"), ("２０２６-０３-３１", "2026-03-31"), ("令和　8年　3月31日", "2026-03-31"),
      ("令和 8年 3月 1日", "2026-03-01"), ("2024-02-29", "2024-02-29"), ("令和6年2月29日", "2024-02-29"),
      ("2000年2月29日", "2000-02-29"), ("令和元年5月1日", "2019-05-01"), ("R元.5.1", "2019-05-01"),
      ("令和1年5月1日", "2019-05-01"),
    ])
  func days(_ text: String, _ day: String) throws {
    let expected = try #require(CalendarDate(day))
    #expect(ScalarText.with(text) { CalendarDate.read($0) } == .success(expected))
    #expect(read(text) == .success(CalendarPeriod(expected)))
  }

  @Test(
    "The borders of the eras: the days of change of 1912 and 1926 belong to both",
    arguments: [
      ("明治6年1月1日", "1873-01-01"), ("明治45年7月30日", "1912-07-30"), ("大正元年7月30日", "1912-07-30"),
      ("大正元年7月31日", "1912-07-31"), ("大正15年12月25日", "1926-12-25"), ("昭和元年12月25日", "1926-12-25"),
      ("昭和元年12月26日", "1926-12-26"), ("昭和64年1月7日", "1989-01-07"), ("平成元年1月8日", "1989-01-08"),
      ("平成31年4月30日", "2019-04-30"), ("令和元年5月1日", "2019-05-01"), ("S64.1.7", "1989-01-07"),
      ("H31.4.30", "2019-04-30"), ("T15.12.25", "1926-12-25"), ("M45.7.30", "1912-07-30"),
    ])
  func eraBorders(_ text: String, _ day: String) throws {
    #expect(read(text) == .success(CalendarPeriod(try #require(CalendarDate(day)))))
  }

  @Test(
    "A day that its era did not cover is refused",
    arguments: [
      ("明治45年7月31日", "明治"), ("大正元年7月29日", "大正"), ("大正15年12月26日", "大正"), ("昭和元年12月24日", "昭和"),
      ("昭和64年1月8日", "昭和"), ("平成元年1月7日", "平成"), ("平成31年5月1日", "平成"), ("令和元年4月30日", "令和"),
      ("H31.5.1", "平成"), ("平成31年5月", "平成"), ("令和元年4月", "令和"), ("平成32年", "平成"), ("平成32年度", "平成"),
      ("平成32年度末", "平成"),
      // The solar calendar began on 1873-01-01; older days would be those of another calendar.
      ("明治5年12月2日", "明治"), ("明治5年", "明治"), ("明治元年", "明治"),
      // Refused for its era, not for its strokes.
      ("H31/5/1", "平成"),
    ])
  func outsideEra(_ text: String, _ era: String) {
    #expect(read(text) == .failure(.badDate(.outsideEra(era: era))))
  }

  @Test(
    "A month, a year, a fiscal year and its end, by their bounds",
    arguments: [
      ("2026-03", "2026-03-01", "2026-03-31", "month"), ("令和6年2月", "2024-02-01", "2024-02-29", "month"),
      ("2023年2月", "2023-02-01", "2023-02-28", "month"), ("R8.3", "2026-03-01", "2026-03-31", "month"),
      ("令和元年5月", "2019-05-01", "2019-05-31", "month"), ("平成31年4月", "2019-04-01", "2019-04-30", "month"),
      ("令和7年度", "2025-04-01", "2026-03-31", "fiscalYear"),
      ("2025年度", "2025-04-01", "2026-03-31", "fiscalYear"),
      ("R7年度", "2025-04-01", "2026-03-31", "fiscalYear"), ("令和元年度", "2019-04-01", "2020-03-31", "fiscalYear"),
      ("平成31年度", "2019-04-01", "2020-03-31", "fiscalYear"),
      ("令和７年度末", "2026-03-31", "2026-03-31", "fiscalYearEnd"),
      ("2030年度以降", "2030-04-01", "9999-12-31", "fiscalYearOnwards"),
      ("令和12年度以降", "2030-04-01", "9999-12-31", "fiscalYearOnwards"),
      // Their last days lie in the next era, but the fiscal years are those of the old one.
      ("平成31年度末", "2020-03-31", "2020-03-31", "fiscalYearEnd"),
      ("昭和63年度末", "1989-03-31", "1989-03-31", "fiscalYearEnd"),
      ("2026", "2026-01-01", "2026-12-31", "year"), ("2026年", "2026-01-01", "2026-12-31", "year"),
      ("令和8年", "2026-01-01", "2026-12-31", "year"),
    ])
  func periods(_ text: String, _ first: String, _ last: String, _ precision: String) throws {
    let period = try read(text).get()
    #expect(period.first == CalendarDate(first))
    #expect(period.last == CalendarDate(last))
    #expect(period.precision.rawValue == precision)
    #expect(CalendarPeriod(period.description) == period, "what it says of itself reads back the same")
    #expect(ScalarText.with(text) { CalendarDate.read($0) } == .failure(.wrongForm), "it is no day")
  }

  @Test(
    "What can be guessed is refused with what was meant",
    arguments: [
      ("2026/3/31", "2026-03-31"), ("2026/03/31", "2026-03-31"), ("2026.3.31", "2026-03-31"),
      ("2026-3-31", "2026-03-31"), ("2026-03-1", "2026-03-01"), ("２０２６／３／３１", "2026-03-31"),
      ("2026/3", "2026-03"), ("2026.3", "2026-03"), ("2026-3", "2026-03"), ("R8/3/31", "2026-03-31"),
      ("20260331", "2026-03-31"),
    ])
  func otherNotations(_ text: String, _ meant: String) {
    #expect(read(text) == .failure(.badDate(.otherNotation(meant: meant))))
  }

  @Test(
    "A day that the calendar has not",
    arguments: [
      "2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "令和7年2月29日", "2026年13月",
      "2026/2/30",
      "令和0年1月1日", "1867-12-31", "R7.13.1", "0000-01-01", "令和9999年1月1日",
    ])
  func noSuchDay(_ text: String) {
    #expect(read(text) == .failure(.badDate(.noSuchDay)))
  }

  @Test(
    "What is no date",
    arguments: [
      "", " ", "未定", "令和", "令和7", "R8", "8年3月31日", "3月31日", "2026-03-31T00:00:00Z", "2026-03-31 ",
      " 2026-03-31", "2026年3月31", "2026年3月31日頃", "2026年春", "令和7年度中", "20261331", "2026-", "2026--03", "年度",
      "-2026-03-31", "2026-03-31-01", "約2026年", "٢٠٢٦-٠٣-٣١", "12026-03-31", "令和元", "元年5月1日", "abcd-ef-gh",
      "令和八年三月三十一日",
    ])
  func noDate(_ text: String) {
    #expect(read(text) == .failure(.wrongForm))
  }

  @Test("A long text is refused without reading it")
  func long() {
    #expect(read(String(repeating: "2026年", count: 10_000)) == .failure(.wrongForm))
  }

  @Test("Periods are before one another only if they surely are")
  func order() throws {
    let fiscal = try read("令和7年度").get()
    let month = try read("2026-03").get()
    let day = try #require(CalendarDate("2026-04-01"))
    #expect(!month.isSurelyBefore(fiscal))
    #expect(!fiscal.isSurelyBefore(month))
    #expect(fiscal.isSurelyBefore(day))
    #expect(fiscal.isSurelyBefore(CalendarPeriod(day)))
    #expect(!fiscal.isSurelyAfter(try #require(CalendarDate("2025-04-01"))))
    #expect(fiscal.isSurelyAfter(try #require(CalendarDate("2025-03-31"))))
  }
}
