import DigitalGovernance
import GovernanceFindings

/// No column of a mapping says which procedure a row is about.
struct MappingWithoutID: Rule {
  static let identity = RuleIdentity("I265", "mapping-without-id", .error)
  static let provenance = MappedFieldUnknown.provenance
  static let title = Bilingual(en: "Mapping without an id", ja: "手続IDのない対応表")
  static let rationale = Bilingual(
    en: "Without an id nothing can be said of a row, and no table is read.",
    ja: "IDがないと、どの手続の話か示せないため、表を読めません。")
  static let remedy = Bilingual(
    en: "Lead the column that tells procedures apart to 'id'.", ja: "手続を見分ける列を「id」に対応させてください。")
  static let bad = Example.mapping.replacing("  手続コード: {項目: id}\n", with: "")
  static let good = Example.mapping
  static let moreGood = [Example.mapping.replacing("{項目: id}", with: "{項目: 手続ID}")]

  func check(_ mapping: Mapping, _ report: Reporter<Mapping>) {
    let columns = mapping.columns.stated
    guard !columns.isEmpty else { return }
    let paths = columns.flatMap { [$0.field.known].compactMap { $0 } + $0.also.stated }
    let hasID = paths.contains {
      (try? LeafField.named($0, in: Procedure.description))?.path == FactPath([.field("id")])
    }
    guard !hasID else { return }
    report(.noID, at: { $0.columns })
  }
}

extension Message {
  fileprivate static var noID: Message {
    Message(en: "no column states the id of the procedure", ja: "手続IDに対応する列がありません")
  }
}
