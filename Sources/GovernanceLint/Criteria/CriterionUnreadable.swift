import GovernanceFindings

/// The expression of a criterion cannot be read.
struct CriterionUnreadable: CriterionRule {
  static let identity = RuleIdentity("K301", "criterion-unreadable", .error)
  static let title = Bilingual(en: "Expression that cannot be read", ja: "読めない式")
  static let rationale = Bilingual(en: "The criterion is not evaluated.", ja: "この基準は判定に使われません。")
  static let remedy = Bilingual(
    en: "Mend the expression at this place; docs/criteria.md has examples.",
    ja: "この箇所の式を直してください。書き方の例は docs/criteria.md にあります。")
  static let bad = CriterionExample.expression("project.userTests.exists(t, t.phase = 'design')")
  static let good = CriterionExample.sound
  static let moreBad = [
    CriterionExample.sound.replacing("title:", with: "message: '{size(project.userTests)件です'\n    title:")
  ]

  static func message(for fault: CriterionFault) -> Message? {
    guard case .problem(let problem) = fault else { return nil }
    switch problem.kind {
    case .expression(let problem):
      return Message(
        en: "the expression cannot be read: \(problem.message.en)", ja: "式を読めません。\(problem.message.ja)")
    case .openBrace:
      return Message(en: "the brace '{' is not closed", ja: "「{」を閉じる「}」がありません")
    default: return nil
    }
  }

  static func help(for fault: CriterionFault) -> Bilingual? { fault.suggestion }
}

extension CriterionFault {
  /// What to write instead, where the reader of the expression could tell.
  var suggestion: Bilingual? {
    guard case .problem(let problem) = self, case .expression(let wrong) = problem.kind,
      let suggestion = wrong.suggestion
    else { return nil }
    return Bilingual(
      en: (suggestion.en.prefix(1).uppercased() + suggestion.en.dropFirst()).closed(by: "."),
      ja: suggestion.ja.closed(by: "。"))
  }
}

extension String {
  /// The sentence with its full stop, once; a question has its mark.
  fileprivate func closed(by stop: String) -> String {
    hasSuffix(stop) || hasSuffix("?") || hasSuffix("？") ? self : self + stop
  }
}
