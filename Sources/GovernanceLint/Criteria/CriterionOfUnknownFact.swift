import GovernanceFindings

/// A criterion asks for a fact that no document has.
struct CriterionOfUnknownFact: CriterionRule {
  static let identity = RuleIdentity("K302", "criterion-of-unknown-fact", .error)
  static let title = Bilingual(en: "Criterion over a fact that there is not", ja: "存在しない項目を見る基準")
  static let rationale = Bilingual(en: "The criterion is not evaluated.", ja: "この基準は判定に使われません。")
  static let remedy = Bilingual(
    en: "Write a field by its English name; the reference pages list them.",
    ja: "項目は英語の名前で書きます。名前の一覧は docs/reference にあります。")
  static let bad = CriterionExample.expression("project.userTest.exists(t, t.phase == 'design')")
  static let good = CriterionExample.sound
  static let moreBad = [
    CriterionExample.sound.replacing("about: project.userTests", with: "about: project.tests")
  ]

  static func message(for fault: CriterionFault) -> Message? {
    guard case .problem(let problem) = fault else { return nil }
    switch problem.kind {
    case .expression(let problem): return Message(en: problem.message.en, ja: problem.message.ja)
    case .noSuchFact(let text, let meant):
      return Message(
        en: "there is no fact '\(text)'\(meant.map { "; '\($0)' was probably meant" } ?? "")",
        ja: "「\(text)」という項目はありません\(meant.map { "。「\($0)」ではありませんか" } ?? "")")
    default: return nil
    }
  }

  static func help(for fault: CriterionFault) -> Bilingual? { fault.suggestion }
}
