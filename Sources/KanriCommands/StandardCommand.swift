import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceReports
import GovernanceWorkspace

/// `kanri standard`: the standards that are at hand, one of them as YAML, or two compared.
struct StandardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standard",
    abstract: "Lists the oversight standards, or writes one as YAML.",
    subcommands: [StandardShowCommand.self, StandardDiffCommand.self],
    defaultSubcommand: StandardShowCommand.self)
}

/// `kanri standard [NAME]`.
struct StandardShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Lists the standards, or writes one as YAML.")

  @Argument(help: "The id of a standard; without one all are listed.")
  var name: String?

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  func run() throws {
    let workspace = Workspace([.path(".")], options: WorkspaceOptions { Today.date(in: $0) })
    let standards = workspace.configuration.officeStandards
    guard let name else {
      let language = language ?? workspace.configuration.language ?? LanguageChoice.ofLocale ?? .ja
      for standard in standards.known { Console.standardOutput(StandardListing(standard).line(in: language)) }
      return
    }
    guard let standard = standards.standard(named: name) else {
      let known = standards.known.compactMap(\.id.known)
      let meant = NearestSpelling.of(name, among: known).map { "; '\($0)' was probably meant" } ?? ""
      throw ValidationError(
        "there is no standard '\(name)'\(meant). Known: \(known.joined(separator: ", ")).")
    }
    Console.standardOutput(DocumentText.text(of: standard))
  }
}
