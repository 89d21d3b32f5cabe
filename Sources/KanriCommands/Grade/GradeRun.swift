import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceTables

/// One run of `kanri grade`: procedures go through in blocks, into the summary and the rows.
struct GradeRun {
  let grader: ColumnGrader
  private var session: ColumnGrader.Session
  private(set) var summary: GradeSummary
  private let group: GradeGroup?
  private let language: Language
  private var rows: GradeTable?
  private let sink: OutputFile?
  private(set) var blocks = 0

  /// - Parameter sink: where the rows go; nil for nowhere.
  init(
    _ grader: ColumnGrader, by group: GradeGroup?, language: Language, sink: OutputFile?
  ) {
    self.grader = grader
    session = ColumnGrader.Session(grader)
    summary = GradeSummary(levels: grader.levels)
    self.group = group
    self.language = language
    self.sink = sink
    rows = sink == nil ? nil : GradeTable(grader)
  }

  private static let volume = "volume.total"

  /// The facts that the tables of the run should hold.
  var paths: Set<String> { grader.paths.union([GradeRun.volume]).union(group.map { [$0.path] } ?? []) }

  /// Grades the procedures of a block.
  mutating func add(_ table: ProcedureColumns, ids: [String]) {
    blocks += 1
    let grades = session.grade(table, keeping: .truths)
    let (group, language) = (group, language)
    summary.add(
      grades, of: grader, volumes: table.columns[GradeRun.volume],
      groups: group.flatMap { table.columns[$0.path] },
      label: { group?.label($0, language) ?? $0 })
    rows?.write(grades, ids: ids)
    if let sink, let bytes = rows?.take() { sink.write(bytes) }
  }

  /// Grades procedures that were read whole.
  mutating func add(_ procedures: [Procedure]) {
    add(ProcedureColumns(procedures, reading: paths), ids: procedures.map { $0.id.known ?? "" })
  }

  /// Writes what was not written yet: the header, if there was no procedure at all.
  mutating func finish() {
    if let sink, let bytes = rows?.take() { sink.write(bytes) }
  }

  /// How the criteria were evaluated, for `--stats`.
  var statistics: Bilingual {
    func count(_ way: ColumnCriteria.Way) -> Int { grader.criteria.filter { $0.way == way }.count }
    let slow = grader.criteria.filter { $0.way == .rows }.map(\.id)
    let names = slow.isEmpty ? "" : ": \(slow.joined(separator: ", "))"
    let procedures = summary.graded + summary.outOfScope
    return Bilingual(
      en:
        "\(procedures) procedures in \(blocks) blocks; \(count(.columns)) criteria in columns, \(slow.count) row by row\(names)",
      ja:
        "手続\(procedures)件を\(blocks)ブロックに分けて評価。列でまとめて評価した基準\(count(.columns))個、1行ずつ評価した基準\(slow.count)個\(names)"
    )
  }
}
