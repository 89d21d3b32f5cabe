import CEL

/// `all`, `exists`, `exists_one`, `map` and `filter` over lists.
extension CriterionTranslator {
  mutating func comprehension(_ macro: CELSyntaxTree.Comprehension, _ id: ID) throws(Untranslatable)
    -> SQLExpression
  {
    let list = try expression(macro.range)
    guard case .list(let element) = list.type, macro.variables.count == 1 else {
      throw Untranslatable(
        id, en: "only macros of one variable over lists are translated",
        ja: "一覧についての、変数が一つのマクロにだけ対応しています")
    }
    let slot = variables.count
    let (filter, body) = try nested(element) {
      inner throws(Untranslatable) -> (SQLExpression?, SQLExpression) in
      let filter = try macro.filter.map { id throws(Untranslatable) in try inner.expression(id, .boolean) }
      return (filter, try inner.expression(macro.body))
    }
    switch macro.kind {
    case .all, .exists, .existsOne:
      guard body.type == .boolean else { throw mixed(macro.body) }
      if macro.kind == .exists, let texts = overlap(body, slot) {
        return SQLExpression(strict: .listsOverlap(list, texts), .boolean)
      }
      let quantifier: SQLExpression.Quantifier =
        macro.kind == .all ? .all : macro.kind == .exists ? .exists : .existsOne
      return SQLExpression(
        strict: .quantified(quantifier, list, variable: slot, body: body), .boolean)
    case .filter:
      guard body.type == .boolean else { throw mixed(macro.body) }
      return filtered(list, slot, body)
    case .map:
      if case .list = body.type { throw mixed(macro.body) }
      var source = list
      if let filter { source = filtered(source, slot, filter) }
      return mapped(source, slot, body)
    case .transformList, .transformMap:
      throw Untranslatable(id, en: "this macro is not translated", ja: "このマクロには対応していません")
    }
  }

  /// The texts of `m in ['a', 'b']` about the variable itself: lists that share an element say the same in one step.
  private func overlap(_ body: SQLExpression, _ slot: Int) -> SQLExpression? {
    switch body.kind {
    case .oneOf(let wanted, let others):
      guard case .variable(slot) = wanted.kind, others.allSatisfy(\.isLiteral) else { return nil }
      return SQLExpression(.list(others), .list(wanted.type), mayBeNull: false)
    case .compare(.equal, let left, let right):
      if case .variable(slot) = left.kind, right.isLiteral {
        return SQLExpression(.list([right]), .list(left.type), mayBeNull: false)
      }
      return nil
    default: return nil
    }
  }

  /// A list of which an element is unknown is unknown as a whole.
  private func filtered(_ list: SQLExpression, _ slot: Int, _ body: SQLExpression) -> SQLExpression {
    let kept = SQLExpression(
      .filtered(list, variable: slot, body: body), list.type, mayBeNull: list.mayBeNull)
    return whereAll(known: body, of: list, slot, kept)
  }

  private func mapped(_ list: SQLExpression, _ slot: Int, _ body: SQLExpression) -> SQLExpression {
    let values = SQLExpression(
      .mapped(list, variable: slot, body: body), .list(body.type), mayBeNull: list.mayBeNull)
    return whereAll(known: body, of: list, slot, values)
  }

  private func whereAll(
    known body: SQLExpression, of list: SQLExpression, _ slot: Int, _ result: SQLExpression
  ) -> SQLExpression {
    guard body.mayBeNull else { return result }
    let condition = SQLExpression(
      strict: .quantified(.all, list, variable: slot, body: body.isNotNull), .boolean)
    return SQLExpression(.choose([(condition, result)], otherwise: nil), result.type, mayBeNull: true)
  }
}

extension SQLExpression {
  /// Whether it is written out: the same in every row.
  var isLiteral: Bool {
    switch kind {
    case .boolean, .integer, .number, .text: true
    default: false
    }
  }
}
