import CEL
import GovernanceFindings

/// Functions of the language and of criteria.
extension CriterionTranslator {
  mutating func call(_ name: String, _ arguments: [ID], _ id: ID) throws(Untranslatable) -> SQLExpression {
    if let place = checked.hostFunctions[id] {
      guard environment.functions[place].name == "days", arguments.count == 1 else {
        throw unknownFunction(name, id)
      }
      let count = try expression(arguments[0], .integer)
      let day = SQLExpression.integer(86_400 * CriterionTranslator.nanoseconds)
      return SQLExpression(.arithmetic(.multiply, count, day), .length, mayBeNull: true)
    }
    switch (name, arguments.count) {
    case ("size", 1): return try size(arguments[0], id)
    case ("startsWith", 2): return try search(.startsWith, arguments)
    case ("endsWith", 2): return try search(.endsWith, arguments)
    case ("contains", 2): return try search(.contains, arguments)
    case ("matches", 2): return try matches(arguments, id)
    case ("duration", 1), ("timestamp", 1): return try time(name, arguments[0], id)
    case ("int", 1), ("double", 1), ("string", 1), ("bool", 1):
      return try conversion(name, arguments[0], id)
    case ("getHours", 1), ("getMinutes", 1), ("getSeconds", 1), ("getMilliseconds", 1), ("getFullYear", 1),
      ("getMonth", 1), ("getDate", 1), ("getDayOfMonth", 1), ("getDayOfWeek", 1), ("getDayOfYear", 1):
      return try part(name, arguments[0], id)
    default: throw unknownFunction(name, id)
    }
  }

  private func unknownFunction(_ name: String, _ id: ID) -> Untranslatable {
    Untranslatable(
      id, en: "the function '\(name)' with these arguments is not translated",
      ja: "この引数の関数 \(name) には対応していません")
  }

  private mutating func size(_ argument: ID, _ id: ID) throws(Untranslatable) -> SQLExpression {
    let part = try expression(argument)
    switch part.type {
    case .text: return SQLExpression(strict: .textLength(part), .integer)
    case .list: return SQLExpression(strict: .listLength(part), .integer)
    default: throw mixed(id)
    }
  }

  private mutating func search(_ search: SQLExpression.Search, _ arguments: [ID]) throws(Untranslatable)
    -> SQLExpression
  {
    let parts = [try expression(arguments[0], .text), try expression(arguments[1], .text)]
    return SQLExpression(strict: .search(search, parts[0], parts[1]), .boolean)
  }

  private mutating func matches(_ arguments: [ID], _ id: ID) throws(Untranslatable) -> SQLExpression {
    let text = try expression(arguments[0], .text)
    guard case .constant(.string(let source)) = checked.tree[arguments[1]].kind else {
      throw Untranslatable(
        id, en: "a regular expression must be written out", ja: "正規表現は、文字列で直接書いてください")
    }
    do {
      return SQLExpression(strict: .matches(text, try SQLPattern(source)), .boolean)
    } catch {
      throw Untranslatable(arguments[1], en: error.reason.en, ja: error.reason.ja)
    }
  }

  /// `duration('240h')`, `timestamp('2026-04-01T00:00:00Z')` and `timestamp(seconds)`.
  private mutating func time(_ name: String, _ argument: ID, _ id: ID) throws(Untranslatable) -> SQLExpression
  {
    if case .constant(.string(let text)) = checked.tree[argument].kind {
      if name == "duration" {
        // What cannot be read is an error, and so NULL, in every row.
        let value = CELDuration(text).map { SQLExpression.integer($0.nanoseconds, .length) }
        return value ?? .null(.length)
      }
      let value = CELTimestamp(text)
      return try value.map { value throws(Untranslatable) in try moment(value, id) } ?? .null(.moment)
    }
    let part = try expression(argument)
    switch (name, part.type) {
    case ("duration", .length), ("timestamp", .moment): return part
    case ("timestamp", .integer):
      let moment = SQLExpression(part.kind, .moment, mayBeNull: part.mayBeNull)
      return moment.within(CriterionTranslator.moments)
    default: throw unknownFunction(name, id)
    }
  }

  private mutating func conversion(_ name: String, _ argument: ID, _ id: ID) throws(Untranslatable)
    -> SQLExpression
  {
    let value = try expression(argument)
    switch (name, value.type) {
    case ("int", .integer), ("double", .number), ("string", .text), ("bool", .boolean): return value
    case ("int", .moment):
      return SQLExpression(value.kind, .integer, mayBeNull: value.mayBeNull)
    case ("int", .text):
      return SQLExpression(.parseInteger(value), .integer, mayBeNull: true)
    case ("double", .integer): return SQLExpression(strict: .toNumber(value), .number)
    case ("string", .integer): return SQLExpression(strict: .toText(value), .text)
    case ("string", .boolean):
      return SQLExpression(
        .choose([(value, .text("true")), (.not(value), .text("false"))], otherwise: nil), .text,
        mayBeNull: value.mayBeNull)
    case ("bool", .text):
      func oneOf(_ texts: [String]) -> SQLExpression {
        SQLExpression(strict: .oneOf(value, texts.map { .text($0) }), .boolean)
      }
      return SQLExpression(
        .choose(
          [
            (oneOf(["true", "True", "TRUE", "t", "1"]), .isTrue),
            (oneOf(["false", "False", "FALSE", "f", "0"]), .isFalse),
          ], otherwise: nil), .boolean, mayBeNull: true)
    default: throw unknownFunction(name, id)
    }
  }

  // MARK: Parts of times

  private mutating func part(_ name: String, _ argument: ID, _ id: ID) throws(Untranslatable) -> SQLExpression
  {
    let part = try expression(argument)
    func small(_ operation: SQLExpression.Arithmetic, _ left: SQLExpression, _ right: Int64) -> SQLExpression
    {
      SQLExpression(strict: .smallArithmetic(operation, left, .integer(right)), .integer)
    }
    func day(_ which: SQLExpression.DayPart, less offset: Int64 = 0) -> SQLExpression {
      let value = SQLExpression(strict: .dayPart(which, part), .integer)
      return offset == 0 ? value : small(.subtract, value, offset)
    }
    let unit = CriterionTranslator.nanoseconds
    switch (name, part.type) {
    case ("getHours", .length): return small(.divide, part, 3_600 * unit)
    case ("getMinutes", .length): return small(.divide, part, 60 * unit)
    case ("getSeconds", .length): return small(.divide, part, unit)
    case ("getMilliseconds", .length):
      return small(.remainder, small(.divide, part, 1_000_000), 1_000)
    case ("getFullYear", .moment): return day(.year)
    case ("getMonth", .moment): return day(.month, less: 1)
    case ("getDate", .moment): return day(.day)
    case ("getDayOfMonth", .moment): return day(.day, less: 1)
    case ("getDayOfWeek", .moment): return day(.weekday)
    case ("getDayOfYear", .moment): return day(.dayOfYear, less: 1)
    default: throw unknownFunction(name, id)
    }
  }
}
