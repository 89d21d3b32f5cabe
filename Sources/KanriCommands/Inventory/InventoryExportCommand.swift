import ArgumentParser
import DigitalGovernance
import Glibc
import GovernanceDocuments
import GovernanceFindings
import GovernanceReports
import GovernanceTables
import GovernanceWorkspace

/// `kanri inventory export`: the normalised columns as CSV, or an inventory in YAML.
struct InventoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes procedures in the columns that criteria read, as CSV or as YAML.",
    discussion:
      "A blank cell is unknown. Lists are JSON, days RFC 3339 in UTC, lengths of time seconds (5400s).")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, yaml
  }

  @Argument(help: "Tables or YAML files.")
  var files: [String] = []

  @OptionGroup var common: InventoryArguments

  @Flag(help: "Only say which columns there are, with their types, as JSON.")
  var columns = false

  @Option(help: "csv or yaml.")
  var format = Format.csv

  @Option(help: ArgumentHelp("The file to write; standard output without it.", valueName: "file"))
  var output: String?

  func run() throws {
    if columns {
      Console.standardOutput(ColumnListing.json(of: CriteriaTable.columns.map { ($0.name, $0.type) }))
      return
    }
    var source = try common.source(files)
    let sink = OutputFile(output)
    switch format {
    case .csv:
      var writer = CSVWriter()
      writer.write(CriteriaTable.columns.map(\.name))
      try source.read { procedure in
        writer.write(CriteriaTable.cells(of: procedure))
        if writer.count > 1 << 18 { sink.write(writer.take()) }
      }
      sink.write(writer.take())
    case .yaml:
      var inventory = ProcedureInventory()
      inventory.id = "inventory"
      inventory.name = .known(files.joined(separator: ", "))
      inventory.date = .known(common.day)
      sink.write(Array(DocumentText.text(of: inventory).utf8))
      sink.write(Array("procedures:\n".utf8))
      var isEmpty = true
      try source.read { procedure in
        isEmpty = false
        sink.write(Array(DocumentText.element(procedure, depth: 1).utf8))
      }
      if isEmpty { sink.write(Array("  []\n".utf8)) }
    }
    guard sink.close() else {
      throw ValidationError("'\(output ?? "-")' cannot be written.")
    }
    try common.close(source)
  }
}
