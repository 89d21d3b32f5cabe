import GovernanceFindings

/// A criterion says the same of every document.
struct CriterionDecidesNothing: CriterionRule {
  static let identity = RuleIdentity("K304", "criterion-decides-nothing", .error)
  static let title = Bilingual(en: "Criterion that says the same of every document", ja: "結果が変わらない基準")
  static let rationale = Bilingual(
    en: "It can tell no document from another.", ja: "どの文書にも同じ結果になり、判定の役に立ちません。")
  static let remedy = Bilingual(
    en: "Write the expression so that the facts decide.", ja: "項目の値によって結果が変わる式にしてください。")
  static let bad = CriterionExample.expression("size(project.userTests) > 0 && 1 > 2")
  static let good = CriterionExample.sound
  static let moreBad = [CriterionExample.expression("size(project.userTests) > 0 || 2 > 1")]

  static func message(for fault: CriterionFault) -> Message? {
    guard case .problem(let problem) = fault else { return nil }
    switch problem.kind {
    case .neverTrue:
      return Message(en: "the expression is never true", ja: "この式は、どの文書でも満たされません")
    case .alwaysTrue:
      return Message(en: "the expression is always true", ja: "この式は、どの文書でも満たされます")
    default: return nil
    }
  }
}
