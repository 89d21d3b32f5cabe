/// PostgreSQL's SQL.
struct PostgresPrinter: SQLPrinter {
  func type(_ type: SQLType) -> String {
    switch type {
    case .boolean: "boolean"
    case .integer, .moment, .length: "bigint"
    case .number: "double precision"
    case .text: "text"
    case .list(let element): "\(self.type(element))[]"
    }
  }

  func name(_ name: String) -> String { "\"\(name.doubled("\""))\"" }

  /// With escapes where there is a backslash, whatever the session says of plain literals.
  func literal(_ text: String) -> String {
    let quoted = text.doubled("'")
    return quoted.contains("\\") ? "E'\(quoted.doubled("\\"))'" : "'\(quoted)'"
  }

  func literal(_ number: Double) -> String { "CAST('\(number.description)' AS double precision)" }

  func list(_ elements: [String], of element: SQLType) -> String {
    "CAST(ARRAY[\(elements.joined(separator: ", "))] AS \(type(.list(element))))"
  }

  /// Numbers of any length, back to 64 bits where they fit: the one function that the script makes.
  func arithmetic(_ operation: SQLExpression.Arithmetic, _ left: String, _ right: String) -> String {
    let (a, b) = ("CAST(\(left) AS numeric)", "NULLIF(\(right), 0)")
    return switch operation {
    case .add, .subtract, .multiply: "kanri_int(\(a) \(operation.symbol) \(right))"
    case .divide: "kanri_int(div(\(a), \(b)))"
    case .remainder:
      "CASE WHEN \(right) = -1 AND \(left) = -9223372036854775807 - 1 THEN NULL ELSE kanri_int(\(a) % \(b)) END"
    }
  }

  /// What is no number becomes NULL before it is cast: constants are cast when the query is planned, whatever CASE says.
  func parseInteger(_ text: String) -> String {
    "kanri_int(CAST(\(part(SQLCellShape.integer, of: text)) AS numeric))"
  }

  /// The part of a text that a shape asks for; NULL where the text has another shape.
  private func part(_ shape: String, of text: String) -> String {
    "substring(\(text) FROM \(literal("\\A\(shape)\\Z")))"
  }

  func search(_ search: SQLExpression.Search, _ text: String, _ part: String) -> String {
    switch search {
    case .startsWith: "starts_with(\(text), \(part))"
    case .endsWith: "right(\(text), length(\(part))) = \(part)"
    case .contains: "strpos(\(text), \(part)) > 0"
    }
  }

  func matches(_ text: String, _ pattern: SQLPattern) -> String {
    func escape(_ value: UInt32) -> String {
      let digits = String(value, radix: 16)
      return value < 0x10000
        ? "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        : "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
    return "\(text) ~ \(literal(pattern.text(codePoint: escape, textEnd: "\\Z")))"
  }

  func textLength(_ text: String) -> String { "CAST(char_length(\(text)) AS bigint)" }

  /// Equal texts have equal bytes in every collation of the database; an order by code points must be asked for.
  func textComparison(_ comparison: SQLExpression.Comparison, _ left: String, _ right: String) -> String {
    switch comparison {
    case .equal, .notEqual: "\(left) \(comparison.rawValue) \(right)"
    default: "\(left) COLLATE \"C\" \(comparison.rawValue) \(right)"
    }
  }

  func listLength(_ list: String) -> String { "CAST(cardinality(\(list)) AS bigint)" }
  func contains(_ list: String, _ element: String) -> String { "\(element) = ANY (\(list))" }
  func overlap(_ left: String, _ right: String) -> String { "\(left) && \(right)" }
  func joined(_ left: String, _ right: String) -> String { "\(left) || \(right)" }
  func element(_ list: String, _ index: Int64) -> String { "(\(list))[\(index + 1)]" }

  func quantified(
    _ quantifier: SQLExpression.Quantifier, _ list: String, _ variable: String, _ body: String,
    mayBeNull: Bool
  ) -> String {
    let rows = "FROM unnest(\(list)) AS list_\(variable)(\(variable))"
    // ANY and ALL keep three values; a NULL list would have no rows.
    let answer =
      switch quantifier {
      case .exists: "TRUE = ANY (SELECT \(body) \(rows))"
      case .all: "TRUE = ALL (SELECT \(body) \(rows))"
      case .existsOne:
        "(SELECT CASE WHEN count(answer) = count(*) THEN count(*) FILTER (WHERE answer) = 1 END"
          + " FROM (SELECT \(body) AS answer \(rows)) AS answers_\(variable))"
      }
    return "CASE WHEN \(list) IS NOT NULL THEN \(answer) END"
  }

  func filtered(_ list: String, _ variable: String, _ body: String) -> String {
    inOrder(list, variable, select: "\(variable)", where: " WHERE \(body)")
  }

  func mapped(_ list: String, _ variable: String, _ body: String) -> String {
    inOrder(list, variable, select: body, where: "")
  }

  private func inOrder(_ list: String, _ variable: String, select: String, where condition: String) -> String
  {
    "CASE WHEN \(list) IS NOT NULL THEN ARRAY(SELECT \(select) FROM unnest(\(list)) WITH ORDINALITY"
      + " AS list_\(variable)(\(variable), place_\(variable))\(condition) ORDER BY place_\(variable)) END"
  }

  func dayPart(_ part: SQLExpression.DayPart, _ seconds: String) -> String {
    let name =
      switch part {
      case .year: "year"
      case .month: "month"
      case .day: "day"
      case .weekday: "dow"
      case .dayOfYear: "doy"
      }
    let day = "DATE '1970-01-01' + CAST(floor(\(seconds) / 86400.0) AS integer)"
    return "CAST(extract(\(name) FROM \(day)) AS bigint)"
  }

  func reading(_ cell: String, as type: SQLType) -> String {
    switch type {
    case .text: "NULLIF(\(cell), '')"
    case .boolean: "CASE \(cell) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END"
    case .integer: parseInteger(cell)
    case .number: "CAST(\(part(SQLCellShape.number, of: cell)) AS double precision)"
    case .moment:
      "CAST(CAST(\(part(SQLCellShape.day, of: cell)) AS date) - DATE '1970-01-01' AS bigint) * 86400"
    case .length: "kanri_int(CAST(\(part(SQLCellShape.length, of: cell)) AS numeric) * 1000000000)"
    case .list:
      "CASE WHEN \(cell) <> '' THEN ARRAY(SELECT element FROM json_array_elements_text(CAST(\(cell) AS json))"
        + " WITH ORDINALITY AS elements(element, place) ORDER BY place) END"
    }
  }

  func unguarded(_ cell: String) -> String {
    "CASE WHEN starts_with(\(cell), '''') AND char_length(\(cell)) > 2"
      + " AND \(cell) ~ \(literal("\\A" + SQLCellShape.guarded))"
      + " AND NOT (\(cell) ~ \(literal("\\A\(SQLCellShape.guardedNumber)\\Z")))"
      + " THEN substr(\(cell), 2) ELSE \(cell) END"
  }

  func loading(_ path: String, into table: String, columns: [String]) -> String {
    let names = columns.map { "\(name($0)) text" }.joined(separator: ", ")
    // psql reads the file where it runs, and wants its command on one line.
    return """
      CREATE TABLE \(name(table)) (\(names));
      \\copy \(name(table)) FROM '\(path.doubled("'"))' WITH (FORMAT csv, HEADER match, ENCODING 'UTF8')
      """
  }

  func rows(of values: String) -> String { "unnest(ARRAY[\(values)])" }

  func view(_ name: String) -> String { "CREATE VIEW \(self.name(name)) AS" }

  /// A view cannot be replaced by one of other columns.
  func removing(_ views: [String]) -> String {
    "DROP VIEW IF EXISTS \(views.map { name($0) }.joined(separator: ", "));\n"
  }

  /// The bounds stand once each, so that the planner writes the function into the query.
  var preparation: String {
    """
    CREATE OR REPLACE FUNCTION kanri_int(value numeric) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT CAST(NULLIF(LEAST(NULLIF(GREATEST(value, -9223372036854775809), -9223372036854775809),
        9223372036854775808), 9223372036854775808) AS bigint)
    $$;

    """
  }

  var operatorsAreCalls: Bool { false }

  var fence: String { "\n  OFFSET 0" }
}
