/// Writes expressions in one dialect. What all three write alike is written here.
protocol SQLPrinter: Sendable {
  func type(_ type: SQLType) -> String
  func name(_ name: String) -> String
  func literal(_ text: String) -> String
  func literal(_ number: Double) -> String
  func literal(_ integer: Int64) -> String
  func list(_ elements: [String], of element: SQLType) -> String
  func arithmetic(_ operation: SQLExpression.Arithmetic, _ left: String, _ right: String) -> String
  /// On integers so small that nothing overflows. Division rounds towards zero.
  func small(_ operation: SQLExpression.Arithmetic, _ left: String, _ right: String) -> String
  /// A literal that is 64 bits wide in a sum of literals, too.
  func wide(_ integer: Int64) -> String
  func parseInteger(_ text: String) -> String
  func search(_ search: SQLExpression.Search, _ text: String, _ part: String) -> String
  func matches(_ text: String, _ pattern: SQLPattern) -> String
  func textLength(_ text: String) -> String
  /// A comparison of two texts by their code points.
  func textComparison(_ comparison: SQLExpression.Comparison, _ left: String, _ right: String) -> String
  func listLength(_ list: String) -> String
  func contains(_ list: String, _ element: String) -> String
  func overlap(_ left: String, _ right: String) -> String
  func joined(_ left: String, _ right: String) -> String
  func element(_ list: String, _ index: Int64) -> String
  func quantified(
    _ quantifier: SQLExpression.Quantifier, _ list: String, _ variable: String, _ body: String,
    mayBeNull: Bool
  ) -> String
  func filtered(_ list: String, _ variable: String, _ body: String) -> String
  func mapped(_ list: String, _ variable: String, _ body: String) -> String
  func dayPart(_ part: SQLExpression.DayPart, _ seconds: String) -> String
  /// A fact out of the text of its cell; of a text, as it stands there.
  func reading(_ cell: String, as type: SQLType) -> String
  /// The cell without the apostrophe that keeps spreadsheets from running it.
  func unguarded(_ cell: String) -> String
  /// How the table of cells is made from a file; nil keeps the table that is there.
  func loading(_ path: String, into table: String, columns: [String]) -> String
  /// The head of the statement that makes a view.
  func view(_ name: String) -> String
  /// Whether searching texts and lists and joining lists are calls of functions, and no operators.
  var operatorsAreCalls: Bool { get }
  /// A row for each of some values of the same type.
  func rows(of values: String) -> String
  /// What takes earlier views of these names away, where replacing them is not enough.
  func removing(_ views: [String]) -> String
  /// What stands before everything else.
  var preparation: String { get }
  /// What keeps a step of a query from being written into the next one.
  var fence: String { get }
}

extension SQLPrinter {
  var preparation: String { "" }
  var fence: String { "" }
  var operatorsAreCalls: Bool { true }
  func removing(_ views: [String]) -> String { "" }

  /// A text that is not there.
  var null: String { "CAST(NULL AS \(type(.text)))" }

  func variable(_ number: Int) -> String { "x\(number + 1)" }

  /// The expression, in parentheses where it is not one word or call.
  func operand(_ expression: SQLExpression) -> String {
    let text = text(expression)
    let isOpen =
      switch expression.kind {
      case .not, .and, .or, .isNotNull, .compare, .oneOf, .smallArithmetic, .finiteArithmetic,
        .joinedTexts, .matches, .quantified:
        true
      case .search, .listContains, .listsOverlap, .joinedLists: !operatorsAreCalls
      case .integer(let value): value < 0 && value != .min
      case .number(let value): value < 0
      // A name, a literal, a call, or CASE … END.
      default: false
      }
    return isOpen ? "(\(text))" : text
  }

  func text(_ expression: SQLExpression) -> String {
    switch expression.kind {
    case .column(let column): return name(column)
    case .variable(let number): return variable(number)
    case .null: return "CAST(NULL AS \(type(expression.type)))"
    case .boolean(let flag): return flag ? "TRUE" : "FALSE"
    case .integer(let value):
      return value == .min ? "(\(literal(Int64.min + 1)) - 1)" : literal(value)
    case .number(let value): return literal(value)
    case .text(let value): return literal(value)
    case .list(let elements):
      guard case .list(let element) = expression.type else { return "" }
      return list(elements.map { text($0) }, of: element)
    case .not(let part): return "NOT \(operand(part))"
    case .and(let parts): return parts.map { operand($0) }.joined(separator: " AND ")
    case .or(let parts): return parts.map { operand($0) }.joined(separator: " OR ")
    case .isNotNull(let part): return "\(operand(part)) IS NOT NULL"
    case .compare(let comparison, let left, let right):
      if left.type == .text { return textComparison(comparison, operand(left), operand(right)) }
      return "\(operand(left)) \(comparison.rawValue) \(operand(right))"
    case .oneOf(let part, let others):
      return "\(operand(part)) IN (\(others.map { text($0) }.joined(separator: ", ")))"
    case .choose(let branches, let otherwise):
      let whens = branches.map { "WHEN \(text($0.condition)) THEN \(text($0.value))" }
      let last = otherwise.map { " ELSE \(text($0))" } ?? ""
      return "CASE \(whens.joined(separator: " "))\(last) END"
    case .arithmetic(let operation, let left, let right):
      return arithmetic(operation, operand(left), operand(right))
    case .smallArithmetic(let operation, let left, let right):
      return small(operation, wide(left), wide(right))
    case .finiteArithmetic(let operation, let left, let right):
      return "\(operand(left)) \(operation.symbol) \(operand(right))"
    case .toNumber(let part): return "CAST(\(text(part)) AS \(type(.number)))"
    case .toText(let part): return "CAST(\(text(part)) AS \(type(.text)))"
    case .parseInteger(let part): return parseInteger(operand(part))
    case .joinedTexts(let left, let right): return "\(operand(left)) || \(operand(right))"
    case .search(let kind, let whole, let part): return search(kind, text(whole), text(part))
    case .matches(let part, let pattern): return matches(operand(part), pattern)
    case .textLength(let part): return textLength(text(part))
    case .listLength(let part): return listLength(text(part))
    case .listContains(let list, let element): return contains(operand(list), operand(element))
    case .listsOverlap(let left, let right): return overlap(operand(left), operand(right))
    case .joinedLists(let left, let right): return joined(operand(left), operand(right))
    case .element(let list, let index): return element(operand(list), index)
    case .quantified(let quantifier, let list, let number, let body):
      return quantified(
        quantifier, operand(list), variable(number), text(body), mayBeNull: body.mayBeNull)
    case .filtered(let list, let number, let body):
      return filtered(operand(list), variable(number), text(body))
    case .mapped(let list, let number, let body): return mapped(operand(list), variable(number), text(body))
    case .dayPart(let part, let moment): return dayPart(part, operand(moment))
    }
  }

  private func wide(_ expression: SQLExpression) -> String {
    if case .integer(let value) = expression.kind { wide(value) } else { operand(expression) }
  }

  func wide(_ integer: Int64) -> String { "CAST(\(literal(integer)) AS \(type(.integer)))" }

  func small(_ operation: SQLExpression.Arithmetic, _ left: String, _ right: String) -> String {
    "\(left) \(operation.symbol) \(right)"
  }

  func textComparison(_ comparison: SQLExpression.Comparison, _ left: String, _ right: String) -> String {
    "\(left) \(comparison.rawValue) \(right)"
  }

  func literal(_ integer: Int64) -> String { String(integer) }
}

extension SQLExpression.Arithmetic {
  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    }
  }
}

/// The shapes of cells, as regular expressions that every dialect reads alike between the ends of the text.
enum SQLCellShape {
  static let integer = "[+-]?[0-9]{1,40}"
  static let number = "[+-]?[0-9]{1,\(SQLExpression.digitsOfNumber)}(?:[.][0-9]{1,40})?"
  static let day = "([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00:00Z"
  static let length = "(-?[0-9]{1,10})s"
  static let guarded = "'[=+@\\t\\r-]"
  static let guardedNumber = "'[+-]?[0-9]+(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?"
}
