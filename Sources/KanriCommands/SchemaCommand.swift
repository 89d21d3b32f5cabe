import ArgumentParser
import DigitalGovernance
import GovernanceDocuments

/// `kanri schema [KIND]`: JSON Schema for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Writes the JSON Schema of a kind, or of all kinds.")

  @Argument(help: "A kind such as ServiceCanvas; without one, all kinds.")
  var kind: KindArgument?

  @Option(help: "2020-12, or 7 for editors that know no later one.")
  var draft = JSONSchema.Draft.draft2020

  func run() throws { Console.standardOutput(JSONSchema.text(for: kind?.kind, draft: draft)) }
}

extension JSONSchema.Draft: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument {
    case "2020-12": self = .draft2020
    case "7", "07", "draft-07": self = .draft7
    default: return nil
    }
  }

  public var defaultValueDescription: String { "2020-12" }
  public static var allValueStrings: [String] { ["2020-12", "7"] }
}
