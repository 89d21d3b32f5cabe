import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceTables
import GovernanceWorkspace

/// `kanri init KIND`: a commented document to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a commented document to start from.",
    discussion: """
      kanri init ServiceCanvas > canvas.yaml
      kanri init Mapping --from TABLE.csv > mapping.yaml   (drafted from the table's header and values)
      """)

  @Argument(help: "A kind: \(KindArgument.names).")
  var kind: KindArgument

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  @Option(help: ArgumentHelp("The table that a mapping is drafted from.", valueName: "table"))
  var from: String?

  func validate() throws {
    if from != nil, kind.kind != Mapping.self {
      throw ValidationError("--from drafts a Mapping (対応表); no other kind is drafted from a table.")
    }
  }

  func run() throws {
    let language = language ?? LanguageChoice.ofLocale ?? .ja
    guard let from else {
      Console.standardOutput(StartingDocument.text(for: kind.kind, language: language))
      return
    }
    let profile: TableProfile
    do {
      profile = try TableProfile(of: TableFile(TypedPath.path(from)))
    } catch let problem as FileProblem {
      throw ValidationError("'\(from)' cannot be read: \(problem.text.en)")
    } catch TableReader.Refusal.foreignEncoding(let name) {
      throw ValidationError(
        "'\(from)' is written in \(name); save it as UTF-8 or as Excel's CSV (windows-31j).")
    }
    guard !profile.columns.isEmpty else { throw ValidationError("'\(from)' has no header.") }
    let file = from.split(separator: "/").last.map(String.init) ?? from
    Console.standardOutput(MappingDraft(profile, name: file, language: language).text)
  }
}
