import CEL
import DigitalGovernance
import GovernanceFindings

/// Turns a checked expression into SQL with the same answers: NULL where the scalar evaluation says unknown or gives an
/// error.
struct CriterionTranslator {
  typealias ID = CELSyntaxTree.ID

  /// Engines limit how deep an expression nests, and recursion needs stack.
  private static let deepest = 120
  /// How many operations a criterion may take in SQL.
  private static let largest = 20_000

  let checked: CELCheckedTree
  let environment: CELEnvironment
  let asOf: CalendarDate
  private(set) var columns: Set<String> = []
  private var depth = 0
  /// The types of the variables of the macros around.
  var variables: [SQLType] = []

  init(_ program: CELProgram, asOf: CalendarDate) {
    checked = program.checked
    environment = program.environment
    self.asOf = asOf
  }

  /// The whole expression, which must be a condition.
  mutating func condition() throws(Untranslatable) -> SQLExpression {
    let root = checked.tree.root
    let expression = try expression(root)
    guard expression.type == .boolean else {
      throw Untranslatable(root, en: "it is not true or false", ja: "真偽の式ではありません")
    }
    guard expression.size <= CriterionTranslator.largest else {
      throw Untranslatable(root, en: "it becomes too long", ja: "SQLが長くなりすぎます")
    }
    return expression
  }

  // MARK: Nodes

  mutating func expression(_ id: ID) throws(Untranslatable) -> SQLExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= CriterionTranslator.deepest else {
      throw Untranslatable(id, en: "it nests too deep", ja: "入れ子が深すぎます")
    }
    switch checked.references[id] {
    case .variable(let slot): return try variable(slot, id)
    case .local(let slot):
      guard variables.indices.contains(slot) else {
        throw Untranslatable(id, en: "macros of two variables are not translated", ja: "変数が二つのマクロには対応していません")
      }
      return SQLExpression(.variable(slot), variables[slot], mayBeNull: false)
    case .type, .undeclared:
      throw Untranslatable(id, en: "types are not values in SQL", ja: "SQLでは型を値として扱えません")
    case nil: break
    }
    switch checked.tree[id].kind {
    case .constant(let value): return try constant(value, id)
    case .identifier:
      throw Untranslatable(id, en: "it is not declared", ja: "宣言されていません")
    case .select(_, _, let selection): return try select(id, selection)
    case .list(let elements): return try list(elements, id)
    case .map: throw Untranslatable(id, en: "maps are not translated", ja: "マップには対応していません")
    case .operation(let operation, let operands): return try self.operation(operation, operands, id)
    case .call(let name, let receiver, let arguments):
      return try call(name, (receiver.map { [$0] } ?? []) + arguments, id)
    case .comprehension(let macro): return try comprehension(macro, id)
    }
  }

  /// An expression of one type, or an error that says so.
  mutating func expression(_ id: ID, _ type: SQLType) throws(Untranslatable) -> SQLExpression {
    let expression = try expression(id)
    guard expression.type == type else {
      throw Untranslatable(
        id, en: "its type is known only when it is evaluated", ja: "型が、評価するときまで分かりません")
    }
    return expression
  }

  private func constant(_ value: CELValue, _ id: ID) throws(Untranslatable) -> SQLExpression {
    switch value {
    case .bool(let flag): return flag ? .isTrue : .isFalse
    case .int(let number): return .integer(number)
    case .double(let number):
      guard number.isFinite else {
        throw Untranslatable(id, en: "it is no finite number", ja: "有限の数ではありません")
      }
      return SQLExpression(.number(number), .number, mayBeNull: false)
    case .string(let text):
      guard !text.unicodeScalars.contains("\0") else {
        throw Untranslatable(
          id, en: "no cell holds the character U+0000", ja: "文字U+0000を含むセルはありません")
      }
      return .text(text)
    case .timestamp(let moment): return try self.moment(moment, id)
    case .duration(let length): return .integer(length.nanoseconds, .length)
    case .null:
      throw Untranslatable(
        id, en: "a blank cell is unknown, and none has no cell of its own",
        ja: "空欄は未記入を表し、「なし」を表すセルはありません")
    case .uint: throw Untranslatable(id, en: "unsigned integers are not translated", ja: "符号なし整数には対応していません")
    case .bytes, .list, .map, .type, .record:
      throw Untranslatable(id, en: "values of this type are not translated", ja: "この型の値には対応していません")
    }
  }

  func moment(_ moment: CELTimestamp, _ id: ID) throws(Untranslatable) -> SQLExpression {
    guard moment.nanoseconds == 0 else {
      throw Untranslatable(id, en: "times are compared in whole seconds", ja: "時刻は秒の単位で比べます")
    }
    return .integer(moment.seconds, .moment)
  }

  // MARK: Facts

  private func variable(_ slot: Int, _ id: ID) throws(Untranslatable) -> SQLExpression {
    let name = environment.variables[slot].name
    if name == CriterionTranslator.today, let day = asOf.timestamp { return try moment(day, id) }
    if name == CriterionTranslator.subject {
      throw Untranslatable(
        id, en: "the record as a whole has no column", ja: "記録の全体を表す列はありません")
    }
    throw Untranslatable(
      id, en: "a row is a procedure, and '\(name)' is none of its facts",
      ja: "行は手続です。\(name)は手続の項目ではありません")
  }

  private static let today = "asOf"
  private static let subject = "procedure"

  private mutating func select(_ id: ID, _ selection: CELSyntaxTree.Selection) throws(Untranslatable)
    -> SQLExpression
  {
    guard let path = path(of: id) else {
      var base = id
      while case .select(let next, _, _) = checked.tree[base].kind, checked.references[base] == nil {
        base = next
      }
      if case .variable(let slot) = checked.references[base] { _ = try variable(slot, base) }
      throw Untranslatable(
        id, en: "only facts of the procedure itself have columns", ja: "列があるのは、手続そのものの項目だけです")
    }
    if let column = SQLColumn.all[path] {
      return try answer(selection, of: column, id)
    }
    // A period or an amount is stated where its text or number is.
    let whole = [SQLColumn.all[path + ".text"], SQLColumn.all[path + ".number"]].compactMap(\.self).first
    if let whole, selection != .value { return try answer(selection, of: whole, id) }
    throw Untranslatable(
      id, en: "the export has no column '\(path)': it is a record, or a list of records",
      ja: "書き出した表に「\(path)」の列はありません（記録、または記録の一覧です）")
  }

  private mutating func answer(_ selection: CELSyntaxTree.Selection, of column: SQLColumn, _ id: ID)
    throws(Untranslatable) -> SQLExpression
  {
    if selection == .stated, column.hidesStated {
      throw Untranslatable(
        id,
        en: "a length of time in words is stated, and its cell is blank: the two cannot be told apart",
        ja: "言葉で書いた期間は、記入があってもセルが空欄になり、未記入と区別できません")
    }
    columns.insert(column.name)
    let value = SQLExpression(.column(column.name), column.type, mayBeNull: true)
    switch selection {
    case .value: return value
    case .stated: return value.isNotNull
    case .has:
      // A list that is stated as none is an empty one, and is not there.
      guard case .list = column.type else { return SQLExpression.isTrue.unlessUnknown([value]) }
      return .compare(.greater, SQLExpression(strict: .listLength(value), .integer), .integer(0))
    }
  }

  /// The path of a fact behind `procedure.`; nil for anything else.
  private func path(of id: ID) -> String? {
    var names: [String] = []
    var current = id
    while case .select(let base, let field, let selection) = checked.tree[current].kind {
      guard current == id || selection == .value else { return nil }
      names.append(field)
      current = base
      if case .variable(let slot) = checked.references[current] {
        guard environment.variables[slot].name == CriterionTranslator.subject else { return nil }
        return names.reversed().joined(separator: ".")
      }
    }
    return nil
  }

  mutating func nested<Result>(_ type: SQLType, _ body: (inout Self) throws(Untranslatable) -> Result)
    throws(Untranslatable) -> Result
  {
    variables.append(type)
    defer { variables.removeLast() }
    return try body(&self)
  }
}
