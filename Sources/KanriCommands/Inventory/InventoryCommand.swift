import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceWorkspace

/// `kanri inventory`: rates, comparisons, priorities, sheets and filters over an inventory of procedures.
struct InventoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "Rates, differences, priorities, sheets and filters of an inventory of procedures.",
    subcommands: [
      InventoryRateCommand.self, InventoryDiffCommand.self, InventoryPriorityCommand.self,
      InventorySheetCommand.self, InventoryWhereCommand.self, InventoryExportCommand.self,
    ])
}

/// What every command on inventories understands.
struct InventoryArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("How tables are read: a built-in mapping, or the file of one.", valueName: "mapping"))
  var mapping: String?

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  @Option(help: ArgumentHelp("The day that stands for today: 2026-11-24.", valueName: "date"))
  var asOf: CalendarDate?

  /// The language of the answer: inventories are Japanese unless somebody says otherwise.
  var chosenLanguage: Language { language ?? LanguageChoice.ofLocale ?? .ja }
  /// The day that stands for today.
  var day: CalendarDate { asOf ?? Today.date(in: .japan) }

  /// Says on standard error what could not be read; throws where the answer is not whole.
  func close(_ source: InventorySource) throws {
    let language = chosenLanguage
    for note in source.notes { Console.standardError("kanri: \(TerminalText(note[language]))\n") }
    if source.problemCount > 0 {
      let text = Bilingual(
        en:
          "\(source.problemCount) cells or fields could not be read and count as not stated; 'kanri lint' lists them",
        ja: "読み取れない値が\(source.problemCount)件あり、未記入として扱いました（一覧: kanri lint）")
      Console.standardError("kanri: \(text[language])\n")
    }
    for error in source.errors { Console.standardError("kanri: \(TerminalText(error.message[language]))\n") }
    if !source.errors.isEmpty { throw ExitStatus(code: 2) }
  }
}

extension InventoryArguments {
  /// Where the procedures of some files come from.
  func source(_ files: [String]) throws -> InventorySource {
    if files.isEmpty { throw ValidationError("name at least one file.") }
    return try InventorySource(files: files, mapping: mapping)
  }
}
