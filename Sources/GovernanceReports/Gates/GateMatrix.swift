public import DigitalGovernance
public import GovernanceFindings

/// Verdicts crossed: phases × areas of one project, or phases × verdicts of many.
public struct GateMatrix {
  private let language: Language
  private let words: GateWords
  private let columns: [String]
  private let rows: [[String]]
  private let title: String

  /// One project: a row a phase, a column an area; a cell is the worst state of the items that stand there.
  public init(of gates: [Gate], project: String, language: Language) {
    self.language = language
    let words = GateWords(language)
    self.words = words
    let areas = CheckItem.Area.allCases.filter { area in
      gates.contains { $0.items.contains { $0.item.item.area.known == area } }
    }
    title = project
    columns =
      [words(en: "phase", ja: "工程")] + areas.map { language == .ja ? $0.ja : $0.rawValue } + [
        words(en: "gate", ja: "判定")
      ]
    rows = gates.map { gate in
      [words.phase(gate.phase)]
        + areas.map { area in
          let items = gate.items.filter { $0.item.item.area.known == area && $0.item.isRequired }
          let worst = items.map(\.state).max { $0.gravity < $1.gravity }
          return worst.map { words.mark($0) } ?? ""
        } + [words.state(gate.verdict)]
    }
  }

  /// Many projects: a row a phase with how many of its gates came out how, the gates that a person decided otherwise.
  public init(of projects: [(name: String, gates: [Gate])], language: Language) {
    self.language = language
    let words = GateWords(language)
    self.words = words
    let states: [ItemState] = [.passed, .conditional, .failed, .incomplete]
    title = words(en: "\(projects.count) projects", ja: "工程判定 \(projects.count)件")
    columns =
      [words(en: "phase", ja: "工程"), words(en: "projects", ja: "案件")] + states.map { words.state($0) }
      + [words(en: "decided otherwise", ja: "記録された判定と違う")]
    var phases: [Phase] = []
    for gate in projects.flatMap(\.gates) where !phases.contains(gate.phase) { phases.append(gate.phase) }
    func row(_ label: String, _ gates: [Gate]) -> [String] {
      [label, String(gates.count)] + states.map { state in String(gates.count { $0.verdict == state }) }
        + [String(gates.count(where: \.decisionDiffers))]
    }
    let all = projects.flatMap(\.gates)
    rows =
      phases.sorted { $0.order < $1.order }.map { phase in
        row(words.phase(phase), all.filter { $0.phase == phase })
      } + [row(words(en: "all", ja: "計"), all)]
  }

  /// For a terminal.
  public var text: String {
    var table = TextTable(columns.enumerated().map { TextTable.Column($1, leansRight: isNumeric && $0 > 0) })
    for row in rows { table.add(row) }
    return TerminalText(title).description + "\n" + table.text + legend
  }

  /// For a page.
  public var markdown: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { MarkdownText($0).description }.joined(separator: " | ") + " |\n"
    }
    return "\(MarkdownText(title))\n\n" + line(columns) + "|"
      + String(repeating: "---|", count: columns.count) + "\n"
      + rows.map(line).joined() + (legend.isEmpty ? "" : "\n" + legend)
  }

  private var isNumeric: Bool { columns.count > 2 && rows.allSatisfy { $0.count > 1 && Int($0[1]) != nil } }

  private var legend: String {
    isNumeric
      ? ""
      : words(
        en: "○ passed  △ conditional  ✗ failed  ? incomplete  － not applicable\n",
        ja: "○ 合格  △ 条件付合格  ✗ 不合格  ? 判定保留  － 対象外\n")
  }
}
