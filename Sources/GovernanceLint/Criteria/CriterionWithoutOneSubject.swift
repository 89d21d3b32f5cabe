import GovernanceFindings

/// A criterion looks at no document, at several that do not belong together, or shows its finding elsewhere.
struct CriterionWithoutOneSubject: CriterionRule {
  static let identity = RuleIdentity("K307", "criterion-without-one-subject", .error)
  static let title = Bilingual(en: "Criterion without one subject", ja: "対象の文書が定まらない基準")
  static let rationale = Bilingual(en: "The criterion is not evaluated.", ja: "この基準は判定に使われません。")
  static let remedy = Bilingual(
    en: "Look at one kind of document, or at a project and its canvas, and show the finding in it.",
    ja: "一種類の文書か、プロジェクトとそのキャンバスを見る式にし、表示位置もその中にしてください。")
  static let bad = CriterionExample.expression("asOf > timestamp('2026-04-01T00:00:00Z')")
    .replacing("    about: project.userTests\n", with: "")
  static let good = CriterionExample.sound

  static func message(for fault: CriterionFault) -> Message? {
    guard case .problem(let problem) = fault else { return nil }
    switch problem.kind {
    case .mixedSubjects(let variables):
      return Message(
        en:
          "the expression mixes \(variables.joined(separator: ", ")), which no finding can stand in together",
        ja: "\(variables.joined(separator: "、"))を一つの式で見ることはできません")
    case .noSubject:
      return Message(en: "the expression looks at no document", ja: "この式は、どの文書も見ていません")
    case .foreignFact(let variable):
      return Message(
        en: "the finding would stand in '\(variable)', which the expression does not look at",
        ja: "表示位置の「\(variable)」を、式が見ていません")
    default: return nil
    }
  }
}
