/// Spark's SQL, the same with and without ANSI mode.
struct SparkPrinter: SQLPrinter {
  func type(_ type: SQLType) -> String {
    switch type {
    case .boolean: "BOOLEAN"
    case .integer, .moment, .length: "BIGINT"
    case .number: "DOUBLE"
    case .text: "STRING"
    case .list(let element): "ARRAY<\(self.type(element))>"
    }
  }

  func name(_ name: String) -> String { "`\(name.doubled("`"))`" }

  /// Backslashes are escapes, and `${…}` would be replaced by a setting.
  func literal(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": result += "\\'"
      case "\\": result += "\\\\"
      case "$": result += "\\u0024"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  func literal(_ number: Double) -> String { "\(number.description)D" }

  func literal(_ integer: Int64) -> String { "\(integer)L" }

  func wide(_ integer: Int64) -> String { integer < 0 ? "(\(literal(integer)))" : literal(integer) }

  func list(_ elements: [String], of element: SQLType) -> String {
    elements.isEmpty
      ? "CAST(array() AS \(type(.list(element))))" : "array(\(elements.joined(separator: ", ")))"
  }

  func arithmetic(_ operation: SQLExpression.Arithmetic, _ left: String, _ right: String) -> String {
    switch operation {
    case .add: "try_add(\(left), \(right))"
    case .subtract: "try_subtract(\(left), \(right))"
    case .multiply: "try_multiply(\(left), \(right))"
    case .divide:
      "CASE WHEN \(right) = -1L THEN try_subtract(0L, \(left)) ELSE \(left) DIV NULLIF(\(right), 0L) END"
    case .remainder:
      "CASE WHEN \(right) = -1L THEN CASE WHEN \(left) <> (-9223372036854775807L - 1L) THEN 0L END"
        + " ELSE \(left) % NULLIF(\(right), 0L) END"
    }
  }

  func small(_ operation: SQLExpression.Arithmetic, _ left: String, _ right: String) -> String {
    if case .divide = operation { "\(left) DIV \(right)" } else { "\(left) \(operation.symbol) \(right)" }
  }

  func parseInteger(_ text: String) -> String {
    "TRY_CAST(\(part(SQLCellShape.integer, of: text, group: 0)) AS BIGINT)"
  }

  /// The part of a text that a shape asks for; an empty text, which is no number, where the text has another shape.
  private func part(_ shape: String, of text: String, group: Int) -> String {
    "regexp_extract(\(text), \(literal("\\A\(shape)\\z")), \(group))"
  }

  func search(_ search: SQLExpression.Search, _ text: String, _ part: String) -> String {
    switch search {
    case .startsWith: "startswith(\(text), \(part))"
    case .endsWith: "endswith(\(text), \(part))"
    case .contains: "contains(\(text), \(part))"
    }
  }

  func matches(_ text: String, _ pattern: SQLPattern) -> String {
    let source = pattern.text(codePoint: { "\\x{\(String($0, radix: 16))}" }, textEnd: "\\z")
    return "\(text) RLIKE \(literal(source))"
  }

  func textLength(_ text: String) -> String { "CAST(char_length(\(text)) AS BIGINT)" }
  func listLength(_ list: String) -> String { "CAST(array_size(\(list)) AS BIGINT)" }
  func contains(_ list: String, _ element: String) -> String { "array_contains(\(list), \(element))" }
  func overlap(_ left: String, _ right: String) -> String { "arrays_overlap(\(left), \(right))" }
  func joined(_ left: String, _ right: String) -> String { "concat(\(left), \(right))" }
  func element(_ list: String, _ index: Int64) -> String { "try_element_at(\(list), \(index + 1))" }

  func quantified(
    _ quantifier: SQLExpression.Quantifier, _ list: String, _ variable: String, _ body: String,
    mayBeNull: Bool
  ) -> String {
    switch quantifier {
    // Both keep three values: an element for which the answer is NULL leaves the whole NULL, if nothing decides.
    case .exists: return "exists(\(list), \(variable) -> \(body))"
    case .all: return "forall(\(list), \(variable) -> \(body))"
    case .existsOne:
      let one = "array_size(filter(\(list), \(variable) -> \(body))) = 1"
      return mayBeNull
        ? "CASE WHEN forall(\(list), \(variable) -> (\(body)) IS NOT NULL) THEN \(one) END" : one
    }
  }

  func filtered(_ list: String, _ variable: String, _ body: String) -> String {
    "filter(\(list), \(variable) -> \(body))"
  }

  func mapped(_ list: String, _ variable: String, _ body: String) -> String {
    "transform(\(list), \(variable) -> \(body))"
  }

  func dayPart(_ part: SQLExpression.DayPart, _ seconds: String) -> String {
    let day = "date_add(DATE'1970-01-01', CAST(floor(\(seconds) / 86400D) AS INT))"
    return switch part {
    case .year: "CAST(year(\(day)) AS BIGINT)"
    case .month: "CAST(month(\(day)) AS BIGINT)"
    case .day: "CAST(dayofmonth(\(day)) AS BIGINT)"
    case .weekday: "CAST(dayofweek(\(day)) - 1 AS BIGINT)"
    case .dayOfYear: "CAST(dayofyear(\(day)) AS BIGINT)"
    }
  }

  func reading(_ cell: String, as type: SQLType) -> String {
    switch type {
    case .text: "NULLIF(\(cell), '')"
    case .boolean: "CASE \(cell) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END"
    case .integer: parseInteger(cell)
    case .number: "TRY_CAST(\(part(SQLCellShape.number, of: cell, group: 0)) AS DOUBLE)"
    case .moment: "unix_date(TRY_CAST(\(part(SQLCellShape.day, of: cell, group: 1)) AS DATE)) * 86400L"
    case .length:
      "try_multiply(TRY_CAST(\(part(SQLCellShape.length, of: cell, group: 1)) AS BIGINT), 1000000000L)"
    case .list(let element): "from_json(NULLIF(\(cell), ''), 'array<\(self.type(element).lowercased())>')"
    }
  }

  func unguarded(_ cell: String) -> String {
    "CASE WHEN startswith(\(cell), '\\'') AND char_length(\(cell)) > 2"
      + " AND \(cell) RLIKE \(literal("\\A" + SQLCellShape.guarded))"
      + " AND NOT (\(cell) RLIKE \(literal("\\A\(SQLCellShape.guardedNumber)\\z")))"
      + " THEN substr(\(cell), 2) ELSE \(cell) END"
  }

  func loading(_ path: String, into table: String, columns: [String]) -> String {
    let names = columns.map { "\(name($0)) STRING" }.joined(separator: ", ")
    return """
      CREATE OR REPLACE TEMPORARY VIEW \(name(table)) (\(names))
      USING csv OPTIONS (
        path \(literal(path)), header 'true', enforceSchema 'false', multiLine 'true', quote '"', escape '"',
        mode 'FAILFAST', maxCharsPerColumn '-1');
      """
  }

  func rows(of values: String) -> String { "explode(array(\(values)))" }

  func view(_ name: String) -> String { "CREATE OR REPLACE TEMPORARY VIEW \(self.name(name)) AS" }
}
