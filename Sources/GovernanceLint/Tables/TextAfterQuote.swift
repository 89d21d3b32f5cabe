import GovernanceFindings
import GovernanceTables

/// Text behind a closing quote.
struct TextAfterQuote: TableRule {
  static let identity = RuleIdentity("I251", "text-after-quote", .error)
  static let title = Bilingual(en: "Text behind a closing quote", ja: "引用符の後ろの文字")
  static let rationale = Bilingual(
    en: "It is not clear what the cell says, so it is unknown.", ja: "セルの内容が決まらないため、未記入として扱いました。")
  static let remedy = Bilingual(
    en: "Double quotes inside the cell, and quote the cell as a whole.",
    ja: "セルの中の「\"」を2つ重ね、セル全体を「\"」で囲んでください。")
  static let bad = Example.table("1,\"届\"出,10,済")
  static let good = Example.table("1,\"届\"\"出\",10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    guard problem == .textAfterQuote else { return nil }
    return Message(en: "something follows the quote that closes the cell", ja: "セルを閉じる引用符の後ろに文字があります")
  }
}
