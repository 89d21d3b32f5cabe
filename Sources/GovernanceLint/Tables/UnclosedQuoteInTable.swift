import GovernanceFindings
import GovernanceTables

/// Unclosed quote in a table.
struct UnclosedQuoteInTable: TableRule {
  static let identity = RuleIdentity("I250", "unclosed-quote-in-table", .error)
  static let title = Bilingual(en: "Unclosed quote in a table", ja: "閉じていない引用符（表）")
  static let rationale = Bilingual(
    en: "The cell was read up to the end of its line, and is unknown.", ja: "このセルは行の終わりまでで区切り、未記入として扱いました。")
  static let remedy = Bilingual(
    en: "Put a quote at the end of the cell, or double the one at its start.",
    ja: "セルの終わりに「\"」を付けるか、先頭の「\"」を2つ重ねてください。")
  static let bad = Example.table("1,\"届出,10,済\n2,許可,5,未")
  static let good = Example.table("1,\"届出\",10,済\n2,許可,5,未")

  static func message(for problem: TableProblem.Kind) -> Message? {
    guard problem == .unclosedQuote else { return nil }
    return Message(en: "nothing closes this quote", ja: "この引用符が閉じられていません")
  }
}
