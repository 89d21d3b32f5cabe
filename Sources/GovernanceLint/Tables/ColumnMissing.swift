import GovernanceFindings
import GovernanceTables

/// Missing column.
struct ColumnMissing: TableRule {
  static let identity = RuleIdentity("I256", "column-missing", .error)
  static let title = Bilingual(en: "Missing column", ja: "見つからない列")
  static let rationale = Bilingual(
    en: "What the column states is unknown in every row; without most columns nothing is read.",
    ja: "その列の事実は、すべての行で未記入になります。多くの列がないときは、表を読みません。")
  static let remedy = Bilingual(
    en: "Compare the header with the mapping, and say under 'header' where it is.",
    ja: "見出しと対応表を見比べてください。見出しが先頭にないときは、対応表の「見出し」に書いてください。")
  static let bad = Example.table("1,届出,10,済").replacing("手続ID,", with: "台帳の行,")
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    switch problem {
    case .noHeader: return Message(en: "the table has no header", ja: "表に見出しがありません")
    case .missingColumns(let names, let isFatal):
      let english = names.prefix(5).map { "'\($0.shortened)'" }.joined(separator: ", ")
      let japanese = names.prefix(5).map { "「\($0.shortened)」" }.joined()
      let rest = names.count - min(5, names.count)
      return Message(
        en: (names.isEmpty
          ? "the column of the id was not found" : "columns of the mapping are not in the header: \(english)")
          + (rest > 0 ? " and \(rest) more" : "") + (isFatal ? "; no row was read" : ""),
        ja: (names.isEmpty ? "手続IDの列がありません" : "対応表の列が見出しにありません（\(japanese)")
          + (names.isEmpty ? "" : rest > 0 ? "ほか\(rest)列）" : "）") + (isFatal ? "。行は読んでいません" : ""))
    default: return nil
    }
  }
}
