import ArgumentParser
import DigitalGovernance
import GovernanceFindings

/// `kanri criteria`: the criteria of rule sets and standards, against their own cases or a portfolio.
struct CriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria",
    abstract: "Tries the criteria of rule sets and standards: against their own cases, or on a portfolio.",
    subcommands: [CriteriaTestCommand.self, CriteriaCoverageCommand.self])

  /// How a report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }
}

/// `kanri criteria test FILE…`.
struct CriteriaTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract:
      "Runs the 'tests' of every criterion, and shows the way to each answer that is not the expected one.",
    discussion: """
      FILE holds rule sets or oversight standards; a built-in id (kanri-standard, kanri-inventory) stands for its file.
      Exit status: 0 all as expected; 1 a case comes out otherwise; 2 a criterion or a file cannot be read.
      """)

  @Argument(help: "Files, or the ids of built-in standards and rule sets.")
  var names: [String]

  @Option(help: "text or json.")
  var format = CriteriaCommand.Format.text

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  func run() throws { try CriteriaTesting(names: names, format: format, language: language).run() }
}

/// `kanri criteria coverage FILE PATH…`.
struct CriteriaCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract:
      "Counts how often each criterion is met in a portfolio, and names those that tell nothing apart.",
    discussion: """
      FILE holds rule sets or oversight standards; a built-in id (kanri-standard, kanri-inventory) stands for its file.
      Exit status: 0 something was evaluated; 1 nothing was; 2 a criterion or a file cannot be read.
      """)

  @Argument(help: "A file, or the id of a built-in standard or rule set.")
  var name: String

  @Argument(help: "Files and folders with the documents.")
  var paths: [String]

  @Option(help: "text or json.")
  var format = CriteriaCommand.Format.text

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  @Option(help: ArgumentHelp("The day that stands for today: 2026-11-24.", valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: "How many threads work; the result is the same.")
  var threads: Int?

  mutating func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads needs a number from 1.") }
  }

  func run() throws {
    try CriteriaCoverage(
      name: name, format: format,
      workspace: WorkspaceRequest(paths: paths, language: language, asOf: asOf, threads: threads)
    ).run()
  }
}
