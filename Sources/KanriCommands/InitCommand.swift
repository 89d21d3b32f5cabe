import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings

/// `kanri init KIND`: a commented document to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a commented document to start from.",
    discussion: "kanri init ServiceCanvas > canvas.yaml")

  @Argument(help: "A kind: \(KindArgument.names).")
  var kind: KindArgument

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  func run() throws {
    Console.standardOutput(
      StartingDocument.text(for: kind.kind, language: language ?? LanguageChoice.ofLocale ?? .ja))
  }
}
