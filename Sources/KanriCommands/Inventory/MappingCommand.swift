import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings

/// `kanri mapping [NAME]`: the mappings that come with kanri, or one of them as YAML.
struct MappingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mapping", abstract: "Lists the built-in mappings of tables, or writes one as YAML.")

  @Argument(help: "The id of a mapping; without one all are listed.")
  var name: String?

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  func run() throws {
    let language = language ?? LanguageChoice.ofLocale ?? .ja
    guard let name else {
      for mapping in Mapping.builtIn {
        let count = mapping.columns.stated.count
        let columns = language == .ja ? "\(count)列" : "\(count) columns"
        Console.standardOutput("\(mapping.id.known ?? "")  \(mapping.name.known ?? "")  \(columns)\n")
      }
      return
    }
    guard let mapping = Mapping.builtIn(named: name) else {
      let known = Mapping.builtIn.compactMap(\.id.known)
      let meant = NearestSpelling.of(name, among: known).map { "; '\($0)' was probably meant" } ?? ""
      throw ValidationError(
        "there is no built-in mapping '\(name)'\(meant). Known: \(known.joined(separator: ", ")).")
    }
    Console.standardOutput(DocumentText.text(of: mapping))
  }
}
