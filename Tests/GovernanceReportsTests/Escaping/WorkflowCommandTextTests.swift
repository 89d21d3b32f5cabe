import Testing

@testable import GovernanceReports

@Suite("Text in a workflow command")
struct WorkflowCommandTextTests {
  @Test("in a message escapes the percent sign and line breaks, nothing else that is seen")
  func message() {
    #expect(
      WorkflowCommandText.message("100%\r\n::warning file=a,b::x") == "100%25%0D%0A::warning file=a,b::x")
    #expect(WorkflowCommandText.message("%0A") == "%250A")
  }

  @Test("in a property escapes the colon and the comma too")
  func property() {
    #expect(WorkflowCommandText.property("a,b:c%.yaml\n") == "a%2Cb%3Ac%25.yaml%0A")
  }

  @Test("shows characters that would act in the log")
  func hidden() {
    #expect(WorkflowCommandText.message("\u{1B}[31m\u{202E}") == "\\u{1B}[31m\\u{202E}")
    #expect(WorkflowCommandText.property("計画\u{7}.yaml") == "計画\\u{7}.yaml")
  }
}
