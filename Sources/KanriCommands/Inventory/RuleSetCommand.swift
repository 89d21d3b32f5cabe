import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings

/// `kanri ruleset [NAME]`: the rule sets that come with kanri, or one of them as YAML.
struct RuleSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ruleset", abstract: "Lists the built-in rule sets, or writes one as YAML.")

  @Argument(help: "The id of a rule set; without one all are listed.")
  var name: String?

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  func run() throws {
    let language = language ?? LanguageChoice.ofLocale ?? .ja
    guard let name else {
      for ruleSet in BuiltInRuleSets.all {
        let count = ruleSet.criteria.stated.count
        let criteria = language == .ja ? "基準\(count)件" : "\(count) criteria"
        Console.standardOutput("\(ruleSet.id.known ?? "")  \(ruleSet.name.known ?? "")  \(criteria)\n")
      }
      return
    }
    Console.standardOutput(DocumentText.text(of: try RuleSetChoice.builtIn(name)))
  }
}
