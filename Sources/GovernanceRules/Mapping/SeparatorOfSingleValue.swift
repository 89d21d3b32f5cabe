import DigitalGovernance
import GovernanceFindings

/// A mapping parts the cells of a column whose field has one value only.
struct SeparatorOfSingleValue: Rule {
  static let identity = RuleIdentity("I263", "separator-of-single-value", .warning)
  static let provenance = MappedFieldUnknown.provenance
  static let title = Bilingual(en: "Separator for a single value", ja: "値が1つの項目への区切り")
  static let rationale = Bilingual(
    en: "A cell with several values would be unknown.", ja: "値が2つ以上あるセルは、未記入として扱われます。")
  static let remedy = Bilingual(
    en: "Take the separator away, or lead the column to a field that is a list.",
    ja: "「区切り」を消すか、一覧を持つ項目に対応させてください。")
  static let bad = Example.mapping.replacing("{項目: 名称}", with: "{項目: 名称, 区切り: \"、\"}")
  static let good = Example.mapping

  func check(_ mapping: Mapping, _ report: Reporter<Mapping>) {
    for (index, column) in mapping.columns.stated.enumerated() where column.separator.known != nil {
      guard let path = column.field.known, let leaf = try? LeafField.named(path, in: Procedure.description),
        case .scalar = leaf.field.type
      else { continue }
      report(.single(leaf), at: { $0.columns[index].separator })
    }
  }
}

extension Message {
  fileprivate static func single(_ leaf: LeafField) -> Message {
    Message(en: "'\(leaf.path)' has one value only", ja: "「\(leaf.ja)」の値は1つだけです")
  }
}
