import Testing

@testable import KanriCommands

@Suite("Plain arguments of lint")
struct PlainArgumentsTests {
  @Test(
    "They ask for the same, whether the argument parser reads them or not",
    arguments: [
      [], ["canvas.yaml"], ["a.yaml", "-", "docs"], ["--threads", "2", "docs"],
      ["--format", "json", "--lang", "ja", "a.yaml"], ["a.yaml", "--force-exclude", "--color", "never"],
      ["--fail-on", "warning", "--as-of", "2026-11-24"],
      ["--fail-on", "never", "--threads", "1", "--threads", "3"],
    ])
  func sameRequest(arguments: [String]) throws {
    let plain = try #require(LintRequest(plainly: arguments))
    let parsed = try LintCommand.parse(arguments).request
    #expect(String(describing: plain) == String(describing: parsed))
  }

  @Test(
    "Whatever else there is, is left to the argument parser",
    arguments: [
      ["--threads", "0"], ["--threads"], ["--threads", "many"], ["--format", "xml"], ["--select", "C1"],
      ["--fix", "a.yaml"], ["--lang", "fr"], ["--as-of", "yesterday"], ["-h"], ["--", "a.yaml"],
      ["--format=json"], ["--color", "--fix"], ["--fail-on", "none"],
    ])
  func leftToTheParser(arguments: [String]) {
    let request = LintRequest(plainly: arguments)
    #expect(request.map { String(describing: $0) } == nil)
  }
}
