import DigitalGovernance
import GovernanceFindings

/// A mapping reads a column and says that it does not.
struct ColumnMappedAndIgnored: Rule {
  static let identity = RuleIdentity("I264", "column-mapped-and-ignored", .warning)
  static let provenance = MappedFieldUnknown.provenance
  static let title = Bilingual(en: "Column both mapped and ignored", ja: "対応させながら、読まないとした列")
  static let rationale = Bilingual(
    en: "The column is read, though a reason says that it should not be.", ja: "読まない理由があるのに、この列は読まれます。")
  static let remedy = Bilingual(
    en: "Take the column away from one of the two.", ja: "「列」か「読まない列」の、どちらかから消してください。")
  static let bad = Example.mapping.replacing("{担当者:", with: "{年間件数:")
  static let good = Example.mapping

  func check(_ mapping: Mapping, _ report: Reporter<Mapping>) {
    let mapped = Set(mapping.columns.stated.compactMap(\.column.known))
    for (index, ignored) in mapping.ignored.stated.enumerated() {
      guard let name = ignored.column.known, mapped.contains(name) else { continue }
      report(.both(name), at: { $0.ignored[index].column })
    }
  }
}

extension Message {
  fileprivate static func both(_ name: String) -> Message {
    Message(en: "'\(name)' is among the columns that are read", ja: "「\(name)」は「列」にも書かれています")
  }
}
