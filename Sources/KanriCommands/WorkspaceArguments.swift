import ArgumentParser
import DigitalGovernance
import Glibc
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace

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
    for code in codes(select) + codes(ignore)
    where !Catalogue.hasCode(withPrefix: code) && Catalogue.code(code) == nil {
      let names = Catalogue.entries.flatMap { [$0.identity.code, $0.identity.name] }
      let meant = NearestSpelling.of(code, among: names).map { "; '\($0)' was probably meant" } ?? ""
      throw ValidationError("no rule has the code '\(code)'\(meant). 'kanri rules' lists all.")
    }
    if let threads, threads < 1 { throw ValidationError("--threads needs a number from 1.") }
  }

  /// Codes that may be given one by one or separated by commas.
  private func codes(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",") }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  func options() throws -> WorkspaceOptions {
    var options = WorkspaceOptions { zone in asOf ?? Today.date(in: zone) }
    let selected = codes(select)
    if !selected.isEmpty { options.select = selected }
    options.ignore = codes(ignore)
    options.threads = threads
    options.forceExclude = forceExclude
    return options
  }

  /// The inputs; standard input is read here.
  func inputs() throws -> [WorkspaceInput] {
    guard !paths.isEmpty else { return [.path(".")] }
    return paths.map { path in
      path == "-"
        ? .text(StandardInput.read(), path: stdinFilename.map { TypedPath.path($0) })
        : .path(TypedPath.path(path))
    }
  }

  /// Says something on standard error, in one line whatever a file is called.
  func complain(_ message: Bilingual, in language: Language) {
    Console.standardError("kanri: \(TerminalText(message[language]))\n")
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
