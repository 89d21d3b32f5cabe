/// What the checker says about each mistake, and what to write instead.
extension Checker {
  mutating func undeclared(_ name: String, at id: ID) {
    guard !isFull else { return }
    let candidates = scope.map(\.name) + environment.variables.map(\.name)
    let suggestion = Spelling.nearest(to: name, in: candidates).map {
      CELText(en: "did you mean '\($0)'?", ja: "\($0) のことですか")
    }
    report(
      .undeclared,
      CELText(en: "'\(name)' is not declared", ja: "\(name) という名前はありません"),
      suggestion
        ?? CELText(
          en: "text goes in quotes: \"\(name)\"", ja: "文字列なら \"\(name)\" と引用符で囲んでください"),
      at: tree[id].range)
  }

  mutating func noSuchField(_ name: String, of record: CELRecordType, at id: ID) {
    guard !isFull else { return }
    let names = record.fields.map(\.name)
    let suggestion: CELText
    if let near = Spelling.nearest(to: name, in: names) {
      suggestion = CELText(en: "did you mean '\(near)'?", ja: "\(near) のことですか")
    } else {
      let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
      suggestion = CELText(en: "its fields are \(list)", ja: "項目は \(list) です")
    }
    report(
      .noSuchField,
      CELText(en: "\(record.name) has no field '\(name)'", ja: "\(record.name) に \(name) という項目はありません"),
      suggestion, at: tree[id].focus)
  }

  mutating func hasNoFields(_ type: CELType, _ field: String, at id: ID) {
    guard !isFull else { return }
    var suggestion: CELText?
    if case .list(let element) = type, unification.shallow(element).recordType?.index(of: field) != nil {
      suggestion = CELText(
        en: "ask each element: .all(e, e.\(field) …) or .exists(e, e.\(field) …)",
        ja: "要素ごとに .all(e, e.\(field) …) か .exists(e, e.\(field) …) で書いてください")
    } else if StandardFunction.named(field) != nil {
      suggestion = CELText(
        en: "as a function it wants brackets: .\(field)()", ja: "関数なら .\(field)() と書いてください")
    }
    report(
      .noMatchingOverload,
      CELText(
        en: "\(shown(type)) has no fields, so no '\(field)'", ja: "\(shown(type)) に項目はないので \(field) は読めません"),
      suggestion, at: tree[id].focus)
  }

  mutating func cannotGoThrough(_ type: CELType, _ macro: CELSyntaxTree.Comprehension, at id: ID) {
    guard !isFull else { return }
    report(
      .noMatchingOverload,
      CELText(
        en: "'\(macro.kind.rawValue)' goes through a list or map, this is \(shown(type))",
        ja: "\(macro.kind.rawValue) はリストかマップに使うもので、\(shown(type)) には使えません"),
      at: tree[macro.range].range)
  }

  mutating func notACondition(_ type: CELType, _ operand: ID, _ operation: CELSyntaxTree.Operation, at id: ID)
  {
    guard !isFull else { return }
    let type = shown(type)
    var suggestion: CELText?
    let text = shortText(of: operand)
    switch type {
    case .string, .nullable(.string):
      suggestion = CELText(en: "compare it: \(text) == \"…\"", ja: "\(text) == \"…\" のように比べてください")
    case .int, .uint, .double:
      suggestion = CELText(en: "compare it: \(text) > 0", ja: "\(text) > 0 のように比べてください")
    case .list, .map:
      suggestion = CELText(en: "ask for its size: size(\(text)) > 0", ja: "size(\(text)) > 0 と書いてください")
    default: break
    }
    report(
      .noMatchingOverload,
      CELText(
        en: "'\(operation.symbol)' joins conditions (bool), this is \(type)",
        ja: "\(operation.symbol) は条件（bool）をつなぐもので、これは \(type) です"),
      suggestion, at: tree[operand].range)
  }

  mutating func mismatch(
    _ operation: CELSyntaxTree.Operation, _ given: [CELType], _ operands: [ID], at id: ID
  ) {
    guard !isFull else { return }
    let types = given.map { shown($0) }
    let message: CELText
    switch operation {
    case .conditional:
      if let condition = types.first, condition != .bool, condition != .dyn, condition != .nullable(.bool) {
        report(
          .noMatchingOverload,
          CELText(
            en: "'? :' wants a condition (bool) before the '?', this is \(condition)",
            ja: "? の前には条件（bool）が必要ですが、\(condition) です"), at: tree[operands[0]].range)
        return
      }
      message = CELText(
        en: "both values of '? :' must have one type, these are \(types[1]) and \(types[2])",
        ja: "? : の二つの値は同じ型でなければなりませんが、\(types[1]) と \(types[2]) です")
    case .not, .negate:
      message = CELText(
        en: "'\(operation.symbol)' does not take \(types[0])", ja: "\(operation.symbol) は \(types[0]) に使えません")
    case .index:
      message = CELText(
        en: "\(types[0]) cannot be indexed with \(types[1])", ja: "\(types[0]) を \(types[1]) で引くことはできません")
    default:
      message = CELText(
        en: "'\(operation.symbol)' does not take \(types[0]) and \(types[1])",
        ja: "\(operation.symbol) は \(types[0]) と \(types[1]) の組に使えません")
    }
    report(
      .noMatchingOverload, message, conversion(operation, types, operands), at: tree[id].focus)
  }

  /// What brings two operands to one type.
  private func conversion(_ operation: CELSyntaxTree.Operation, _ types: [CELType], _ operands: [ID])
    -> CELText?
  {
    func write(_ text: String) -> CELText { CELText(en: "write \(text)", ja: "\(text) と書いてください") }
    if operation == .not, types[0] == .string { return write("\(shortText(of: operands[0])) == \"\"") }
    guard operands.count == 2 else { return nil }
    let texts = operands.map { shortText(of: $0) }
    func binary(_ left: String, _ right: String) -> CELText { write("\(left) \(operation.symbol) \(right)") }
    func converted(_ place: Int, to name: String) -> String {
      if case .constant(.int(let value)) = tree[operands[place]].kind {
        if name == "double" { return "\(value).0" }
        if name == "uint", value >= 0 { return "\(value)u" }
      }
      return "\(name)(\(texts[place]))"
    }
    switch (types[0].withoutNull, types[1].withoutNull) {
    case (.int, .double), (.uint, .double): return binary(converted(0, to: "double"), texts[1])
    case (.double, .int), (.double, .uint): return binary(texts[0], converted(1, to: "double"))
    case (.int, .uint): return binary(converted(0, to: "uint"), texts[1])
    case (.uint, .int): return binary(texts[0], converted(1, to: "uint"))
    case (.string, .timestamp): return binary("timestamp(\(texts[0]))", texts[1])
    case (.timestamp, .string): return binary(texts[0], "timestamp(\(texts[1]))")
    case (.string, .duration): return binary("duration(\(texts[0]))", texts[1])
    case (.duration, .string): return binary(texts[0], "duration(\(texts[1]))")
    case (.string, .int), (.string, .uint), (.string, .double):
      return operation == .add ? binary(texts[0], "string(\(texts[1]))") : nil
    case (.int, .string), (.uint, .string), (.double, .string):
      return operation == .add ? binary("string(\(texts[0]))", texts[1]) : nil
    case (_, .null), (.null, _):
      guard operation == .equal || operation == .notEqual else { return nil }
      let place = types[0] == .null ? 1 : 0
      guard case .select = tree[operands[place]].kind else { return nil }
      return write("\(operation == .equal ? "!" : "")has(\(texts[place]))")
    case (.list(let element), _) where operation == .equal && element == types[1]:
      return write("\(texts[1]) in \(texts[0])")
    case (_, .string) where operation == .membership:
      return write("\(texts[1]).contains(\(texts[0]))")
    default: return nil
    }
  }

  mutating func unboundFunction(
    _ name: String, _ given: [CELType], isMethod: Bool, _ arguments: [ID], at id: ID
  ) {
    guard !isFull else { return }
    report(
      .unboundFunction,
      CELText(en: "there is no function '\(name)'", ja: "\(name) という関数はありません"),
      functionSuggestion(name, isMethod: isMethod, arguments), at: tree[id].focus)
  }

  private func functionSuggestion(_ name: String, isMethod: Bool, _ arguments: [ID]) -> CELText? {
    let exists =
      StandardFunction.named(name) != nil || !environment.functionPlaces(named: name).isEmpty
    if exists {
      let example = isMethod ? "\(name)(…)" : "x.\(name)(…)"
      return CELText(en: "it is called as \(example)", ja: "\(example) の形で呼んでください")
    }
    let macros = CELSyntaxTree.Comprehension.Kind.allCases.map(\.rawValue)
    if macros.contains(name), environment.allowsMacros {
      let takesTwo = name.hasPrefix("transform")
      let example = takesTwo ? "list.\(name)(i, e, …)" : "list.\(name)(e, …)"
      return CELText(en: "the macro is written \(example)", ja: "マクロは \(example) の形で書いてください")
    }
    let others = [
      "len": "size", "length": "size", "count": "size", "str": "string", "float": "double", "integer": "int",
      "any": "exists", "every": "all", "some": "exists", "includes": "contains", "regex": "matches",
      "match": "matches", "date": "timestamp", "exist": "exists",
    ]
    let names = StandardFunction.names + macros + ["has", "stated"] + environment.functions.map(\.name)
    let near = others[name] ?? Spelling.nearest(to: name, in: names)
    return near.map { CELText(en: "did you mean '\($0)'?", ja: "\($0) のことですか") }
  }

  mutating func wrongArguments(
    _ name: String, _ given: [CELType], _ known: [[CELType]], isMethod: Bool, at id: ID
  ) {
    guard !isFull else { return }
    func signature(_ types: [CELType]) -> String {
      let written = types.map { "\(shown($0))" }
      guard isMethod, let receiver = written.first else {
        return "\(name)(\(written.joined(separator: ", ")))"
      }
      return "\(receiver).\(name)(\(written.dropFirst().joined(separator: ", ")))"
    }
    let all = known.prefix(6).map { types in
      let written = types.map { $0.description }
      guard isMethod, let receiver = written.first else {
        return "\(name)(\(written.joined(separator: ", ")))"
      }
      return "\(receiver).\(name)(\(written.dropFirst().joined(separator: ", ")))"
    }
    let list = all.joined(separator: ", ") + (known.count > 6 ? ", …" : "")
    report(
      .noMatchingOverload,
      CELText(en: "\(signature(given)) is not defined", ja: "\(signature(given)) という使い方はできません"),
      CELText(en: "possible: \(list)", ja: "使い方: \(list)"), at: tree[id].focus)
  }

  private func shortText(of id: ID) -> String {
    let text = tree.text(of: id)
    return text.unicodeScalars.count <= 40 ? text : String(text.unicodeScalars.prefix(39)) + "…"
  }
}

extension CELType {
  fileprivate var withoutNull: CELType {
    if case .nullable(let type) = self { type } else { self }
  }
}

extension CELSyntaxTree.Operation {
  /// The operator as it is written.
  public var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .negate: "-"
    case .not: "!"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .membership: "in"
    case .index: "[]"
    case .and: "&&"
    case .or: "||"
    case .conditional: "?:"
    }
  }
}
