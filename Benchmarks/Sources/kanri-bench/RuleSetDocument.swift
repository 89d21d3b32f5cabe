/// The office's own rules that are in force over one of the trees; every document of the inputs meets them.
enum RuleSetDocument {
  static let text =
    """
    apiVersion: kanri/v1
    kind: RuleSet
    id: bench
    name: 局の基準
    criteria:

    """ + criteria.enumerated().map { criterion($0 + 101, $1.expression, $1.about) }.joined()

  private static let criteria: [(expression: String, about: String)] = [
    ("project.userTests.exists(t, within(t.phase, 'planning'))", "project.userTests"),
    ("project.userTests.all(t, t.participants.count.number >= 5.0)", "project.userTests"),
    ("project.consultations.all(c, has(c.response) && c.date <= asOf)", "project.consultations"),
    ("project.contractType in ['contract', 'quasiMandate', 'serviceUse']", "project.contractType"),
    ("size(canvas.flow) <= 7", "canvas.flow"),
    ("canvas.users.all(u, u.evidence.exists(e, e.date.last >= asOf - days(730)))", "canvas.users"),
    ("canvas.outcomes.all(o, o.target.number != o.baseline.number)", "canvas.outcomes"),
    ("canvas.revisions.exists(r, project.userTests.all(t, t.date <= r.date))", "canvas.revisions"),
  ]

  /// Without cases: they would be counted as the work of the linter.
  private static func criterion(_ number: Int, _ expression: String, _ about: String) -> String {
    """
      - code: O\(number)
        id: rule-\(number)
        title: 基準\(number)
        expression: \(expression)
        about: \(about)
        provenance: {kind: derived, reason: 局の手引による}
        remedy: {text: 直す, effort: 1人日}

    """
  }
}
