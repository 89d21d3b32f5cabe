import GovernanceFindings

/// The parts of an expression do not fit each other, or the whole gives no yes or no.
struct CriterionOfWrongType: CriterionRule {
  static let identity = RuleIdentity("K303", "criterion-of-wrong-type", .error)
  static let title = Bilingual(en: "Expression whose parts do not fit", ja: "型が合わない式")
  static let rationale = Bilingual(en: "The criterion is not evaluated.", ja: "この基準は判定に使われません。")
  static let remedy = Bilingual(
    en: "Compare like with like: a date with a date, a number with a number, a text in quotes with a text.",
    ja: "日付は日付と、数は数と、文字列（'…'）は文字列と比べてください。")
  static let bad = CriterionExample.expression("project.userTests.exists(t, t.date > '2026-04-01')")
  static let good = CriterionExample.sound
  static let moreBad = [CriterionExample.expression("size(project.userTests)")]

  static func message(for fault: CriterionFault) -> Message? {
    guard case .problem(let problem) = fault else { return nil }
    switch problem.kind {
    case .expression(let problem): return Message(en: problem.message.en, ja: problem.message.ja)
    case .notTrueOrFalse(let type):
      return Message(
        en: "the expression gives \(type), where yes or no (bool) is needed",
        ja: "式の結果が\(type)です。「はい」か「いいえ」（bool）になる式が要ります")
    default: return nil
    }
  }

  static func help(for fault: CriterionFault) -> Bilingual? { fault.suggestion }
}
