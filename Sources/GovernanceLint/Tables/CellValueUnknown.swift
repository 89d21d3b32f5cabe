import GovernanceFindings
import GovernanceTables

/// Cell that cannot be read.
struct CellValueUnknown: TableRule {
  static let identity = RuleIdentity("I215", "cell-value-unknown", .warning)
  static let title = Bilingual(en: "Cell that cannot be read", ja: "読み取れないセル")
  static let rationale = Bilingual(
    en: "The row is judged with this fact unknown.", ja: "この事実は未記入として、この行を判定しました。")
  static let remedy = Bilingual(
    en: "Add the value to the mapping, or mend the cell.",
    ja: "対応表に値を加えるか、セルを直してください。")
  static let bad = Example.table("1,届出,10,済（一部）")
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    switch problem {
    case .unknownValue(let column, let text, let meant):
      let (column, text) = (column.shortened, text.shortened)
      return meant.map {
        Message(
          en: "'\(text)' in column '\(column)' is no known value; did you mean '\($0)'?",
          ja: "列「\(column)」の「\(text)」は対応表にも項目にもない値です。「\($0)」ではありませんか")
      }
        ?? Message(
          en: "'\(text)' in column '\(column)' is no known value",
          ja: "列「\(column)」の「\(text)」は、対応表にも項目にもない値です")
    case .unreadable(let column, let text, let expected, _):
      return Message(
        en: "'\(text.shortened)' in column '\(column.shortened)' is not \(expected.en)",
        ja: "列「\(column.shortened)」の「\(text.shortened)」は、\(expected.ja)として読めません")
    case .severalValues(let column, let text):
      return Message(
        en: "'\(text.shortened)' in column '\(column.shortened)' has several values where the field has one",
        ja: "列「\(column.shortened)」の「\(text.shortened)」には値が2つ以上ありますが、項目の値は1つです")
    case .unmappedColumn(let name, let meant):
      let name = name.shortened
      return meant.map {
        Message(
          en: "column '\(name)' is not in the mapping, which has '\($0)'",
          ja: "列「\(name)」は対応表にありません。対応表の「\($0)」ではありませんか")
      } ?? Message(en: "column '\(name)' is not in the mapping", ja: "列「\(name)」は対応表にありません")
    default: return nil
    }
  }
}
