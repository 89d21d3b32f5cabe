import DigitalGovernance
import GovernanceFindings

/// A mapping leads a column to a field that procedures do not have, or that no single cell can hold.
struct MappedFieldUnknown: Rule {
  static let identity = RuleIdentity("I260", "mapped-field-unknown", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "mappings are kanri's own documents", ja: "対応表はkanri独自の文書です"))
  static let title = Bilingual(en: "Column mapped to an unknown field", ja: "対応表の、存在しない項目")
  static let rationale = Bilingual(
    en: "The column would not be read.", ja: "この列は読まれず、その事実は未記入として扱われます。")
  static let remedy = Bilingual(
    en: "Write the path of a field with one value or a list of values, such as 'volume.online'.",
    ja: "「件数.オンライン」のように、値を持つ項目を書いてください。項目の一覧は、手続の文書の説明にあります。")
  static let bad = Example.mapping.replacing("件数.合計", with: "件数.合系")
  static let good = Example.mapping
  static let moreBad = [
    Example.mapping.replacing("{項目: 名称}", with: "{項目: 件数}"),
    Example.mapping.replacing("{項目: 名称}", with: "{項目: 業務改革.名称}"),
    Example.mapping.replacing("組織.区分: 局", with: "組織.種別: 局"),
    Example.mapping.replacing("{項目: 名称}", with: "{項目: 名称, 併せて入れる項目: [通称]}"),
  ]

  func check(_ mapping: Mapping, _ report: Reporter<Mapping>) {
    for (index, column) in mapping.columns.stated.enumerated() {
      if let text = column.field.known, let problem = problem(of: text) {
        report(.unknown(text, problem), at: { $0.columns[index].field })
      }
      for (further, text) in column.also.stated.enumerated() {
        guard let problem = problem(of: text) else { continue }
        report(.unknown(text, problem), at: { $0.columns[index].also[further] as Path<Mapping, String> })
      }
    }
    for (index, constant) in mapping.constants.stated.enumerated() {
      guard let text = constant.field.known, let problem = problem(of: text) else { continue }
      report(.unknown(text, problem), at: { $0.constants[index].field })
    }
  }

  private func problem(of text: String) -> LeafField.Problem? {
    do throws(LeafField.Problem) {
      _ = try LeafField.named(text, in: Procedure.description)
      return nil
    } catch {
      return error
    }
  }
}

extension Message {
  fileprivate static func unknown(_ text: String, _ problem: LeafField.Problem) -> Message {
    switch problem {
    case .unknown(_, let meant?):
      Message(
        en: "procedures have no field '\(text)'; did you mean '\(meant)'?",
        ja: "手続に「\(text)」という項目はありません。「\(meant)」ではありませんか")
    case .unknown(_, nil):
      Message(en: "procedures have no field '\(text)'", ja: "手続に「\(text)」という項目はありません")
    case .record(_, let inside):
      Message(
        en: "'\(text)' has fields of its own, such as \(inside.map { "'\($0.en)'" }.joined(separator: ", "))",
        ja: "「\(text)」は、\(inside.map { "「\($0.ja)」" }.joined())などに分かれています")
    case .list:
      Message(
        en: "'\(text)' leads into a list of records, which no cell can hold",
        ja: "「\(text)」は記録の一覧で、1つのセルには入りません")
    }
  }
}
