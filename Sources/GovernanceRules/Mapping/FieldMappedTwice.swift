import DigitalGovernance
import GovernanceFindings

/// Two columns of a mapping, or a column and a constant, state the same fact.
struct FieldMappedTwice: Rule {
  static let identity = RuleIdentity("I262", "field-mapped-twice", .error)
  static let provenance = MappedFieldUnknown.provenance
  static let title = Bilingual(en: "Field mapped twice", ja: "2つの列を対応させた項目")
  static let rationale = Bilingual(
    en: "A fact has one value, and only the first column would be read.", ja: "事実は1つなので、最初の列しか読まれません。")
  static let remedy = Bilingual(
    en: "Keep one of them, or list the other column under 'ignored' with the reason.",
    ja: "どちらかを消すか、読まない方を「読まない列」に理由とともに書いてください。")
  static let bad = Example.mapping.replacing("手続名: {項目: 名称}", with: "手続名: {項目: 名称}\n  題名: {項目: name}")
  static let good = Example.mapping
  static let moreBad = [
    Example.mapping.replacing("固定値: {", with: "固定値: {件数.合計: 0, "),
    Example.mapping.replacing("{項目: 名称}", with: "{項目: 名称, 併せて入れる項目: [件数.合計]}"),
  ]

  func check(_ mapping: Mapping, _ report: Reporter<Mapping>) {
    var taken: [FactPath: String] = [:]
    func take(_ path: String, as name: String) -> Message? {
      guard let leaf = try? LeafField.named(path, in: Procedure.description) else { return nil }
      if let other = taken[leaf.path] { return .twice(leaf, other) }
      taken[leaf.path] = name
      return nil
    }
    for (index, column) in mapping.columns.stated.enumerated() {
      let name = column.column.known ?? ""
      if let message = column.field.known.flatMap({ take($0, as: name) }) {
        report(message, at: { $0.columns[index].field })
      }
      for (further, path) in column.also.stated.enumerated() {
        guard let message = take(path, as: name) else { continue }
        report(message, at: { $0.columns[index].also[further] as Path<Mapping, String> })
      }
    }
    for (index, constant) in mapping.constants.stated.enumerated() {
      guard let path = constant.field.known, let message = take(path, as: path) else { continue }
      report(message, at: { $0.constants[index].field })
    }
  }
}

extension Message {
  fileprivate static func twice(_ leaf: LeafField, _ other: String) -> Message {
    Message(
      en: "'\(leaf.path)' is stated by '\(other)' already", ja: "「\(leaf.ja)」には、既に「\(other)」が対応しています")
  }
}
