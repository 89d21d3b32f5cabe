import GovernanceFindings

/// A criterion compares a listed value with a text that is none of the list.
struct CriterionOfUnknownValue: CriterionRule {
  static let identity = RuleIdentity("K306", "criterion-of-unknown-value", .error)
  static let title = Bilingual(en: "Comparison with a value that there is not", ja: "存在しない値との比較")
  static let rationale = Bilingual(en: "The two are never equal.", ja: "決して等しくなりません。")
  static let remedy = Bilingual(
    en: "Write the English id of a listed value.", ja: "決められた値を、英語の名前で書いてください。")
  static let bad = CriterionExample.expression("project.userTests.exists(t, t.phase == '設計')")
  static let good = CriterionExample.sound

  static func message(for fault: CriterionFault) -> Message? {
    guard case .problem(let problem) = fault,
      case .unknownChoice(let text, let field, let meant, _) = problem.kind
    else { return nil }
    return Message(
      en: "'\(field.en)' never holds '\(text)'\(meant.map { "; '\($0)' was probably meant" } ?? "")",
      ja: "「\(field.ja)」が「\(text)」になることはありません\(meant.map { "。式では「\($0)」と書きます" } ?? "")")
  }

  static func help(for fault: CriterionFault) -> Bilingual? {
    guard case .problem(let problem) = fault, case .unknownChoice(_, _, let meant, let known) = problem.kind
    else { return nil }
    if let meant { return Bilingual(en: "Write '\(meant)'.", ja: "「\(meant)」と書いてください。") }
    return Bilingual(
      en: "It holds one of: \(known.joined(separator: ", ")).", ja: "使える値: \(known.joined(separator: "、"))。")
  }
}
