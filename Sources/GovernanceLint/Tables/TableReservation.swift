import GovernanceFindings
import GovernanceTables

/// Reservation about a table.
struct TableReservation: TableRule {
  static let identity = RuleIdentity("I259", "table-with-reservation", .note)
  static let title = Bilingual(en: "Reservation about a table", ja: "表についての注意")
  static let rationale = Bilingual(
    en: "Results from the table are to be read with it in mind.", ja: "この表を使った結果は、これを踏まえて読んでください。")
  static let remedy = Bilingual(
    en: "Nothing has to be done.",
    ja: "対応は不要です。")
  static let bad = Example.table("1,届出,10,済\n,,,")
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    switch problem {
    case .note(let text): return Message(en: text.en, ja: text.ja)
    case .emptyRows(let count):
      return Message(en: "\(count) rows have nothing in them", ja: "何も書かれていない行が\(count)行あります")
    default: return nil
    }
  }
}
