import GovernanceFindings
import GovernanceTables

/// Heading that stands twice.
struct ColumnRepeated: TableRule {
  static let identity = RuleIdentity("I257", "column-repeated", .warning)
  static let title = Bilingual(en: "Heading that stands twice", ja: "2つある見出し")
  static let rationale = Bilingual(
    en: "Only the first of the two columns is read.", ja: "最初の列だけを読みました。")
  static let remedy = Bilingual(
    en: "Give each column a heading of its own.",
    ja: "列ごとに違う見出しを付けてください。")
  static let bad = Example.table("1,届出,10,済").replacing("合計,状態\n1,届出,10,済", with: "合計,状態,状態\n1,届出,10,済,済")
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    guard case .repeatedColumn(let name) = problem else { return nil }
    return Message(en: "heading '\(name.shortened)' stands twice", ja: "見出し「\(name.shortened)」が2つあります")
  }
}
