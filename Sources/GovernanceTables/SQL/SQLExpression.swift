/// An expression of SQL before it is written in a dialect. NULL stands for what is unknown and for errors.
///
/// Every operation gives NULL instead of an error of the engine, whatever its operands are.
struct SQLExpression: Sendable {
  enum Comparison: String, Sendable {
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  enum Arithmetic: Sendable {
    case add, subtract, multiply, divide, remainder
  }

  enum Quantifier: Sendable {
    case all, exists, existsOne
  }

  enum DayPart: Sendable {
    case year, month, day, weekday, dayOfYear
  }

  enum Search: Sendable {
    case startsWith, endsWith, contains
  }

  indirect enum Kind: Sendable {
    case column(String)
    /// The variable of a macro, numbered from the outermost macro inwards.
    case variable(Int)
    case null
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([SQLExpression])
    case not(SQLExpression)
    case and([SQLExpression])
    case or([SQLExpression])
    case isNotNull(SQLExpression)
    case compare(Comparison, SQLExpression, SQLExpression)
    /// Whether the first equals one of the others.
    case oneOf(SQLExpression, [SQLExpression])
    /// The first value whose condition is true.
    case choose([(condition: SQLExpression, value: SQLExpression)], otherwise: SQLExpression?)
    /// On 64-bit integers; NULL where the result does not fit.
    case arithmetic(Arithmetic, SQLExpression, SQLExpression)
    /// On integers known to be so small that nothing overflows.
    case smallArithmetic(Arithmetic, SQLExpression, SQLExpression)
    /// On finite numbers whose result is finite.
    case finiteArithmetic(Arithmetic, SQLExpression, SQLExpression)
    case toNumber(SQLExpression)
    case toText(SQLExpression)
    case parseInteger(SQLExpression)
    case joinedTexts(SQLExpression, SQLExpression)
    case search(Search, SQLExpression, SQLExpression)
    case matches(SQLExpression, SQLPattern)
    case textLength(SQLExpression)
    case listLength(SQLExpression)
    case listContains(SQLExpression, SQLExpression)
    /// Whether two lists share an element.
    case listsOverlap(SQLExpression, SQLExpression)
    case joinedLists(SQLExpression, SQLExpression)
    /// The element at an index from 0; NULL beyond the end.
    case element(SQLExpression, index: Int64)
    case quantified(Quantifier, SQLExpression, variable: Int, body: SQLExpression)
    case filtered(SQLExpression, variable: Int, body: SQLExpression)
    case mapped(SQLExpression, variable: Int, body: SQLExpression)
    /// A part of the day in UTC.
    case dayPart(DayPart, SQLExpression)
  }

  let kind: Kind
  let type: SQLType
  /// Whether it can be NULL in some row.
  let mayBeNull: Bool
  /// How many operations it takes to write it, counted with repetitions; saturated.
  let size: Int

  init(_ kind: Kind, _ type: SQLType, mayBeNull: Bool) {
    self.kind = kind
    self.type = type
    self.mayBeNull = mayBeNull
    let times = kind.repetitions
    size = kind.parts.reduce(1) { sum, part in
      let (product, isTooLarge) = part.size.multipliedReportingOverflow(by: times)
      let (next, overflow) = sum.addingReportingOverflow(product)
      return isTooLarge || overflow ? .max : next
    }
  }

  /// NULL only where an operand is.
  init(strict kind: Kind, _ type: SQLType) {
    self.init(kind, type, mayBeNull: kind.parts.contains { $0.mayBeNull })
  }
}

extension SQLExpression.Kind {
  /// How often the dialect that needs most writes the parts.
  fileprivate var repetitions: Int {
    switch self {
    case .arithmetic(.divide, _, _), .arithmetic(.remainder, _, _), .quantified: 3
    case .filtered, .mapped, .search: 2
    default: 1
    }
  }

  /// The expressions directly inside.
  var parts: [SQLExpression] {
    switch self {
    case .column, .variable, .null, .boolean, .integer, .number, .text: []
    case .list(let parts), .and(let parts), .or(let parts): parts
    case .not(let part), .isNotNull(let part), .toNumber(let part), .toText(let part),
      .parseInteger(let part), .textLength(let part), .listLength(let part), .element(let part, _),
      .matches(let part, _), .dayPart(_, let part):
      [part]
    case .compare(_, let a, let b), .arithmetic(_, let a, let b), .smallArithmetic(_, let a, let b),
      .finiteArithmetic(_, let a, let b), .joinedTexts(let a, let b), .search(_, let a, let b),
      .listContains(let a, let b), .listsOverlap(let a, let b), .joinedLists(let a, let b),
      .quantified(_, let a, _, let b), .filtered(let a, _, let b), .mapped(let a, _, let b):
      [a, b]
    case .oneOf(let part, let others): [part] + others
    case .choose(let branches, let otherwise):
      branches.flatMap { [$0.condition, $0.value] } + (otherwise.map { [$0] } ?? [])
    }
  }
}

extension SQLExpression {
  static let isTrue = SQLExpression(.boolean(true), .boolean, mayBeNull: false)
  static let isFalse = SQLExpression(.boolean(false), .boolean, mayBeNull: false)

  static func null(_ type: SQLType) -> SQLExpression { SQLExpression(.null, type, mayBeNull: true) }

  static func integer(_ value: Int64, _ type: SQLType = .integer) -> SQLExpression {
    SQLExpression(.integer(value), type, mayBeNull: false)
  }

  static func text(_ value: String) -> SQLExpression {
    SQLExpression(.text(value), .text, mayBeNull: false)
  }

  static func not(_ part: SQLExpression) -> SQLExpression { SQLExpression(strict: .not(part), .boolean) }

  static func and(_ parts: [SQLExpression]) -> SQLExpression {
    parts.count == 1 ? parts[0] : SQLExpression(strict: .and(parts), .boolean)
  }

  static func or(_ parts: [SQLExpression]) -> SQLExpression {
    parts.count == 1 ? parts[0] : SQLExpression(strict: .or(parts), .boolean)
  }

  static func compare(_ comparison: Comparison, _ left: SQLExpression, _ right: SQLExpression)
    -> SQLExpression
  {
    SQLExpression(strict: .compare(comparison, left, right), .boolean)
  }

  var isNotNull: SQLExpression {
    mayBeNull ? SQLExpression(.isNotNull(self), .boolean, mayBeNull: false) : .isTrue
  }

  /// The value where some other expressions are known, NULL elsewhere.
  func unlessUnknown(_ others: [SQLExpression]) -> SQLExpression {
    let open = others.filter(\.mayBeNull)
    guard !open.isEmpty else { return self }
    return SQLExpression(
      .choose([(.and(open.map(\.isNotNull)), self)], otherwise: nil), type, mayBeNull: true)
  }

  /// The value where it lies between two bounds, NULL elsewhere.
  func within(_ bounds: ClosedRange<Int64>) -> SQLExpression {
    SQLExpression(
      .choose(
        [
          (
            .and([
              .compare(.greaterOrEqual, self, .integer(bounds.lowerBound)),
              .compare(.lessOrEqual, self, .integer(bounds.upperBound)),
            ]), self
          )
        ], otherwise: nil), type, mayBeNull: true)
  }

  /// A bound of the magnitude of a finite number; nil if nothing is known of it.
  var magnitude: Double? {
    switch kind {
    case .number(let value): value.magnitude
    case .toNumber: 0x1p63
    case .column: SQLExpression.largestNumber
    case .finiteArithmetic(let operation, let left, let right):
      switch (operation, left.magnitude, right.magnitude) {
      case (.add, let a?, let b?), (.subtract, let a?, let b?): a + b
      case (.multiply, let a?, let b?): a * b
      case (.divide, let a?, _):
        if case .number(let divisor) = right.kind, divisor != 0 { a / divisor.magnitude } else { nil }
      default: nil
      }
    case .choose(let branches, let otherwise):
      (branches.map(\.value) + (otherwise.map { [$0] } ?? [])).reduce(0) { bound, value in
        if let bound, let next = value.magnitude { max(bound, next) } else { nil }
      }
    case .null: 0
    default: nil
    }
  }

  /// What a cell of a number column holds at most: it is read up to this many digits before the point.
  static let largestNumber = 1e40
  static let digitsOfNumber = 40
}
