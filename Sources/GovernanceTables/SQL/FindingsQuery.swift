import DigitalGovernance

/// The query that finds: in one pass, a row for each criterion of a rule set that is false.
struct FindingsQuery {
  let text: String

  /// Nil where something was refused.
  init?(_ ruleSet: RuleSet, _ criteria: inout CriterionColumns, _ dialect: SQLDialect) {
    let printer = dialect.printer
    var codes: [String] = []
    for criterion in ruleSet.criteria.stated {
      let code = criterion.code.known ?? criterion.id.known ?? ""
      guard let held = criteria.held(criterion, named: code, for: .finding) else { continue }
      codes.append("CASE WHEN \(printer.operand(held)) IS FALSE THEN \(printer.literal(code)) END")
    }
    guard criteria.refusals.isEmpty, !codes.isEmpty else { return nil }
    let id = printer.name("id")
    text = """
      SELECT \(id), code
      FROM (
        SELECT
          \(id),
          \(printer.rows(of: "\n      \(codes.joined(separator: ",\n      "))")) AS code
        FROM \(printer.name("findings_facts"))
      ) AS codes
      WHERE code IS NOT NULL
      """
  }
}
