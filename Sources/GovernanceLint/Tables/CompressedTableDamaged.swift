import GovernanceFindings
import GovernanceTables

/// Damaged compressed table.
struct CompressedTableDamaged: TableRule {
  static let identity = RuleIdentity("I255", "compressed-table-damaged", .error)
  static let title = Bilingual(en: "Damaged compressed table", ja: "壊れた圧縮ファイル")
  static let rationale = Bilingual(
    en: "Rows behind this place were not read.", ja: "この先の行は読めていません。")
  static let remedy = Bilingual(
    en: "Fetch or compress the file anew.",
    ja: "ファイルを取り直すか、圧縮し直してください。")
  static let bad = Example(
    "1F 8B 08 00 …", path: "inventory.csv.gz")
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    guard case .compression(let trouble) = problem else { return nil }
    switch trouble {
    case .cutShort: return Message(en: "the compressed file ends in the middle", ja: "圧縮ファイルが途中で終わっています")
    case .damaged: return Message(en: "the compressed file is damaged", ja: "圧縮ファイルが壊れています")
    case .somethingBehind:
      return Message(en: "something follows the compressed data", ja: "圧縮データの後ろに、別のデータがあります")
    case .noMemory:
      return Message(en: "there is no memory to decompress the file", ja: "メモリが足りず、圧縮ファイルを開けません")
    }
  }
}
