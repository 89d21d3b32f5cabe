import ArgumentParser
import DigitalGovernance
import GovernanceFindings

/// `kanri eval EXPR`: an expression tried on documents.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Evaluates an expression over the facts of documents.",
    discussion: """
      kanri eval "project.userTests.exists(t, t.phase == 'design')" --with project.yaml --explain
      Prints the value, or 'unknown' with the facts that are not stated. An expression that begins with '-' stands
      behind '--'. Exit status: 0 a value or unknown; 2 an error, or a file that cannot be read.
      With --json-lines each line of standard input is a case, {"expr":"1 + 1"}, and each line of the answer
      {"value":{"int":"2"}}, {"unknown":[…]} or {"error":"…"}.
      """)

  @Argument(help: "The expression, in the Common Expression Language.")
  var expression: String?

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "A file with the documents that the expression looks at; '-' is standard input.", valueName: "file"))
  var files: [String] = []

  @Flag(help: "Show what every part of the expression comes to.")
  var explain = false

  @Flag(help: "Evaluate the cases on standard input, one JSON object a line.")
  var jsonLines = false

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  @Option(help: ArgumentHelp("The day that stands for today: 2026-11-24.", valueName: "date"))
  var asOf: CalendarDate?

  mutating func validate() throws {
    if jsonLines {
      guard expression == nil, files.isEmpty, !explain else {
        throw ValidationError("--json-lines reads everything from standard input and stands alone.")
      }
    } else if expression == nil {
      throw ValidationError("an expression is needed, or --json-lines.")
    }
  }

  func run() throws {
    guard let expression else {
      guard ExpressionLines().run() else { throw ExitStatus(code: 2) }
      return
    }
    try Evaluation(
      expression: expression, isExplained: explain,
      workspace: WorkspaceRequest(paths: files, language: language, asOf: asOf)
    ).run()
  }
}
