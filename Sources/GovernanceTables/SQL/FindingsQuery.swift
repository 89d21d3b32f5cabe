import DigitalGovernance

/// The query that finds: one row for each criterion of a rule set that is false.
struct FindingsQuery {
  let text: String

  /// Nil where something was refused.
  init?(_ ruleSet: RuleSet, _ criteria: inout CriterionColumns, _ dialect: SQLDialect) {
    let printer = dialect.printer
    var parts: [String] = []
    for criterion in ruleSet.criteria.stated {
      let code = criterion.code.known ?? criterion.id.known ?? ""
      guard let held = criteria.held(criterion, named: code, for: .finding) else { continue }
      parts.append(
        "SELECT \(printer.name("id")), \(printer.literal(code)) AS code FROM \(printer.name("findings_facts"))"
          + "\nWHERE \(printer.operand(held)) IS FALSE")
    }
    guard criteria.refusals.isEmpty, !parts.isEmpty else { return nil }
    text = parts.joined(separator: "\nUNION ALL\n")
  }
}
