import ArgumentParser
import DigitalGovernance
import GovernanceFindings

/// What every command that looks at a workspace understands.
struct WorkspaceArguments: ParsableArguments {
  @Argument(help: "Files and folders; '-' is standard input.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("What the file on standard input is called.", valueName: "path"))
  var stdinFilename: String?

  @Option(
    help: ArgumentHelp(
      "Run only these rules: codes or their beginnings, separated by commas.", valueName: "codes"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Leave these rules out.", valueName: "codes"))
  var ignore: [String] = []

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  @Option(help: ArgumentHelp("The day that stands for today: 2026-11-24.", valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: "How many threads work; the result is the same.")
  var threads: Int?

  @Flag(help: "Leave a named file out, too, if it is excluded or ignored (for pre-commit).")
  var forceExclude = false

  mutating func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads needs a number from 1.") }
  }

  /// The same without the argument parser.
  var request: WorkspaceRequest {
    WorkspaceRequest(
      paths: paths, stdinFilename: stdinFilename, select: select, ignore: ignore, language: language,
      asOf: asOf, threads: threads, forceExclude: forceExclude)
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
