import ArgumentParser
import CEL
import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceTables
import GovernanceWorkspace

/// `kanri inventory where 'CEL'`: the procedures for which an expression is true.
struct InventoryWhereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where",
    abstract: "The procedures for which an expression is true: procedure.volume.online > 1000.",
    discussion:
      "Where facts are missing the answer is unknown; such procedures are counted, and listed with --unknown."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv
  }

  @Argument(help: "An expression over 'procedure' and 'asOf'.")
  var expression: String

  @Argument(help: "Tables or YAML files.")
  var files: [String] = []

  @OptionGroup var common: InventoryArguments

  @Option(help: "text (id, name, organisation) or csv (all columns).")
  var format = Format.text

  @Flag(help: "List those of which nobody can say, in place of those that match.")
  var unknown = false

  @Option(help: ArgumentHelp("How many are shown as text; 0 for all.", valueName: "count"))
  var top = 30

  @Option(help: ArgumentHelp("The file to write; standard output without it.", valueName: "file"))
  var output: String?

  func run() throws {
    var source = try common.source(files)
    let language = common.chosenLanguage
    let environment = CriteriaEnvironment(timeZones: ZoneDatabase())
    let program: CELProgram
    do {
      program = try environment.language.compile(expression)
    } catch {
      let problem = error.problems[0]
      let message = language == .ja ? problem.message.ja : problem.message.en
      throw ValidationError(
        "\(message)\n  \(expression)\n  \(ExpressionCaret.line(expression, problem.range))")
    }
    guard program.type == .bool || program.type == .dyn else {
      throw ValidationError("the expression gives \(program.type), where yes or no is needed.")
    }
    let day = common.day
    let sink = OutputFile(output)
    var writer = CSVWriter()
    if format == .csv { writer.write(CriteriaTable.columns.map(\.name)) }
    var (matched, open, failed, count) = (0, 0, 0, 0)
    var rows: [[String]] = []
    try source.read { procedure in
      count += 1
      let isMatch: Bool
      switch program.evaluate(CriteriaSubject([procedure], asOf: day).bindings(in: environment)) {
      case .value(.bool(true)):
        matched += 1
        isMatch = !unknown
      case .value: isMatch = false
      case .unknown:
        open += 1
        isMatch = unknown
      case .error:
        failed += 1
        isMatch = unknown
      }
      guard isMatch else { return }
      if format == .csv {
        writer.write(CriteriaTable.cells(of: procedure))
        if writer.count > 1 << 18 { sink.write(writer.take()) }
      } else if top == 0 || rows.count < top {
        rows.append([
          procedure.id.known ?? "", procedure.name.known ?? "",
          procedure.organisation.known?.name.known ?? "",
          "", procedure.volume.known?.total.known.map(String.init) ?? "",
          procedure.onlineState.known.map { language == .ja ? $0.ja : $0.rawValue } ?? "",
        ])
      }
    }
    if format == .csv {
      sink.write(writer.take())
    } else {
      sink.write(Array(PriorityTable(rows, language: language).text.utf8))
      let text = Bilingual(
        en:
          "\(matched) of \(count) match; of \(open) nobody can say (facts not stated); \(failed) cannot be evaluated\n",
        ja: "\(count)件のうち\(matched)件が当てはまります。未記入で判断できないもの\(open)件、計算できないもの\(failed)件\n")
      sink.write(Array(text[language].utf8))
    }
    guard sink.close() else { throw ValidationError("'\(output ?? "-")' cannot be written.") }
    try common.close(source)
  }
}
