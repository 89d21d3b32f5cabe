import GovernanceFindings

/// A check item of the built-in standard as it is written.
///
/// Its cases are built only where they are run or shown: a gate that is judged needs none of the documents in them.
struct BuiltInItem: Sendable {
  /// The item without its cases.
  private(set) var item: CheckItem
  private let tests: @Sendable () -> [CriterionTest]

  init(
    _ code: String, _ id: String, phase: Phase, area: CheckItem.Area, task: Bilingual, item: Bilingual,
    check: CheckItem.Check, passes: Bilingual, weight: Criterion.Weight,
    strength: Criterion.Strength = .required, question: Bilingual, rationale: Bilingual? = nil,
    remedy: Remedy, provenance: Provenance, principles: [Int64] = [],
    tests: @autoclosure @escaping @Sendable () -> [CriterionTest] = []
  ) {
    self.item = CheckItem(
      code, id, phase: phase, area: area, task: task, item: item, check: check, passes: passes,
      weight: weight,
      strength: strength, question: question, rationale: rationale, remedy: remedy, provenance: provenance,
      principles: principles)
    self.tests = tests
  }

  /// The item with its cases.
  var whole: CheckItem {
    var item = item
    let tests = tests()
    if !tests.isEmpty { item.criterion.tests = .known(tests) }
    return item
  }

  /// The same item, owed only where all of these hold.
  func owed(when conditions: Applicability...) -> BuiltInItem {
    var owed = self
    owed.item.criterion = item.criterion.owed(when: conditions)
    return owed
  }
}
