import GovernanceFindings

/// No case shows that a criterion can be met, or that it can be missed.
struct CriterionUntested: CriterionRule {
  static let identity = RuleIdentity("K311", "criterion-untested", .warning)
  static let title = Bilingual(en: "Criterion without cases", ja: "例のない基準")
  static let rationale = Bilingual(
    en: "An expression that nobody tried says what nobody meant.", ja: "試していない式は、思ったとおりに働くとは限りません。")
  static let remedy = Bilingual(
    en: "Add a case that meets it and one that does not under 'tests'.",
    ja: "「tests」に、満たす例と満たさない例を一つずつ書いてください。")
  static let bad = CriterionExample.sound.replacing(
    "\n      - {project: {userTests: []}, expect: false}", with: "")
  static let good = CriterionExample.sound

  static func message(for fault: CriterionFault) -> Message? {
    guard case .untested(let lacksTrue, let lacksFalse) = fault else { return nil }
    switch (lacksTrue, lacksFalse) {
    case (true, true): return Message(en: "the criterion has no cases", ja: "この基準には、満たす例も満たさない例もありません")
    case (true, false): return Message(en: "no case meets the criterion", ja: "この基準には、満たす例がありません")
    default: return Message(en: "no case misses the criterion", ja: "この基準には、満たさない例がありません")
    }
  }
}
