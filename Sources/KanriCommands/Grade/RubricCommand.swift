import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings

/// `kanri rubric [NAME]`: the built-in rubrics, or one as YAML.
struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric", abstract: "Lists the built-in rubrics of quality, or writes one as YAML.")

  @Argument(help: "The id of a rubric; without one all are listed.")
  var name: String?

  func run() throws {
    guard let name else {
      for rubric in BuiltInRubrics.all {
        Console.standardOutput(
          "\(rubric.id.known ?? "") \(rubric.version.known ?? "")  \(rubric.name.known ?? "")\n")
      }
      return
    }
    Console.standardOutput(DocumentText.text(of: try RubricChoice.builtIn(name)))
  }
}
