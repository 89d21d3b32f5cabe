import Testing

@testable import GovernanceReports

@Suite("A table for a terminal")
struct TextTableTests {
  @Test("lines up in cells, without spaces at the end of a line")
  func cells() {
    var table = TextTable([.init("件数", leansRight: true), .init("規則"), .init("x"), .init("last")])
    table.add(["1", "a", "", ""])
    table.add(["10,000", "仮の値", "", "あ\u{1B}"])
    #expect(
      table.text
        == """
          件数  規則    x  last
             1  a
        10,000  仮の値     あ\\u{1B}\n
        """)
  }
}
