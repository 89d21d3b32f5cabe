import CEL

/// Operators and list literals.
extension CriterionTranslator {
  mutating func terms(_ ids: [ID]) throws(Untranslatable) -> [Term] {
    var terms: [Term] = []
    for id in ids { terms.append(try term(id)) }
    return terms
  }

  mutating func operation(_ operation: CELSyntaxTree.Operation, _ operands: [ID], _ id: ID)
    throws(Untranslatable) -> Term
  {
    switch operation {
    case .and, .or:
      var parts: [Term] = []
      for operand in operands { parts.append(try value(operand, .boolean)) }
      let values = parts.map(\.value)
      return junction(operation == .and ? .and(values) : .or(values), parts)
    case .not:
      let part = try value(operands[0], .boolean)
      return strict(.not(part.value), [part])
    case .conditional: return try conditional(operands, id)
    case .membership: return try membership(operands, id)
    case .index: return try index(operands, id)
    default: break
    }
    let parts = try terms(operands)
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

  private func negated(_ part: Term, _ id: ID) throws(Untranslatable) -> Term {
    switch part.value.type {
    case .integer:
      return strict(
        SQLExpression(.arithmetic(.subtract, .integer(0), part.value), .integer, mayBeNull: true), [part],
        mayFail: true)
    case .number:
      let zero = SQLExpression(.number(0), .number, mayBeNull: false)
      return strict(SQLExpression(strict: .finiteArithmetic(.subtract, zero, part.value), .number), [part])
    default: throw mixed(id)
    }
  }

  func mixed(_ id: ID) -> Untranslatable {
    Untranslatable(
      id, en: "its types are known only when it is evaluated", ja: "型が、評価するときまで分かりません")
  }

  /// An unknown condition makes the whole unknown.
  private mutating func conditional(_ operands: [ID], _ id: ID) throws(Untranslatable) -> Term {
    let condition = try value(operands[0], .boolean)
    let branches = CriterionTranslator.alike(try term(operands[1]), try term(operands[2]))
    guard let (yes, no) = branches else { throw mixed(id) }
    let result = SQLExpression(
      .choose(
        condition.value.mayBeNull
          ? [(condition.value, yes.value), (.not(condition.value), no.value)]
          : [(condition.value, yes.value)], otherwise: condition.value.mayBeNull ? nil : no.value),
      yes.value.type,
      mayBeNull: condition.value.mayBeNull || yes.value.mayBeNull || no.value.mayBeNull)
    guard tracksFaults, condition.fault != nil || yes.fault != nil || no.fault != nil else {
      return Term(result)
    }
    let inBranch = SQLExpression(
      .choose(
        [(condition.value, yes.fault ?? .isFalse), (.not(condition.value), no.fault ?? .isFalse)],
        otherwise: .isFalse), .boolean, mayBeNull: false)
    return Term(result, fault: .or([condition.fault, inBranch].compactMap(\.self)))
  }

  // MARK: Comparing

  private func comparison(_ comparison: SQLExpression.Comparison, _ parts: [Term], _ id: ID)
    throws(Untranslatable) -> Term
  {
    guard let (left, right) = CriterionTranslator.comparable(parts[0], parts[1]) else { throw mixed(id) }
    if case .list(let element) = left.value.type {
      if case .list = element { throw mixed(id) }
    }
    return strict(.compare(comparison, left.value, right.value), parts)
  }

  /// Two terms of the same type; a list literal without elements takes the type of the other.
  static func alike(_ left: Term, _ right: Term) -> (Term, Term)? {
    if left.value.type == right.value.type { return (left, right) }
    if left.value.isEmptyList, case .list = right.value.type {
      return (left.typed(as: right.value.type), right)
    }
    if right.value.isEmptyList, case .list = left.value.type {
      return (left, right.typed(as: left.value.type))
    }
    return nil
  }

  /// Integers and numbers are compared as numbers, everything else with its like.
  static func comparable(_ left: Term, _ right: Term) -> (Term, Term)? {
    switch (left.value.type, right.value.type) {
    case (.integer, .number):
      (Term(SQLExpression(strict: .toNumber(left.value), .number), fault: left.fault), right)
    case (.number, .integer):
      (left, Term(SQLExpression(strict: .toNumber(right.value), .number), fault: right.fault))
    default: alike(left, right)
    }
  }

  // MARK: Arithmetic

  /// The seconds between the years 1 and 9999, where a timestamp lies.
  static let moments: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  static let nanoseconds: Int64 = 1_000_000_000

  private func arithmetic(_ operation: SQLExpression.Arithmetic, _ parts: [Term], _ id: ID)
    throws(Untranslatable) -> Term
  {
    let (left, right) = (parts[0].value, parts[1].value)
    switch (left.type, right.type) {
    case (.integer, .integer), (.length, .length):
      return strict(
        SQLExpression(.arithmetic(operation, left, right), left.type, mayBeNull: true), parts, mayFail: true)
    case (.number, .number):
      let result = SQLExpression(strict: .finiteArithmetic(operation, left, right), .number)
      guard let magnitude = result.magnitude, magnitude < 1e300 else {
        throw Untranslatable(
          id, en: "its result may be infinite or no number, which engines treat in different ways",
          ja: "結果が無限大や非数になりうるため、データベースによって扱いが違います")
      }
      return strict(result, parts)
    case (.text, .text) where operation == .add:
      return strict(SQLExpression(strict: .joinedTexts(left, right), .text), parts)
    case (.list, .list) where operation == .add:
      guard let (first, second) = CriterionTranslator.alike(parts[0], parts[1]) else { throw mixed(id) }
      let joined = SQLExpression(
        .joinedLists(first.value, second.value), first.value.type, mayBeNull: false)
      return strict(joined.unlessUnknown([left, right]), parts)
    case (.moment, .length), (.length, .moment):
      let (moment, length) = left.type == .moment ? (left, right) : (right, left)
      guard length.isWholeSeconds else {
        throw Untranslatable(id, en: "times are compared in whole seconds", ja: "時刻は秒の単位で比べます")
      }
      let seconds = SQLExpression(
        strict: .smallArithmetic(.divide, length, .integer(CriterionTranslator.nanoseconds)), .integer)
      let sum = SQLExpression(strict: .smallArithmetic(operation, moment, seconds), .moment)
      return strict(sum.within(CriterionTranslator.moments), parts, mayFail: true)
    case (.moment, .moment):
      let seconds = SQLExpression(strict: .smallArithmetic(.subtract, left, right), .integer)
      return strict(
        SQLExpression(
          .arithmetic(.multiply, seconds, .integer(CriterionTranslator.nanoseconds)), .length, mayBeNull: true
        ), parts, mayFail: true)
    default: throw mixed(id)
    }
  }

  // MARK: Lists

  mutating func list(_ elements: [ID], _ id: ID) throws(Untranslatable) -> Term {
    let parts = try terms(elements)
    let type = parts.first?.value.type ?? .text
    if case .list = type {
      throw Untranslatable(id, en: "lists of lists are not translated", ja: "一覧の一覧には対応していません")
    }
    guard parts.allSatisfy({ $0.value.type == type }) else { throw mixed(id) }
    let list = SQLExpression(.list(parts.map(\.value)), .list(type), mayBeNull: false)
    return strict(list.unlessUnknown(parts.map(\.value)), parts)
  }

  /// `a in b`: unknown where the list or the value is, however many elements there are.
  private mutating func membership(_ operands: [ID], _ id: ID) throws(Untranslatable) -> Term {
    let wanted = try term(operands[0])
    if case .list = wanted.value.type { throw mixed(id) }
    if case .list(let elements) = checked.tree[operands[1]].kind {
      let parts = try terms(elements)
      var others: [SQLExpression] = []
      var value = wanted.value
      if value.type == .integer, parts.contains(where: { $0.value.type == .number }) {
        value = SQLExpression(strict: .toNumber(value), .number)
      }
      for part in parts {
        guard let (_, other) = CriterionTranslator.comparable(Term(value), part),
          other.value.type == value.type
        else { throw mixed(id) }
        others.append(other.value)
      }
      let all = [wanted] + parts
      guard !others.isEmpty else { return strict(SQLExpression.isFalse.unlessUnknown([value]), all) }
      let found = SQLExpression(strict: .oneOf(value, others), .boolean)
      return strict(found.unlessUnknown(parts.map(\.value)), all)
    }
    let list = try term(operands[1])
    guard case .list(let element) = list.value.type, element == wanted.value.type else { throw mixed(id) }
    let found = SQLExpression(strict: .listContains(list.value, wanted.value), .boolean)
    return strict(found.unlessUnknown([wanted.value]), [wanted, list])
  }

  private mutating func index(_ operands: [ID], _ id: ID) throws(Untranslatable) -> Term {
    let list = try term(operands[0])
    guard case .list(let element) = list.value.type,
      case .constant(.int(let place)) = checked.tree[operands[1]].kind, place < Int64(Int32.max)
    else {
      throw Untranslatable(
        id, en: "only a list and an index that is written out are translated",
        ja: "一覧と、数字で書いた添字にだけ対応しています")
    }
    let value =
      place < 0
      ? SQLExpression.null(element)
      : SQLExpression(.element(list.value, index: place), element, mayBeNull: true)
    return strict(value, [list], mayFail: true)
  }
}

extension CriterionTranslator.Term {
  /// A list literal without elements, as a list of another type.
  fileprivate func typed(as type: SQLType) -> Self {
    Self(SQLExpression(.list([]), type, mayBeNull: false), fault: fault)
  }
}

extension SQLExpression {
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
