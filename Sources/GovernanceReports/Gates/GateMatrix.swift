public import DigitalGovernance
public import GovernanceFindings

/// Verdicts crossed: phases × areas of one project; of many, phases × verdicts and projects × gates.
public struct GateMatrix {
  /// A table with what it is called.
  private struct Table {
    let title: String
    let columns: [String]
    let rows: [[String]]
    /// The first column whose values lean to the right.
    var firstNumber = Int.max
    /// Whether its cells are marks that need explaining.
    let hasMarks: Bool
  }

  /// A project with the gates that it has come to, in order; the last is that of the phase that it has reached.
  public struct Row: Sendable {
    let name: String
    let gates: [Gate]

    public init(name: String, gates: [Gate]) {
      self.name = name
      self.gates = gates
    }
  }

  private let words: GateWords
  private let tables: [Table]

  /// One project: a row a phase, a column an area; a cell is the worst state of the items that stand there.
  public init(of project: Row, language: Language) {
    let words = GateWords(language)
    self.words = words
    let gates = project.gates
    let areas = CheckItem.Area.allCases.filter { area in
      gates.contains { $0.items.contains { $0.item.item.area.known == area && $0.item.isRequired } }
    }
    let columns =
      [words(en: "phase", ja: "工程")] + areas.map { language == .ja ? $0.ja : $0.rawValue } + [
        words(en: "gate", ja: "判定")
      ]
    let rows = gates.map { gate in
      [words.phase(gate.phase)]
        + areas.map { area in
          let states = gate.items.filter { $0.item.item.area.known == area && $0.item.isRequired }.map(
            \.state)
          return states.isEmpty ? "" : words.mark(ItemState.worst(of: states))
        } + [words.state(gate.verdict)]
    }
    tables = [Table(title: project.name, columns: columns, rows: rows, hasMarks: true)]
  }

  /// Many projects: how many gates of the phases that they have reached came out how, and all gates of each project.
  public init(of projects: [Row], language: Language) {
    let words = GateWords(language)
    self.words = words
    let states = ItemState.allCases.filter { state in
      [.passed, .conditional, .failed, .incomplete].contains(state)
        || projects.contains { $0.gates.last?.verdict == state }
    }
    let current = projects.compactMap(\.gates.last)
    func row(_ label: String, _ gates: [Gate]) -> [String] {
      [label, String(gates.count)] + states.map { state in String(gates.count { $0.verdict == state }) }
        + [String(gates.count(where: \.decisionDiffers))]
    }
    let reached = Set(current.map(\.phase)).sorted { $0.order < $1.order }
    let byPhase = Table(
      title: words(en: "Gates of \(projects.count) projects", ja: "工程判定 \(projects.count)件"),
      columns: [words(en: "phase", ja: "工程"), words(en: "projects", ja: "案件")]
        + states.map { words.state($0) }
        + [words(en: "decided otherwise", ja: "記録された判定と違う")],
      rows: reached.map { phase in row(words.phase(phase), current.filter { $0.phase == phase }) }
        + [row(words(en: "all", ja: "計"), current)], firstNumber: 1, hasMarks: false)
    let phases = Set(projects.flatMap(\.gates).map(\.phase)).sorted { $0.order < $1.order }
    let byProject = Table(
      title: words(en: "Projects and gates", ja: "案件ごとの判定"),
      columns: [words(en: "project", ja: "案件")] + phases.map { words.phase($0) },
      rows: projects.map { project in
        [project.name]
          + phases.map { phase in
            project.gates.last { $0.phase == phase }.map { words.mark($0.verdict) } ?? ""
          }
      }, hasMarks: true)
    tables = [byPhase, byProject]
  }

  /// For a terminal.
  public var text: String {
    tables.map { table in
      var lines = TextTable(
        table.columns.enumerated().map { TextTable.Column($1, leansRight: $0 >= table.firstNumber) })
      for row in table.rows { lines.add(row) }
      return TerminalText(table.title).description + "\n" + lines.text + (table.hasMarks ? legend : "")
    }.joined(separator: "\n")
  }

  /// For a page.
  public var markdown: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { MarkdownText($0).description }.joined(separator: " | ") + " |\n"
    }
    return tables.map { table in
      let rule = table.columns.indices.map { $0 >= table.firstNumber ? "---:|" : "---|" }.joined()
      return "\(MarkdownText(table.title))\n\n" + line(table.columns) + "|" + rule + "\n"
        + table.rows.map(line).joined() + (table.hasMarks ? "\n" + legend : "")
    }.joined(separator: "\n")
  }

  private var legend: String {
    words(
      en: "○ passed  △ conditional  ✗ failed  ? incomplete  － not applicable\n",
      ja: "○ 合格  △ 条件付合格  ✗ 不合格  ? 判定保留  － 対象外\n")
  }
}
