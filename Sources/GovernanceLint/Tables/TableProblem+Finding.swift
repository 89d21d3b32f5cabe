public import GovernanceFindings
public import GovernanceTables

extension TableProblem {
  /// The finding that a problem of a table is, at its place in the file.
  public func finding(in file: String) -> PlacedFinding {
    func open<R: TableRule>(_ rule: R.Type) -> Finding? {
      rule.message(for: kind).map { Finding(rule, $0, at: path ?? FactPath()) }
    }
    // Every kind has a rule; a test goes through all of them.
    let finding = TableRules.all.lazy.compactMap { open($0) }.first
    return PlacedFinding(
      finding ?? Finding(TableReservation.self, Message(en: "\(kind)", ja: "\(kind)"), at: FactPath()),
      file: file,
      range: range, subject: subject, cell: cell?.description)
  }
}
