import CEL

/// Operators and list literals.
extension CriterionTranslator {
  mutating func expressions(_ ids: [ID]) throws(Untranslatable) -> [SQLExpression] {
    var expressions: [SQLExpression] = []
    for id in ids { expressions.append(try expression(id)) }
    return expressions
  }

  mutating func operation(_ operation: CELSyntaxTree.Operation, _ operands: [ID], _ id: ID)
    throws(Untranslatable) -> SQLExpression
  {
    switch operation {
    case .and, .or:
      var parts: [SQLExpression] = []
      for operand in operands { parts.append(try expression(operand, .boolean)) }
      return operation == .and ? .and(parts) : .or(parts)
    case .not:
      let part = try expression(operands[0], .boolean)
      return .not(part)
    case .conditional: return try conditional(operands, id)
    case .membership: return try membership(operands, id)
    case .index: return try index(operands, id)
    default: break
    }
    let parts = try expressions(operands)
    if operation == .negate { return try negated(parts[0], id) }
    switch operation {
    case .equal: return try comparison(.equal, parts, id)
    case .notEqual: return try comparison(.notEqual, parts, id)
    case .less: return try comparison(.less, parts, id)
    case .lessOrEqual: return try comparison(.lessOrEqual, parts, id)
    case .greater: return try comparison(.greater, parts, id)
    case .greaterOrEqual: return try comparison(.greaterOrEqual, parts, id)
    case .add: return try arithmetic(.add, parts, id)
    case .subtract: return try arithmetic(.subtract, parts, id)
    case .multiply: return try arithmetic(.multiply, parts, id)
    case .divide: return try arithmetic(.divide, parts, id)
    default: return try arithmetic(.remainder, parts, id)
    }
  }

  private func negated(_ part: SQLExpression, _ id: ID) throws(Untranslatable) -> SQLExpression {
    switch part.type {
    case .integer:
      return SQLExpression(.arithmetic(.subtract, .integer(0), part), .integer, mayBeNull: true)
    case .number:
      let zero = SQLExpression(.number(0), .number, mayBeNull: false)
      return SQLExpression(strict: .finiteArithmetic(.subtract, zero, part), .number)
    default: throw mixed(id)
    }
  }

  func mixed(_ id: ID) -> Untranslatable {
    Untranslatable(
      id, en: "its types are known only when it is evaluated", ja: "型が、評価するときまで分かりません")
  }

  /// An unknown condition makes the whole unknown.
  private mutating func conditional(_ operands: [ID], _ id: ID) throws(Untranslatable) -> SQLExpression {
    let condition = try expression(operands[0], .boolean)
    let branches = CriterionTranslator.alike(try expression(operands[1]), try expression(operands[2]))
    guard let (yes, no) = branches else { throw mixed(id) }
    return SQLExpression(
      .choose(
        condition.mayBeNull
          ? [(condition, yes), (.not(condition), no)]
          : [(condition, yes)], otherwise: condition.mayBeNull ? nil : no),
      yes.type,
      mayBeNull: condition.mayBeNull || yes.mayBeNull || no.mayBeNull)
  }

  // MARK: Comparing

  private func comparison(_ comparison: SQLExpression.Comparison, _ parts: [SQLExpression], _ id: ID)
    throws(Untranslatable) -> SQLExpression
  {
    guard let (left, right) = CriterionTranslator.comparable(parts[0], parts[1]) else { throw mixed(id) }
    if case .list(let element) = left.type {
      if case .list = element { throw mixed(id) }
    }
    return .compare(comparison, left, right)
  }

  /// Two expressions of the same type; a list literal without elements takes the type of the other.
  static func alike(_ left: SQLExpression, _ right: SQLExpression) -> (SQLExpression, SQLExpression)? {
    if left.type == right.type { return (left, right) }
    if left.isEmptyList, case .list = right.type {
      return (left.typed(as: right.type), right)
    }
    if right.isEmptyList, case .list = left.type {
      return (left, right.typed(as: left.type))
    }
    return nil
  }

  /// Integers and numbers are compared as numbers, everything else with its like.
  static func comparable(_ left: SQLExpression, _ right: SQLExpression) -> (SQLExpression, SQLExpression)? {
    switch (left.type, right.type) {
    case (.integer, .number):
      (SQLExpression(strict: .toNumber(left), .number), right)
    case (.number, .integer):
      (left, SQLExpression(strict: .toNumber(right), .number))
    default: alike(left, right)
    }
  }

  // MARK: Arithmetic

  /// The seconds between the years 1 and 9999, where a timestamp lies.
  static let moments: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  static let nanoseconds: Int64 = 1_000_000_000

  private func arithmetic(_ operation: SQLExpression.Arithmetic, _ parts: [SQLExpression], _ id: ID)
    throws(Untranslatable) -> SQLExpression
  {
    let (left, right) = (parts[0], parts[1])
    switch (left.type, right.type) {
    case (.integer, .integer), (.length, .length):
      return SQLExpression(.arithmetic(operation, left, right), left.type, mayBeNull: true)
    case (.number, .number):
      let result = SQLExpression(strict: .finiteArithmetic(operation, left, right), .number)
      guard let magnitude = result.magnitude, magnitude < 1e300 else {
        throw Untranslatable(
          id, en: "its result may be infinite or no number, which engines treat in different ways",
          ja: "結果が無限大や非数になりうるため、データベースによって扱いが違います")
      }
      return result
    case (.text, .text) where operation == .add:
      return SQLExpression(strict: .joinedTexts(left, right), .text)
    case (.list, .list) where operation == .add:
      guard let (first, second) = CriterionTranslator.alike(parts[0], parts[1]) else { throw mixed(id) }
      let joined = SQLExpression(
        .joinedLists(first, second), first.type, mayBeNull: false)
      return joined.unlessUnknown([left, right])
    case (.moment, .length), (.length, .moment):
      let (moment, length) = left.type == .moment ? (left, right) : (right, left)
      guard length.isWholeSeconds else {
        throw Untranslatable(id, en: "times are compared in whole seconds", ja: "時刻は秒の単位で比べます")
      }
      let seconds = SQLExpression(
        strict: .smallArithmetic(.divide, length, .integer(CriterionTranslator.nanoseconds)), .integer)
      let sum = SQLExpression(strict: .smallArithmetic(operation, moment, seconds), .moment)
      return sum.within(CriterionTranslator.moments)
    case (.moment, .moment):
      let seconds = SQLExpression(strict: .smallArithmetic(.subtract, left, right), .integer)
      return SQLExpression(
        .arithmetic(.multiply, seconds, .integer(CriterionTranslator.nanoseconds)), .length, mayBeNull: true
      )
    default: throw mixed(id)
    }
  }

  // MARK: Lists

  mutating func list(_ elements: [ID], _ id: ID) throws(Untranslatable) -> SQLExpression {
    let parts = try expressions(elements)
    let type = parts.first?.type ?? .text
    if case .list = type {
      throw Untranslatable(id, en: "lists of lists are not translated", ja: "一覧の一覧には対応していません")
    }
    guard parts.allSatisfy({ $0.type == type }) else { throw mixed(id) }
    let list = SQLExpression(.list(parts), .list(type), mayBeNull: false)
    return list.unlessUnknown(parts)
  }

  /// `a in b`: unknown where the list or the value is, however many elements there are.
  private mutating func membership(_ operands: [ID], _ id: ID) throws(Untranslatable) -> SQLExpression {
    let wanted = try expression(operands[0])
    if case .list = wanted.type { throw mixed(id) }
    if case .list(let elements) = checked.tree[operands[1]].kind {
      let parts = try expressions(elements)
      var others: [SQLExpression] = []
      var value = wanted
      if value.type == .integer, parts.contains(where: { $0.type == .number }) {
        value = SQLExpression(strict: .toNumber(value), .number)
      }
      for part in parts {
        guard let (_, other) = CriterionTranslator.comparable(value, part),
          other.type == value.type
        else { throw mixed(id) }
        others.append(other)
      }
      guard !others.isEmpty else { return SQLExpression.isFalse.unlessUnknown([value]) }
      let found = SQLExpression(strict: .oneOf(value, others), .boolean)
      return found.unlessUnknown(parts)
    }
    let list = try expression(operands[1])
    guard case .list(let element) = list.type, element == wanted.type else { throw mixed(id) }
    let found = SQLExpression(strict: .listContains(list, wanted), .boolean)
    return found.unlessUnknown([wanted])
  }

  private mutating func index(_ operands: [ID], _ id: ID) throws(Untranslatable) -> SQLExpression {
    let list = try expression(operands[0])
    guard case .list(let element) = list.type,
      case .constant(.int(let place)) = checked.tree[operands[1]].kind, place < Int64(Int32.max)
    else {
      throw Untranslatable(
        id, en: "only a list and an index that is written out are translated",
        ja: "一覧と、数字で書いた添字にだけ対応しています")
    }
    return place < 0
      ? .null(element) : SQLExpression(.element(list, index: place), element, mayBeNull: true)
  }
}

extension SQLExpression {
  /// A list literal without elements, as a list of another type.
  fileprivate func typed(as type: SQLType) -> Self {
    SQLExpression(.list([]), type, mayBeNull: false)
  }

  fileprivate var isEmptyList: Bool {
    if case .list(let elements) = kind { elements.isEmpty } else { false }
  }

  /// Whether a length of time is a whole number of seconds: in columns, of days, and in their sums, it is.
  var isWholeSeconds: Bool {
    switch kind {
    case .column, .null: true
    case .integer(let value): value % CriterionTranslator.nanoseconds == 0
    case .arithmetic(.add, let left, let right), .arithmetic(.subtract, let left, let right):
      left.isWholeSeconds && right.isWholeSeconds
    case .arithmetic(.multiply, _, let factor): factor.isWholeSeconds
    case .choose(let branches, let otherwise):
      branches.allSatisfy { $0.value.isWholeSeconds } && otherwise?.isWholeSeconds ?? true
    default: false
    }
  }
}
