public import DigitalGovernance
import GovernanceFindings

/// A script of SQL that answers as kanri does: it reads the normalised export and makes a view of the answers.
///
/// ```swift
/// let script = try SQLScript(grading: .kanriQOS, in: .duckdb, from: SQLSource(file: "export.csv"), asOf: today)
/// print(script.text)     // CREATE OR REPLACE VIEW "grades_facts" AS … CREATE OR REPLACE VIEW "grades" AS …
/// ```
/// Every expression is translated exactly or refused: see ``SQLRefusal``.
public struct SQLScript: Sendable {
  /// The statements.
  public let text: String

  /// The grades of procedures by a rubric, in the view `grades` with the columns of `kanri grade --format csv`.
  ///
  /// - Throws: what cannot be said in SQL.
  public init(
    grading rubric: QualityRubric, in dialect: SQLDialect, from source: SQLSource, asOf: CalendarDate
  ) throws(SQLRefusals) {
    var criteria = CriterionColumns(asOf: asOf)
    let query = GradesQuery(rubric, &criteria, dialect)
    guard criteria.refusals.isEmpty, let query else { throw SQLRefusals(refusals: criteria.refusals) }
    text = SQLScript.text(
      about:
        "Grades by \(SQLScript.comment(rubric.id.known ?? "")) \(SQLScript.comment(rubric.version.known ?? ""))",
      view: "grades", query: query.text, criteria, dialect, source)
  }

  /// The findings of the criteria of a rule set, in the view `findings`: `id`, the procedure, and `code`, a row for
  /// each criterion that is false.
  ///
  /// - Throws: what cannot be said in SQL.
  public init(
    finding ruleSet: RuleSet, in dialect: SQLDialect, from source: SQLSource, asOf: CalendarDate
  ) throws(SQLRefusals) {
    var criteria = CriterionColumns(asOf: asOf)
    let query = FindingsQuery(ruleSet, &criteria, dialect)
    guard criteria.refusals.isEmpty, let query else { throw SQLRefusals(refusals: criteria.refusals) }
    text = SQLScript.text(
      about: "Findings of \(SQLScript.comment(ruleSet.id.known ?? ""))", view: "findings", query: query.text,
      criteria, dialect, source)
  }

  private static func text(
    about subject: String, view: String, query: String, _ criteria: CriterionColumns, _ dialect: SQLDialect,
    _ source: SQLSource
  ) -> String {
    let printer = dialect.printer
    let facts = "\(view)_facts"
    var text = """
      -- \(subject), as of \(criteria.asOf), for \(dialect.name) and later. Written by kanri sql.
      -- NULL is unknown. Times are seconds since 1970-01-01 UTC, lengths of time nanoseconds.

      """
    text += printer.removing([view, facts])
    text += printer.preparation
    if let file = source.file {
      text += printer.loading(file, into: source.table, columns: CriteriaTable.columns.map(\.name)) + "\n"
    }
    let columns = SQLColumn.all.values.filter { criteria.columns.contains($0.name) || $0.name == "id" }
      .sorted { $0.name < $1.name }
      .map { column in
        let cell = printer.name(column.name)
        let plain = column.mayBeGuarded ? printer.unguarded(cell) : cell
        return "  \(printer.reading(plain, as: column.type)) AS \(cell)"
      }
    text += """

      -- The facts that are read, out of the cells of the export.
      \(printer.view(facts))
      SELECT
      \(columns.joined(separator: ",\n"))
      FROM \(printer.name(source.table));

      -- The answers.
      \(printer.view(view))
      \(query);

      """
    return text
  }

  /// A text that cannot end a comment.
  private static func comment(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isPlain }))
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool {
    switch self {
    case "0"..."9", "-", "_", ".", " ": true
    default: false
    }
  }
}
