import GovernanceFindings
import GovernanceTables

/// Cell that is too long.
struct CellTooLong: TableRule {
  static let identity = RuleIdentity("I253", "cell-too-long", .error)
  static let title = Bilingual(en: "Cell that is too long", ja: "長すぎるセル")
  static let rationale = Bilingual(
    en: "Only its beginning was looked at, and it is unknown.", ja: "先頭だけを見て、未記入として扱いました。")
  static let remedy = Bilingual(
    en: "Shorten the cell, or look for a missing quote or line break before it.",
    ja: "セルを短くするか、手前の引用符や改行の抜けを確かめてください。")
  static let bad = Example.table("1,届出,10,済").replacing("届出", with: String(repeating: "長", count: 400_000))
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    guard case .cellTooLong(let bytes) = problem else { return nil }
    return Message(en: "the cell has \(bytes) bytes", ja: "このセルは\(bytes)バイトあります")
  }
}
