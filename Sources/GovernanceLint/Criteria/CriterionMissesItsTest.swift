import DigitalGovernance
import GovernanceFindings

/// A case of a criterion comes out otherwise than its writer expects.
struct CriterionMissesItsTest: CriterionRule {
  static let identity = RuleIdentity("K308", "criterion-misses-its-test", .error)
  static let title = Bilingual(en: "Case that comes out otherwise", ja: "期待と違う結果になる例")
  static let rationale = Bilingual(
    en: "Either the expression or the case is wrong.", ja: "式か例のどちらかが間違っています。")
  static let remedy = Bilingual(
    en: "See the steps with 'kanri criteria test', then mend the expression or the case.",
    ja: "kanri criteria test で途中の値を確かめて、式か例を直してください。")
  static let bad = CriterionExample.sound.replacing("[{phase: design}]", with: "[{phase: testing}]")
  static let good = CriterionExample.sound

  static func message(for fault: CriterionFault) -> Message? {
    switch fault {
    case .missedTest(let number, let expected, let found, let facts):
      let seen = Bilingual(
        en: facts.isEmpty ? "" : " (seen: \(facts.map(\.en).joined(separator: ", ")))",
        ja: facts.isEmpty ? "" : "（見た値: \(facts.map(\.ja).joined(separator: "、"))）")
      return Message(
        en: "case \(number) expects \(expected.rawValue) and comes to \(found.rawValue)\(seen.en)",
        ja: "例\(number)の結果は「\(expected.ja)」のはずですが、「\(found.ja)」になります\(seen.ja)")
    case .brokenTest(let number, let problem):
      return Message(
        en: "case \(number) cannot be evaluated: \(problem.en)", ja: "例\(number)を計算できません。\(problem.ja)")
    default: return nil
    }
  }
}
