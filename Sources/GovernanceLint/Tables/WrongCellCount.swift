import GovernanceFindings
import GovernanceTables

/// Wrong number of cells.
struct WrongCellCount: TableRule {
  static let identity = RuleIdentity("I252", "wrong-cell-count", .error)
  static let title = Bilingual(en: "Wrong number of cells", ja: "セルの数が違う行")
  static let rationale = Bilingual(
    en: "Cells may stand under the wrong headings.", ja: "セルが別の見出しの値として読まれているおそれがあります。")
  static let remedy = Bilingual(
    en: "Compare the row with the header; quote cells that have commas in them.",
    ja: "見出しと見比べ、カンマを含むセルは「\"」で囲んでください。")
  static let bad = Example.table("1,届出,10")
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    switch problem {
    case .wrongWidth(let found, let expected):
      return Message(
        en: "the row has \(found) cells, the header \(expected)",
        ja: "この行のセルは\(found)個で、見出しの\(expected)個と違います")
    case .cellsLeftOut(let count):
      return Message(
        en: "the row is too long: \(count) cells were left out", ja: "行が長すぎるため、\(count)個のセルを読みませんでした")
    default: return nil
    }
  }
}
