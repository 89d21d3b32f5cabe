/// Reads tokens into the nodes of a tree.
///
/// What nests (parentheses, arguments, lists, conditionals) recurses and is counted; what only goes on (chains of
/// operators, fields, prefixes) is a loop, so that no text can overflow the stack.
struct Parser {
  let bytes: [UInt8]
  let limits: CELLimits
  let allowsMacros: Bool
  private var lexer: Lexer
  private var token: Token
  private var previousEnd = 0
  private var nesting = 0
  private(set) var nodes: [CELSyntaxTree.Node] = []
  private var heights: [Int] = []

  typealias ID = CELSyntaxTree.ID

  /// Beyond this depth the recursive walks over the tree could overflow a small stack.
  static let greatestDepth = 250

  init(source: String, limits: CELLimits, allowsMacros: Bool) throws(CELProblem) {
    bytes = Array(source.utf8)
    self.limits = limits
    self.allowsMacros = allowsMacros
    lexer = Lexer(bytes)
    guard bytes.count <= limits.bytes else {
      throw CELProblem(
        .tooLong,
        CELText(
          en: "the expression has \(bytes.count) bytes; the limit is \(limits.bytes)",
          ja: "式が \(bytes.count) バイトあり、上限の \(limits.bytes) バイトを超えています"),
        range: 0..<0, in: bytes)
    }
    token = try lexer.next()
    nodes.reserveCapacity(min(bytes.count / 3 + 4, 4096))
    heights.reserveCapacity(min(bytes.count / 3 + 4, 4096))
  }

  mutating func parseWhole() throws(CELProblem) -> ID {
    if token.kind == .end {
      throw problem(CELText(en: "the expression is empty", ja: "式が空です"), at: 0..<bytes.count)
    }
    let root = try expression()
    guard token.kind == .end else { throw unexpected(after: root) }
    return root
  }

  private mutating func advance() throws(CELProblem) {
    previousEnd = token.end
    token = try lexer.next()
  }

  private func problem(_ message: CELText, _ suggestion: CELText? = nil, at range: Range<Int>) -> CELProblem {
    CELProblem(.syntax, message, suggestion: suggestion, range: range, in: bytes)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  // MARK: Nodes

  private mutating func add(
    _ kind: CELSyntaxTree.Kind, _ range: Range<Int>, focus: Range<Int>? = nil, height: Int
  ) throws(CELProblem) -> ID {
    guard height <= min(limits.depth, Parser.greatestDepth) else { throw tooDeep(focus ?? range) }
    nodes.append(CELSyntaxTree.Node(kind: kind, range: range, focus: focus ?? range))
    heights.append(height)
    return nodes.count - 1
  }

  private func tooDeep(_ range: Range<Int>) -> CELProblem {
    let limit = min(limits.depth, Parser.greatestDepth)
    return CELProblem(
      .tooDeep,
      CELText(en: "nested more than \(limit) levels deep", ja: "入れ子が \(limit) 段を超えています"),
      suggestion: CELText(
        en: "split the expression into several", ja: "いくつかの式に分けてください"),
      range: range, in: bytes)
  }

  private func tallest(_ ids: [ID]) -> Int {
    var result = 0
    for id in ids { result = max(result, heights[id]) }
    return result
  }

  /// The height of a node whose first child only continues a chain.
  private func chained(_ first: ID, _ others: [ID]) -> Int {
    max(heights[first], others.isEmpty ? 0 : tallest(others) + 1)
  }

  private func span(_ first: ID, to end: Int) -> Range<Int> { nodes[first].range.lowerBound..<end }

  // MARK: Operators

  private mutating func expression() throws(CELProblem) -> ID {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= min(limits.depth, Parser.greatestDepth) else { throw tooDeep(token.range) }
    let condition = try binary(0)
    guard token.kind == .question else { return condition }
    let focus = token.range
    try advance()
    let positive = try binary(0)
    guard token.kind == .colon else {
      throw expected(
        CELText(en: "':' and the value for false", ja: "「:」と偽の場合の値"), after: positive)
    }
    try advance()
    let negative = try expression()
    return try add(
      .operation(.conditional, [condition, positive, negative]), span(condition, to: previousEnd),
      focus: focus, height: chained(condition, [positive, negative]))
  }

  private func binaryOperator() -> (operation: CELSyntaxTree.Operation, level: Int)? {
    switch token.kind {
    case .or: (.or, 0)
    case .and: (.and, 1)
    case .equal: (.equal, 2)
    case .notEqual: (.notEqual, 2)
    case .less: (.less, 2)
    case .lessOrEqual: (.lessOrEqual, 2)
    case .greater: (.greater, 2)
    case .greaterOrEqual: (.greaterOrEqual, 2)
    case .identifier where text(token.range) == "in": (.membership, 2)
    case .plus: (.add, 3)
    case .minus: (.subtract, 3)
    case .star: (.multiply, 4)
    case .slash: (.divide, 4)
    case .percent: (.remainder, 4)
    default: nil
    }
  }

  private mutating func binary(_ level: Int) throws(CELProblem) -> ID {
    var left = try unary()
    while let (operation, itsLevel) = binaryOperator(), itsLevel >= level {
      let focus = token.range
      if operation == .and || operation == .or {
        var operands = [left]
        while let next = binaryOperator(), next.operation == operation {
          try advance()
          operands.append(try binary(itsLevel + 1))
        }
        left = try add(
          .operation(operation, operands), span(left, to: previousEnd), focus: focus,
          height: chained(left, Array(operands.dropFirst())))
      } else {
        try advance()
        let right = try binary(itsLevel + 1)
        left = try add(
          .operation(operation, [left, right]), span(left, to: previousEnd), focus: focus,
          height: chained(left, [right]))
      }
    }
    return left
  }

  private mutating func unary() throws(CELProblem) -> ID {
    guard token.kind == .bang || token.kind == .minus else { return try member() }
    var prefixes: [Token] = []
    while token.kind == .bang || token.kind == .minus {
      prefixes.append(token)
      try advance()
    }
    var operand: ID
    if let last = prefixes.last, last.kind == .minus, token.kind == .int || token.kind == .double {
      prefixes.removeLast()
      operand = try memberTail(of: try number(negativeFrom: last.start))
    } else {
      operand = try member()
    }
    for prefix in prefixes.reversed() {
      operand = try add(
        .operation(prefix.kind == .bang ? .not : .negate, [operand]), prefix.start..<previousEnd,
        focus: prefix.range, height: heights[operand])
    }
    return operand
  }

  // MARK: Members

  private mutating func member() throws(CELProblem) -> ID { try memberTail(of: try primary()) }

  private mutating func memberTail(of first: ID) throws(CELProblem) -> ID {
    var operand = first
    while true {
      switch token.kind {
      case .dot:
        try advance()
        operand = try selection(from: operand)
      case .openBracket:
        let start = token.start
        try advance()
        let index = try expression()
        try close(.closeBracket, "]", openedAt: start, after: index)
        operand = try add(
          .operation(.index, [operand, index]), span(operand, to: previousEnd), focus: start..<previousEnd,
          height: chained(operand, [index]))
      case .openBrace where isName(operand):
        throw problem(
          CELText(
            en: "records cannot be built in an expression", ja: "式の中でレコードは作れません"),
          CELText(
            en: "a map is written {\"name\": value}", ja: "マップなら {\"名前\": 値} と書いてください"),
          at: nodes[operand].range)
      default: return operand
      }
    }
  }

  private func isName(_ id: ID) -> Bool {
    switch nodes[id].kind {
    case .identifier, .select: true
    default: false
    }
  }

  private mutating func selection(from operand: ID) throws(CELProblem) -> ID {
    let name = token
    guard name.kind == .identifier || name.kind == .quotedIdentifier else {
      throw expected(CELText(en: "the name of a field", ja: "項目の名前"), after: operand)
    }
    if name.kind == .quotedIdentifier {
      try advance()
      return try add(
        .select(operand, field: text((name.start + 1)..<(name.end - 1)), .value),
        span(operand, to: name.end), focus: name.range, height: heights[operand])
    }
    let field = text(name.range)
    guard !ReservedWord.isKeyword(field) else {
      throw problem(
        CELText(en: "'\(field)' cannot be a field name", ja: "\(field) は項目名に使えません"),
        CELText(en: "write [\"\(field)\"] for a key", ja: "キーなら [\"\(field)\"] と書いてください"), at: name.range)
    }
    try advance()
    guard token.kind == .openParenthesis else {
      return try add(
        .select(operand, field: field, .value), span(operand, to: name.end), focus: name.range,
        height: heights[operand])
    }
    let arguments = try self.arguments(of: name)
    if allowsMacros, let macro = try comprehension(field, name.range, range: operand, arguments) {
      return macro
    }
    return try add(
      .call(field, receiver: operand, arguments: arguments), span(operand, to: previousEnd),
      focus: name.range, height: chained(operand, arguments))
  }

  private mutating func arguments(of name: Token) throws(CELProblem) -> [ID] {
    let start = token.start
    try advance()
    return try items(until: .closeParenthesis, ")", openedAt: start, allowsTrailingComma: false)
  }

  private mutating func items(
    until closing: Token.Kind, _ mark: String, openedAt start: Int, allowsTrailingComma: Bool
  ) throws(CELProblem) -> [ID] {
    var items: [ID] = []
    while token.kind != closing {
      let item = try expression()
      items.append(item)
      if token.kind == .comma {
        try advance()
        if token.kind == closing, !allowsTrailingComma {
          throw expected(CELText(en: "another argument", ja: "次の引数"), after: item)
        }
      } else if token.kind != closing {
        try close(closing, mark, openedAt: start, after: item)
      }
    }
    try advance()
    return items
  }

  private mutating func close(_ kind: Token.Kind, _ mark: String, openedAt start: Int, after last: ID)
    throws(CELProblem)
  {
    guard token.kind == kind else {
      if token.kind == .end {
        throw problem(
          CELText(en: "this bracket is never closed", ja: "この括弧が閉じていません"),
          CELText(en: "write '\(mark)' where it ends", ja: "終わりに \(mark) を書いてください"),
          at: start..<(start + 1))
      }
      throw unexpected(after: last)
    }
    try advance()
  }

  // MARK: Macros

  private mutating func comprehension(
    _ name: String, _ focus: Range<Int>, range: ID, _ arguments: [ID]
  ) throws(CELProblem) -> ID? {
    guard let shape = MacroShape(name: name, argumentCount: arguments.count) else { return nil }
    var variables: [String] = []
    for argument in arguments.prefix(shape.variableCount) {
      guard case .identifier(let variable, isAbsolute: false) = nodes[argument].kind else {
        throw problem(
          CELText(
            en: "the macro '\(name)' wants the name of a variable here",
            ja: "マクロ \(name) のここには変数の名前が必要です"),
          CELText(
            en: "write it as x.\(name)(e, …) with a name of your choice for the element",
            ja: "要素に好きな名前を付けて x.\(name)(e, …) のように書いてください"),
          at: nodes[argument].range)
      }
      guard !variables.contains(variable) else {
        throw problem(
          CELText(en: "'\(variable)' names both variables", ja: "二つの変数が同じ名前 \(variable) です"),
          at: nodes[argument].range)
      }
      variables.append(variable)
    }
    let rest = arguments.dropFirst(shape.variableCount)
    guard let body = rest.last else { return nil }
    let filter = rest.count > 1 ? rest.first : nil
    return try add(
      .comprehension(
        CELSyntaxTree.Comprehension(
          kind: shape.kind, range: range, variables: variables, filter: filter, body: body)),
      span(range, to: previousEnd), focus: focus, height: 1 + tallest([range] + arguments))
  }

  private mutating func presence(_ name: String, _ start: Int, _ focus: Range<Int>, _ arguments: [ID])
    throws(CELProblem) -> ID?
  {
    let selection: CELSyntaxTree.Selection
    switch name {
    case "has": selection = .has
    case "stated": selection = .stated
    default: return nil
    }
    guard arguments.count == 1, let argument = arguments.first else { return nil }
    guard case .select(let operand, let field, .value) = nodes[argument].kind else {
      throw problem(
        CELText(
          en: "'\(name)' wants a field, as in \(name)(a.b)", ja: "\(name) の引数は \(name)(a.b) のように項目で書きます"),
        at: nodes[argument].range)
    }
    return try add(
      .select(operand, field: field, selection), start..<previousEnd, focus: nodes[argument].focus,
      height: heights[operand])
  }

  // MARK: Primaries

  private mutating func primary() throws(CELProblem) -> ID {
    let start = token.start
    switch token.kind {
    case .int, .uint, .double: return try number(negativeFrom: nil)
    case .string:
      let literal = token.range
      let value: CELValue =
        switch try StringLiteral(literal, in: bytes).content {
        case .text(let text): .string(text)
        case .octets(let octets): .bytes(octets)
        }
      try advance()
      return try add(.constant(value), literal, height: 1)
    case .openParenthesis:
      try advance()
      let inner = try expression()
      try close(.closeParenthesis, ")", openedAt: start, after: inner)
      return inner
    case .openBracket:
      try advance()
      let elements = try items(until: .closeBracket, "]", openedAt: start, allowsTrailingComma: true)
      return try add(.list(elements), start..<previousEnd, height: 1 + tallest(elements))
    case .openBrace: return try map()
    case .dot:
      try advance()
      guard token.kind == .identifier else {
        throw expected(CELText(en: "a name after the dot", ja: "ドットの後の名前"), after: nil)
      }
      return try name(isAbsolute: true, from: start)
    case .identifier: return try name(isAbsolute: false, from: start)
    default: throw operandMissing()
    }
  }

  private mutating func map() throws(CELProblem) -> ID {
    let start = token.start
    try advance()
    var entries: [ID] = []
    while token.kind != .closeBrace {
      let key = try expression()
      guard token.kind == .colon else {
        throw expected(CELText(en: "':' and the value of this key", ja: "「:」とこのキーの値"), after: key)
      }
      try advance()
      let value = try expression()
      entries.append(key)
      entries.append(value)
      if token.kind == .comma {
        try advance()
      } else if token.kind != .closeBrace {
        try close(.closeBrace, "}", openedAt: start, after: value)
      }
    }
    try advance()
    return try add(.map(entries), start..<previousEnd, height: 1 + tallest(entries))
  }

  private mutating func name(isAbsolute: Bool, from start: Int) throws(CELProblem) -> ID {
    let name = token
    let word = text(name.range)
    switch word {
    case "true", "false", "null":
      guard !isAbsolute else { break }
      try advance()
      let value: CELValue = word == "null" ? .null : .bool(word == "true")
      return try add(.constant(value), name.range, height: 1)
    case "in": throw operandMissing()
    default: break
    }
    if ReservedWord.isReserved(word) || ReservedWord.isKeyword(word) {
      throw problem(
        CELText(en: "'\(word)' is reserved and cannot be a name", ja: "\(word) は予約語で、名前に使えません"),
        at: name.range)
    }
    try advance()
    if word == "not", startsOperand(token.kind), token.kind != .openParenthesis {
      throw problem(
        CELText(en: "'not' is no operator", ja: "not という演算子はありません"),
        CELText(en: "write '!'", ja: "! と書いてください"), at: name.range)
    }
    guard token.kind == .openParenthesis else {
      return try add(
        .identifier(word, isAbsolute: isAbsolute), start..<name.end, focus: name.range, height: 1)
    }
    let arguments = try self.arguments(of: name)
    if allowsMacros, !isAbsolute, let macro = try presence(word, start, name.range, arguments) {
      return macro
    }
    return try add(
      .call(word, receiver: nil, arguments: arguments), start..<previousEnd, focus: name.range,
      height: 1 + tallest(arguments))
  }

  private func startsOperand(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .identifier, .quotedIdentifier, .int, .uint, .double, .string, .bang, .openParenthesis: true
    default: false
    }
  }

  private mutating func number(negativeFrom signStart: Int?) throws(CELProblem) -> ID {
    let range = (signStart ?? token.start)..<token.end
    guard let value = NumberLiteral.value(of: token, isNegative: signStart != nil, in: bytes) else {
      let kind = token.kind == .uint ? "uint" : "int"
      throw problem(
        CELText(en: "this number is too large for \(kind)", ja: "この数は \(kind) に入りません"),
        CELText(en: "write it with '.0' to make it a double", ja: "小数にするなら .0 を付けてください"), at: range)
    }
    try advance()
    return try add(.constant(value), range, height: 1)
  }

  // MARK: Complaints

  private func found() -> CELText {
    if token.kind == .end { return CELText(en: "the expression ends", ja: "式が終わっています") }
    let shown = text(token.range)
    return CELText(en: "found '\(shown)'", ja: "「\(shown)」があります")
  }

  private func expected(_ what: CELText, after: ID?) -> CELProblem {
    let found = found()
    return problem(
      CELText(en: "expected \(what.en), but \(found.en)", ja: "\(what.ja)が必要なところに\(found.ja)"),
      at: token.range)
  }

  private func operandMissing() -> CELProblem {
    let isAfterLess = previousEnd > 0 && bytes[previousEnd - 1] == UInt8(ascii: "<")
    let suggestion: CELText? =
      token.kind == .greater && isAfterLess
      ? CELText(en: "'<>' is no operator: write '!='", ja: "<> という演算子はありません。!= と書いてください") : nil
    let found = found()
    return problem(
      CELText(en: "expected a value, but \(found.en)", ja: "値が必要なところに\(found.ja)"), suggestion,
      at: token.range)
  }

  private func unexpected(after last: ID) -> CELProblem {
    let shown = token.kind == .end ? "" : text(token.range)
    let operators = ["and": "&&", "AND": "&&", "or": "||", "OR": "||", "mod": "%", "is": "==", "eq": "=="]
    if let instead = operators[shown] {
      return problem(
        CELText(en: "'\(shown)' is no operator", ja: "\(shown) という演算子はありません"),
        CELText(en: "write '\(instead)'", ja: "\(instead) と書いてください"), at: token.range)
    }
    if shown == "not" {
      return problem(
        CELText(en: "'not' is no operator", ja: "not という演算子はありません"),
        CELText(en: "write '!(a in b)'", ja: "!(a in b) のように書いてください"), at: token.range)
    }
    let found = found()
    return problem(
      CELText(
        en: "expected an operator or the end, but \(found.en)", ja: "演算子か式の終わりが必要なところに\(found.ja)"),
      at: token.range)
  }
}
