import CEL

/// Criteria with the columns of a table at hand.
struct BoundCriteria: Sendable {
  struct Criterion: Sendable {
    let condition: BoundCondition
    let applicability: BoundCondition?
    /// The first criterion that comes to the same on every row, if it is not this one.
    let twin: Int?
    let whole: (ColumnCondition.Evaluation, [FactColumn?])?
    let wholeApplicability: (ColumnCondition.Evaluation, [FactColumn?])?
  }

  let criteria: [Criterion]

  init(_ source: ColumnCriteria, _ table: ProcedureColumns, _ binder: inout ConditionBinder) {
    func columns(_ evaluation: ColumnCondition.Evaluation?) -> (ColumnCondition.Evaluation, [FactColumn?])? {
      evaluation.map { evaluation in (evaluation, evaluation.shape.paths.map { table.columns[$0] }) }
    }
    var known: [String: Int] = [:]
    var criteria: [Criterion] = []
    for (place, question) in source.questions.enumerated() {
      let text =
        "\(question.wholeApplicability?.program.source ?? "")\u{0}\(question.whole?.program.source ?? "\(place)")"
      criteria.append(
        Criterion(
          condition: binder.bind(question.condition, to: table),
          applicability: question.applicability.map { binder.bind($0, to: table) }, twin: known[text],
          whole: columns(question.whole), wholeApplicability: columns(question.wholeApplicability)))
      if known[text] == nil { known[text] = place }
    }
    self.criteria = criteria
  }
}
