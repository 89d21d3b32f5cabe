import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceReports

/// `kanri inventory diff OLD NEW`: what has changed from one survey to the next.
struct InventoryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Two surveys compared: new, abolished, merged, renamed, digitalized, regressed, re-dated.")

  @Argument(help: "The older inventory.")
  var old: String

  @Argument(help: "The newer inventory.")
  var new: String

  @OptionGroup var common: InventoryArguments

  @Option(help: ArgumentHelp("How the older one is read, where it differs.", valueName: "mapping"))
  var oldMapping: String?

  @Option(help: ArgumentHelp("How many of each kind are shown; 0 for all.", valueName: "count"))
  var top = 10

  func run() throws {
    var before = try InventorySource(files: [old], mapping: oldMapping ?? common.mapping)
    var after = try InventorySource(files: [new], mapping: common.mapping)
    var (first, second) = ([InventoryDifference.Entry](), [InventoryDifference.Entry]())
    try before.read { first.append(InventoryDifference.Entry($0)) }
    try after.read { second.append(InventoryDifference.Entry($0)) }
    let difference = InventoryDifference(from: first, to: second)
    Console.standardOutput(DifferenceReport(difference, language: common.chosenLanguage).text(top: top))
    try common.close(before)
    try common.close(after)
  }
}
