import GovernanceFindings
import KanriTestSupport
import Testing

@testable import GovernanceLint

@Suite("Dates as people write them") struct BadDateTests {
  private func finding(for date: String, quoted: Bool = true) -> PlacedFinding? {
    let source = """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      created:
        date: \(quoted ? "\"\(date)\"" : date)

      """
    let findings = Linter.lint(Array(source.utf8), path: "a.yaml", settings: .testing).findings
      .filter { $0.finding.code.hasPrefix("S") || $0.finding.code.hasPrefix("Y") }
    #expect(findings.count <= 1)
    return findings.first
  }

  @Test(
    "Days in ISO 8601 and in years of an era are understood",
    arguments: [
      "2026-03-31", "2024-02-29", "令和8年3月31日", "令和８年３月３１日", "令和元年5月1日", "R8.3.31", "平成31年4月30日", "昭和64年1月7日",
      "平成元年1月8日", "大正15年12月25日", "昭和元年12月25日", "2026年3月31日",
    ])
  func understood(_ date: String) {
    #expect(finding(for: date) == nil)
    #expect(finding(for: date, quoted: false) == nil)
  }

  @Test(
    "A notation of one's own is reported with the accepted one",
    arguments: [
      ("2026/3/31", "2026-03-31"), ("2026/03/31", "2026-03-31"), ("2026.3.31", "2026-03-31"),
      ("2026-3-1", "2026-03-01"), ("２０２６／３／３１", "2026-03-31"), ("R8/3/31", "2026-03-31"),
    ])
  func otherNotation(_ date: String, meant: String) {
    let finding = finding(for: date)
    #expect(finding?.finding.code == "S112")
    #expect(finding?.fix?.edits.map(\.newText) == [meant])
    #expect(finding?.fix?.isSafe == true)
    #expect(finding?.finding.help.ja.contains("「\(meant)」") == true)
  }

  @Test(
    "A day that the calendar does not have is no date",
    arguments: [
      ("2026-02-29", "28日まで"), ("2026-02-30", "28日まで"), ("2024-02-30", "29日まで"), ("2026-04-31", "30日まで"),
      ("2026-13-01", "1から12まで"), ("2026-00-10", "1から12まで"), ("2026/2/30", "28日まで"),
    ])
  func noSuchDay(_ date: String, said: String) {
    let finding = finding(for: date)
    #expect(finding?.finding.code == "S112")
    #expect(finding?.finding.message.ja.contains("「\(date)」") == true)
    #expect(finding?.finding.help.ja.contains(said) == true)
    #expect(finding?.fix == nil)
  }

  @Test(
    "A day outside its era says how far the era goes",
    arguments: [
      ("平成31年5月1日", "平成は2019年4月30日まで", "ended on 2019-04-30"),
      ("平成３１年５月１日", "平成は2019年4月30日まで", "ended on 2019-04-30"),
      ("H32.1.1", "平成は2019年4月30日まで", "ended on 2019-04-30"),
      ("令和元年4月30日", "令和は2019年5月1日から", "began on 2019-05-01"),
      ("令和1年4月30日", "令和は2019年5月1日から", "began on 2019-05-01"),
      ("平成元年1月7日", "平成は1989年1月8日から", "began on 1989-01-08"),
      ("昭和64年1月8日", "昭和は1989年1月7日まで", "ended on 1989-01-07"),
      ("明治5年12月2日", "明治は1873年1月1日から", "began on 1873-01-01"),
      ("明治45年7月31日", "明治は1912年7月30日まで", "ended on 1912-07-30"),
    ])
  func outsideEra(_ date: String, ja: String, en: String) {
    let finding = finding(for: date)
    #expect(finding?.finding.code == "S112")
    #expect(finding?.finding.message.ja.contains(ja) == true)
    #expect(finding?.finding.message.en.contains(en) == true)
    #expect(finding?.fix == nil)
  }

  @Test("Prose is another form of value, not a bad date", arguments: ["来年の春", "3月31日", "2026-03-31頃"])
  func prose(_ date: String) {
    #expect(finding(for: date)?.finding.code == "S104")
  }

  @Test("A bad date is marked where it stands") func place() throws {
    try expect(
      BadDate.self,
      """
      apiVersion: kanri/v1
      種別: サービスキャンバス
      識別子: canvas-1
      名称: 営業許可の申請
      工程: 企画
      作成: {日付: 1️⃣2026/3/31⏹}
      改訂:
        - {日付: 2026-04-01, 理由: 目的の見直し}
        - {日付: 1️⃣"平成31年5月1日"⏹, 理由: 目的の見直し}
      """)
  }
}
