import ArgumentParser
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace

/// `kanri explain CODE`: one rule with its reasons and examples.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a code: what is wrong, why it matters, what to do, an example.")

  @Argument(help: "A code such as C103, or the name of a rule.")
  var code: String

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  func run() throws {
    let language = language ?? LanguageChoice.ofLocale ?? .en
    let configuration = Configuration.governing(FilePath("."))
    func entry(_ code: String) -> CatalogueEntry? { Catalogue.entry(code) ?? configuration.officeEntry(code) }
    guard let entry = entry(code) ?? entry(code.uppercased()) else {
      let entries = Catalogue.entries + Catalogue.items + configuration.officeEntries
      let names = entries.flatMap { [$0.identity.code, $0.identity.name] }
      let meant = NearestSpelling.of(code, among: names)
      let message = Bilingual(
        en:
          "there is no rule '\(code)'\(meant.map { "; '\($0)' was probably meant" } ?? ""). 'kanri rules' lists all.",
        ja: "「\(code)」という規則はありません。\(meant.map { "「\($0)」ではありませんか。" } ?? "")一覧: kanri rules")
      throw ValidationError(message[language])
    }
    Console.standardOutput(RuleExplanation(entry).text(in: language))
  }
}
