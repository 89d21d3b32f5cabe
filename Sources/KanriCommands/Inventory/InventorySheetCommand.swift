import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import GovernanceReports

/// `kanri inventory sheet ID`: all that is stated of one procedure, and what the criteria say of it (個票).
struct InventorySheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "The sheet of one procedure: what is stated, and what is found.")

  @Argument(help: "The id of the procedure.")
  var id: String

  @Argument(help: "Tables or YAML files.")
  var files: [String] = []

  @OptionGroup var common: InventoryArguments

  func run() throws {
    var source = try common.source(files)
    var found: [Procedure] = []
    var ids: [String] = []
    try source.read { procedure in
      if procedure.id.known == id {
        found.append(procedure)
      } else if ids.count < 200_000, let other = procedure.id.known {
        ids.append(other)
      }
    }
    guard !found.isEmpty else {
      let meant = NearestSpelling.of(id, among: ids).map { "; '\($0)' was probably meant" } ?? ""
      throw ValidationError("there is no procedure '\(id)'\(meant).")
    }
    let language = common.chosenLanguage
    for procedure in found {
      let findings = Linter.findings(on: procedure, settings: LintSettings(asOf: common.day))
      Console.standardOutput(
        ProcedureSheet(procedure, findings: findings, asOf: common.day).text(in: language))
    }
    try common.close(source)
  }
}
