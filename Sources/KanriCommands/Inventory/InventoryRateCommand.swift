import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceReports

/// `kanri inventory rate`: the digitalization rate under both denominators, by procedures and by volume.
struct InventoryRateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract:
      "The digitalization rate: both denominators, by procedures and by volume, by organisation and kind.")

  @Argument(help: "Tables or YAML files; an inventory in YAML brings its history and targets.")
  var files: [String] = []

  @OptionGroup var common: InventoryArguments

  @Option(help: "text or json.")
  var format = RulesCommand.Format.text

  @Option(help: ArgumentHelp("How many organisations are shown; 0 for all.", valueName: "count"))
  var top = 15

  func run() throws {
    var source = try common.source(files)
    var tally = InventoryTally()
    let day = common.day
    try source.read { tally.add($0, asOf: day) }
    let report = RateReport(
      tally, forecasts: forecasts(of: source.inventories, tally, asOf: day), asOf: day,
      language: common.chosenLanguage)
    Console.standardOutput(format == .json ? report.json : report.text(top: top))
    try common.close(source)
    if tally.count == 0 { throw ExitStatus(code: 1) }
  }

  /// The forecasts of inventories that state a history, with the rate just counted as the latest value.
  private func forecasts(
    of inventories: [ProcedureInventory], _ tally: InventoryTally, asOf: CalendarDate
  ) -> [(scope: ProcedureInventory.RateScope, forecast: Forecast)] {
    inventories.flatMap { inventory in
      ProcedureInventory.RateScope.allCases.flatMap {
        scope -> [(scope: ProcedureInventory.RateScope, forecast: Forecast)] in
        var points = inventory.history.stated.filter { $0.scope.known == scope }.compactMap(\.point)
        if let rate = try? tally.all(scope, .procedures).rate() {
          points.append(Forecast.Point(date: inventory.date.known ?? asOf, value: rate.share))
        }
        return inventory.targets.stated.filter { $0.scope.known == scope }.compactMap { target in
          guard let date = target.date.known, let share = target.share.known?.share,
            let forecast = try? Forecast(
              of: points, to: Forecast.Point(date: date, value: share), within: 0...1, asOf: asOf)
          else { return nil }
          return (scope: scope, forecast: forecast)
        }
      }
    }
  }
}
