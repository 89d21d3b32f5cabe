/// DuckDB's SQL.
struct DuckDBPrinter: SQLPrinter {
  func type(_ type: SQLType) -> String {
    switch type {
    case .boolean: "BOOLEAN"
    case .integer, .moment, .length: "BIGINT"
    case .number: "DOUBLE"
    case .text: "VARCHAR"
    case .list(let element): "\(self.type(element))[]"
    }
  }

  func name(_ name: String) -> String { "\"\(name.doubled("\""))\"" }

  func literal(_ text: String) -> String { "'\(text.doubled("'"))'" }

  func literal(_ number: Double) -> String {
    let text = number.description
    return text.contains("e") ? text : "\(text)e0"
  }

  func list(_ elements: [String], of element: SQLType) -> String {
    elements.isEmpty ? "CAST([] AS \(type(.list(element))))" : "[\(elements.joined(separator: ", "))]"
  }

  func arithmetic(_ operation: SQLExpression.Arithmetic, _ left: String, _ right: String) -> String {
    // Integers of 128 bits hold every sum and product of two of 64.
    switch operation {
    case .add, .subtract, .multiply:
      fitted("CAST(\(left) AS HUGEINT) \(operation.symbol) \(right)")
    case .divide: fitted("CAST(\(left) AS HUGEINT) // NULLIF(\(right), 0)")
    case .remainder:
      "CASE WHEN \(right) = -1 AND \(left) = -9223372036854775807 - 1 THEN NULL"
        + " ELSE CAST(CAST(\(left) AS HUGEINT) % NULLIF(\(right), 0) AS BIGINT) END"
    }
  }

  /// 64 bits, or NULL. DuckDB 1 compares the wide number where a cast alone is compared with a constant, and then what
  /// does not fit is no NULL any more; behind COALESCE it does not.
  private func fitted(_ wide: String) -> String { "COALESCE(TRY_CAST(\(wide) AS BIGINT), NULL)" }

  func small(_ operation: SQLExpression.Arithmetic, _ left: String, _ right: String) -> String {
    if case .divide = operation { "\(left) // \(right)" } else { "\(left) \(operation.symbol) \(right)" }
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
    case .startsWith: "starts_with(\(text), \(part))"
    case .endsWith: "ends_with(\(text), \(part))"
    case .contains: "contains(\(text), \(part))"
    }
  }

  func matches(_ text: String, _ pattern: SQLPattern) -> String {
    let source = pattern.text(codePoint: { "\\x{\(String($0, radix: 16))}" }, textEnd: "\\z")
    return "regexp_matches(\(text), \(literal(source)))"
  }

  func textLength(_ text: String) -> String { "length(\(text))" }
  func listLength(_ list: String) -> String { "len(\(list))" }
  func contains(_ list: String, _ element: String) -> String { "list_contains(\(list), \(element))" }
  func overlap(_ left: String, _ right: String) -> String { "list_has_any(\(left), \(right))" }
  func joined(_ left: String, _ right: String) -> String { "list_concat(\(left), \(right))" }
  func element(_ list: String, _ index: Int64) -> String { "list_extract(\(list), \(index + 1))" }

  func quantified(
    _ quantifier: SQLExpression.Quantifier, _ list: String, _ variable: String, _ body: String,
    mayBeNull: Bool
  ) -> String {
    guard mayBeNull else {
      return switch quantifier {
      case .exists: "len(list_filter(\(list), lambda \(variable): \(body))) > 0"
      case .all: "len(list_filter(\(list), lambda \(variable): NOT (\(body)))) = 0"
      case .existsOne: "len(list_filter(\(list), lambda \(variable): \(body))) = 1"
      }
    }
    // 2 is true, 1 unknown, 0 false: the greatest of them is whether one is, the least whether all are.
    let ranks = "list_transform(\(list), lambda \(variable): COALESCE(CAST(\(body) AS INTEGER) * 2, 1))"
    switch quantifier {
    case .exists:
      return "CASE list_max(\(ranks)) WHEN 2 THEN TRUE WHEN 1 THEN NULL WHEN 0 THEN FALSE"
        + " ELSE CASE WHEN \(list) IS NOT NULL THEN FALSE END END"
    case .all:
      return "CASE list_min(\(ranks)) WHEN 2 THEN TRUE WHEN 1 THEN NULL WHEN 0 THEN FALSE"
        + " ELSE CASE WHEN \(list) IS NOT NULL THEN TRUE END END"
    case .existsOne:
      return "CASE WHEN NOT list_contains(\(ranks), 1) THEN"
        + " len(list_filter(\(list), lambda \(variable): \(body))) = 1 END"
    }
  }

  func filtered(_ list: String, _ variable: String, _ body: String) -> String {
    "list_filter(\(list), lambda \(variable): \(body))"
  }

  func mapped(_ list: String, _ variable: String, _ body: String) -> String {
    "list_transform(\(list), lambda \(variable): \(body))"
  }

  func dayPart(_ part: SQLExpression.DayPart, _ seconds: String) -> String {
    let day = "(DATE '1970-01-01' + CAST(floor(\(seconds) / 86400.0) AS INTEGER))"
    let name =
      switch part {
      case .year: "year"
      case .month: "month"
      case .day: "day"
      case .weekday: "dayofweek"
      case .dayOfYear: "dayofyear"
      }
    return "CAST(\(name)(\(day)) AS BIGINT)"
  }

  func reading(_ cell: String, as type: SQLType) -> String {
    switch type {
    case .text: "NULLIF(\(cell), '')"
    case .boolean: "CASE \(cell) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END"
    case .integer: parseInteger(cell)
    case .number: "TRY_CAST(\(part(SQLCellShape.number, of: cell, group: 0)) AS DOUBLE)"
    case .moment:
      "date_diff('day', DATE '1970-01-01', TRY_CAST(\(part(SQLCellShape.day, of: cell, group: 1)) AS DATE)) * 86400"
    case .length:
      fitted("TRY_CAST(\(part(SQLCellShape.length, of: cell, group: 1)) AS HUGEINT) * 1000000000")
    case .list(let element): "from_json(NULLIF(\(cell), ''), '[\"\(self.type(element))\"]')"
    }
  }

  func unguarded(_ cell: String) -> String {
    "CASE WHEN starts_with(\(cell), '''') AND length(\(cell)) > 2"
      + " AND regexp_matches(\(cell), \(literal("\\A" + SQLCellShape.guarded)))"
      + " AND NOT regexp_matches(\(cell), \(literal("\\A\(SQLCellShape.guardedNumber)\\z")))"
      + " THEN substr(\(cell), 2) ELSE \(cell) END"
  }

  func loading(_ path: String, into table: String, columns: [String]) -> String {
    """
    CREATE OR REPLACE VIEW \(name(table)) AS
    SELECT * FROM read_csv(
      \(literal(path)), header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '',
      max_line_size = 33554432);
    """
  }

  func rows(of values: String) -> String { "unnest([\(values)])" }

  func view(_ name: String) -> String { "CREATE OR REPLACE VIEW \(self.name(name)) AS" }
}

extension String {
  /// The text with a quote written twice, as SQL wants it.
  func doubled(_ quote: Character) -> String {
    contains(quote)
      ? String(flatMap { $0 == quote ? [quote, quote] : [$0] }) : self
  }
}
