import ArgumentParser
import GovernanceReports

/// `kanri lint`: documents in, findings out.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Lints documents: what is wrong, where, and what to do.",
    discussion: """
      PATH is a file or a folder; '-' is standard input. Without a path the current folder is linted.
      Several reports in one run: --format text --output sarif=kanri.sarif --output json=kanri.json
      """)

  @OptionGroup var workspace: WorkspaceArguments

  @Option(
    help: ArgumentHelp(
      "How the report is written to standard output: \(ReportFormat.names).", valueName: "format"))
  var format = ReportFormat.text

  @Option(help: ArgumentHelp("A further report, written to a file.", valueName: "format=file"))
  var output: [ReportDestination] = []

  @Option(
    help: ArgumentHelp("The least severity that makes the exit status 1, or 'never'.", valueName: "severity"))
  var failOn = FailOn.at(.error)

  @Option(name: .customLong("color"), help: "auto, always or never.")
  var colour = ColourChoice.auto

  @Flag(help: "Count the findings by rule instead of listing them.")
  var statistics = false

  @Flag(help: "Apply the fixes that are certain, then report what is left.")
  var fix = false

  @Flag(help: "Apply fixes too that may change what is meant.")
  var unsafeFixes = false

  @Option(help: ArgumentHelp("Findings that are known and not shown.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Write the findings of this run to the baseline file.")
  var writeBaseline = false

  @Flag(help: "Report each check item that waits for facts, in place of one note a project.")
  var showUnknown = false

  @Option(
    help: ArgumentHelp(
      "How tables among the paths are read: a built-in mapping, or the file of one.", valueName: "mapping"))
  var mapping: String?

  mutating func validate() throws {
    if writeBaseline, baseline == nil {
      throw ValidationError("--write-baseline needs --baseline FILE.")
    }
  }

  func run() throws { try request.run() }

  /// The same without the argument parser.
  var request: LintRequest {
    LintRequest(
      workspace: workspace.request, format: format, outputs: output, failOn: failOn, colour: colour,
      statistics: statistics, fix: fix, unsafeFixes: unsafeFixes, baseline: baseline,
      writeBaseline: writeBaseline, showUnknown: showUnknown, mapping: mapping)
  }
}
