import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceTables

/// `kanri inventory priority`: the procedures that the plan takes first, by the threshold of their organisation's class.
struct InventoryPriorityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "priority",
    abstract: "Priority and important procedures, by the threshold of each class of organisation.",
    discussion: """
      Bureaus: 10,000 filings a year and more are priority procedures. Affiliated and cooperating bodies and local
      independent agencies: 1,000 and more are important procedures. Others have no threshold in the plan; --filings
      gives one for all.
      """)

  @Argument(help: "Tables or YAML files.")
  var files: [String] = []

  @OptionGroup var common: InventoryArguments

  @Option(help: ArgumentHelp("One threshold for every organisation, in filings a year.", valueName: "count"))
  var filings: Int64?

  @Option(help: ArgumentHelp("How many are shown; 0 for all.", valueName: "count"))
  var top = 20

  @Option(help: ArgumentHelp("All of them as CSV.", valueName: "file"))
  var output: String?

  private struct Selected {
    let id: String
    let name: String
    let organisation: String
    let state: Procedure.OnlineState?
    let volume: Int64
    let selects: PrioritySelection.Class
  }

  func run() throws {
    var source = try common.source(files)
    let language = common.chosenLanguage
    func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }
    let selection =
      filings.map { filings in
        PrioritySelection(
          thresholds: Dictionary(
            uniqueKeysWithValues: Organisation.Kind.allCases.map {
              ($0, PrioritySelection.Threshold(filings: filings, selects: .priority))
            }))
      } ?? .tokyo
    var selected: [Selected] = []
    var (below, volumeUnknown, withoutThreshold) = (0, 0, 0)
    try source.read { procedure in
      var procedure = procedure
      if filings != nil, procedure.organisation.known?.kind.known == nil {
        // A threshold for all needs no class.
        var organisation = procedure.organisation.known ?? Organisation()
        organisation.kind = .known(.bureau)
        procedure.organisation = .known(organisation)
      }
      switch selection.outcome(of: procedure) {
      case .selected(let name, let volume):
        selected.append(
          Selected(
            id: procedure.id.known ?? "", name: procedure.name.known ?? "",
            organisation: procedure.organisation.known?.name.known ?? "", state: procedure.onlineState.known,
            volume: volume, selects: name))
      case .tied, .below: below += 1
      case .volumeUnknown: volumeUnknown += 1
      case .organisationUnknown, .noThreshold: withoutThreshold += 1
      }
    }
    selected.sort { ($1.volume, $0.id) < ($0.volume, $1.id) }
    let online = selected.count { $0.state == .implemented }
    Console.standardOutput(
      words(
        "\(selected.count) procedures reach the threshold, \(online) of them online; \(below) do not, \(volumeUnknown) have no count, \(withoutThreshold) have no threshold\n",
        "基準の件数に達する手続 \(selected.count)件（うちオンライン化済 \(online)件）。達しないもの \(below)件、件数が未記入 \(volumeUnknown)件、基準のない組織 \(withoutThreshold)件\n"
      ))
    Console.standardOutput(
      PriorityTable(
        (top > 0 ? Array(selected.prefix(top)) : selected).map { entry in
          [
            entry.id, entry.name, entry.organisation,
            language == .ja ? entry.selects.ja : entry.selects.rawValue,
            String(entry.volume),
            entry.state.map { language == .ja ? $0.ja : $0.rawValue } ?? words("not stated", "未記入"),
          ]
        }, language: language
      ).text)
    if top > 0, selected.count > top {
      Console.standardOutput(
        words("and \(selected.count - top) more\n", "ほか\(selected.count - top)件（--output で全件を書き出せます）\n"))
    }
    if let output { try write(selected, to: output, language) }
    try common.close(source)
  }

  private func write(_ selected: [Selected], to path: String, _ language: Language) throws {
    var writer = CSVWriter(lineEnd: .carriageReturnLineFeed, hasMark: true)
    writer.write(
      language == .ja
        ? ["手続ID", "手続名", "組織", "区分", "年間件数", "オンライン化の状態"]
        : ["id", "name", "organisation", "class", "filings", "onlineState"])
    for entry in selected {
      writer.write([
        entry.id, entry.name, entry.organisation, language == .ja ? entry.selects.ja : entry.selects.rawValue,
        String(entry.volume), entry.state.map { language == .ja ? $0.ja : $0.rawValue } ?? "",
      ])
    }
    let sink = OutputFile(path)
    sink.write(writer.take())
    guard sink.close() else { throw ValidationError("'\(path)' cannot be written.") }
  }
}
