import GovernanceFindings
import GovernanceTables

/// Row without an id.
struct RowWithoutID: TableRule {
  static let identity = RuleIdentity("I258", "row-without-id", .error)
  static let title = Bilingual(en: "Row without an id", ja: "IDのない行")
  static let rationale = Bilingual(
    en: "Findings on the row cannot say which procedure they are about.", ja: "どの手続の指摘か示せません。")
  static let remedy = Bilingual(
    en: "Fill in the id, or let the mapping skip such rows with a reason.",
    ja: "IDを書くか、手続でない行なら対応表の「読み飛ばす行」に理由とともに書いてください。")
  static let bad = Example.table(",届出,10,済")
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    guard problem == .missingID else { return nil }
    return Message(en: "the row has no id", ja: "この行にIDがありません")
  }
}
