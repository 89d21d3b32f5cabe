import GovernanceFindings

/// A criterion is met by a document that says nothing.
struct CriterionPassedInSilence: CriterionRule {
  static let identity = RuleIdentity("K305", "criterion-passed-in-silence", .error)
  static let title = Bilingual(en: "Criterion that silence meets", ja: "未記入で満たされる基準")
  static let rationale = Bilingual(
    en: "Whoever leaves everything out would pass.", ja: "何も書かない文書が満たすことになります。")
  static let remedy = Bilingual(
    en: "Leave 'stated' out: a fact that is not stated makes the result unknown, which is right.",
    ja: "stated を使わない式にしてください。未記入の項目は「分からない」として扱われます。")
  static let bad = CriterionExample.expression(
    #""!stated(project.userTests) || project.userTests.exists(t, t.phase == 'design')""#)
  static let good = CriterionExample.sound

  static func message(for fault: CriterionFault) -> Message? {
    guard case .problem(let problem) = fault else { return nil }
    switch problem.kind {
    case .silencePasses:
      return Message(
        en: "the criterion is met where nothing is stated", ja: "何も記入されていないときに、満たしたことになります")
    case .asksWhetherStated:
      return Message(
        en: "'stated' turns an unstated fact into a verdict", ja: "「stated」を使うと、未記入のまま判定が決まってしまいます")
    default: return nil
    }
  }
}
