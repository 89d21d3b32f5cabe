import DigitalGovernance
import GovernanceFindings

/// A mapping gives a code, a blank cell or every row a value that the field does not have.
struct MappedValueUnknown: Rule {
  static let identity = RuleIdentity("I261", "mapped-value-unknown", .error)
  static let provenance = MappedFieldUnknown.provenance
  static let title = Bilingual(en: "Code mapped to an unknown value", ja: "対応表の、項目にない値")
  static let rationale = Bilingual(
    en: "Every cell with this code would be unknown.", ja: "このままでは、該当するセルがすべて未記入として扱われます。")
  static let remedy = Bilingual(
    en: "Write a value that the field takes, 'none', or 'unknown'.",
    ja: "項目が取る値か、「なし」か、「未記入」を書いてください。")
  static let bad = Example.mapping.replacing("済: 実施済", with: "済: 実施ずみ")
  static let good = Example.mapping
  static let moreBad = [
    Example.mapping.replacing("空欄: 未記入", with: "空欄: 多数"),
    Example.mapping.replacing("空欄: 未記入", with: "空欄: なし"),
    Example.mapping.replacing("組織.区分: 局", with: "組織.区分: 部局"),
  ]
  static let moreGood = [
    Example.mapping.replacing("済: 実施済", with: "済: implemented, 不明: 未記入"),
    Example.mapping.replacing("空欄: 未記入", with: "空欄: 0"),
  ]

  func check(_ mapping: Mapping, _ report: Reporter<Mapping>) {
    for (index, column) in mapping.columns.stated.enumerated() {
      for path in [column.field.known].compactMap({ $0 }) + column.also.stated {
        guard let leaf = try? LeafField.named(path, in: Procedure.description) else { continue }
        for (place, code) in column.codes.stated.enumerated() where !leaf.takes(code.value) {
          report(.unknown(code.value, leaf), at: { $0.columns[index].codes[place].value })
        }
        if !leaf.takes(column.blank) { report(.unknown(column.blank, leaf), at: { $0.columns[index].blank }) }
      }
    }
    for (index, constant) in mapping.constants.stated.enumerated() {
      guard let path = constant.field.known,
        let leaf = try? LeafField.named(path, in: Procedure.description), !leaf.takes(constant.value)
      else { continue }
      report(.unknown(constant.value, leaf), at: { $0.constants[index].value })
    }
  }
}

extension LeafField {
  /// Whether a mapping may give the leaf a value.
  fileprivate func takes(_ value: Fact<String>) -> Bool {
    switch value {
    case .unknown: true
    case .nothing: field.allowsNothing
    case .known(let text):
      Mapping.Code.wordsForUnknown.contains(text) || problem(with: text) == nil
    }
  }
}

extension Message {
  fileprivate static func unknown(_ value: Fact<String>, _ leaf: LeafField) -> Message {
    guard case .known(let text) = value else {
      return Message(
        en: "'\(leaf.path)' cannot be stated as none", ja: "「\(leaf.ja)」に「なし」は書けません")
    }
    return Message(
      en: "'\(leaf.path)' does not take the value '\(text)'", ja: "「\(text)」は「\(leaf.ja)」の値ではありません")
  }
}
