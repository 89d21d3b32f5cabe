import Testing

@testable import GovernanceReports

@Suite("A SARIF message")
struct SARIFMessageTests {
  @Test("makes no link of a document's text, and leaves lone brackets alone")
  func links() {
    #expect(SARIFMessage("see [x](http://e)").description == "see \\[x\\](http://e)")
    #expect(SARIFMessage("[x](\u{301}e)").description == "\\[x\\](\u{301}e)")
    #expect(SARIFMessage("users[2] {0}").description == "users[2] {0}")
  }

  @Test("shows characters that would act, and keeps line feeds")
  func hidden() {
    #expect(SARIFMessage("a\n\u{202E}\u{1B}b").description == "a\n\\u{202E}\\u{1B}b")
  }
}
