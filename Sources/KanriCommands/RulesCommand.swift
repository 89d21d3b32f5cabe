import ArgumentParser
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace

/// `kanri rules`: the catalogue.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists every code that a finding can carry.",
    discussion:
      "The rules of the office are those that the configuration of the current folder puts in force.")

  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "text or json.")
  var format = Format.text

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  func run() throws {
    let listing = RuleListing(
      Catalogue.entries + Catalogue.items + Configuration.governing(FilePath(".")).officeEntries)
    switch format {
    case .text: Console.standardOutput(listing.text(in: language ?? LanguageChoice.ofLocale ?? .en))
    case .json: Console.standardOutput(listing.json(in: language ?? LanguageChoice.ofLocale ?? .en))
    }
  }
}
