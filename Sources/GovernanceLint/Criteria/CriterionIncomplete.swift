import GovernanceFindings

/// A criterion does not say what people need to act on it.
struct CriterionIncomplete: CriterionRule {
  static let identity = RuleIdentity("K310", "criterion-incomplete", .error)
  static let title = Bilingual(en: "Criterion that says too little", ja: "書き足りない基準")
  static let rationale = Bilingual(
    en: "A finding must say what to do and where the demand comes from.",
    ja: "指摘を受けた人が、根拠と、すべきことを知る必要があります。")
  static let remedy = Bilingual(en: "Say what is missing.", ja: "足りないものを書いてください。")
  static let bad = CriterionExample.sound.replacing(
    "    provenance: {kind: derived, reason: 作る前に確かめるためです}\n", with: "")
  static let good = CriterionExample.sound
  static let moreBad = [CriterionExample.sound.replacing("3人日", with: "3万円")]

  static func message(for fault: CriterionFault) -> Message? {
    switch fault {
    case .missing(let names):
      return Message(
        en: "the criterion lacks \(names.map { "'\($0.en)'" }.joined(separator: ", "))",
        ja: "この基準には\(names.map { "「\($0.ja)」" }.joined())がありません")
    case .problem(let problem):
      guard case .noEffort(let text) = problem.kind else { return nil }
      return Message(en: "'\(text)' is no effort in person-days", ja: "「\(text)」は手間（人日）の書き方ではありません")
    default: return nil
    }
  }

  static func help(for fault: CriterionFault) -> Bilingual? {
    guard case .problem = fault else { return nil }
    return Bilingual(en: "Write person-days, such as '3人日'.", ja: "「3人日」のように書いてください。")
  }
}
