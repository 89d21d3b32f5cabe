import Testing

@testable import GovernanceReports

@Suite("Text in XML")
struct XMLTextTests {
  @Test(
    "ends no element or attribute, and holds nothing that XML forbids",
    arguments: [
      ("<a b=\"c\">'&'</a>]]>", "&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;]]&gt;"),
      ("a\r\n\tb", "a&#13;&#10;&#9;b"), ("\u{0}\u{B}\u{1B}\u{7F}", "\\u{0}\\u{B}\\u{1B}\\u{7F}"),
      ("\u{FFFE}\u{FFFF}\u{FFFD}", "\\u{FFFE}\\u{FFFF}\u{FFFD}"), ("東\u{202E}😀", "東\\u{202E}😀"),
    ])
  func escaped(text: String, xml: String) {
    #expect(XMLText(text).description == xml)
  }
}
