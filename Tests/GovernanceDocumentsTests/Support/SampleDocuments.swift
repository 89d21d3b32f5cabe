import DigitalGovernance
import GovernanceDocuments

/// Documents of a kind made from its description: each field in each spelling, with values that it takes and values
/// that it does not.
///
/// A record that stands in several places is taken apart in the first of them only, and so is a form of values.
struct SampleDocuments {
  /// Which names of keys are used.
  enum Spellings {
    case all
    case english
  }

  let kind: any Kind.Type
  let spellings: Spellings

  init(_ kind: any Kind.Type, spellings: Spellings = .all) {
    self.kind = kind
    self.spellings = spellings
  }

  var cases: [StockValidator.Case] {
    let description = kind.description
    var cases: [StockValidator.Case] = []
    let heads =
      spellings == .english
      ? [("kind", kind.kindName.en)]
      : [("kind", kind.kindName.en), ("種別", kind.kindName.ja), ("kind", kind.kindName.ja)]
    for (key, name) in heads {
      cases.append(entry("\(key): \(name)", envelope(key, name) + minimum(of: description), true))
    }
    let head = envelope("kind", kind.kindName.en)
    let base = minimum(of: description)
    cases.append(entry("no head", base, false))
    cases.append(entry("another version", [.init("apiVersion", "kanri/v9")] + head.dropFirst() + base, false))
    cases.append(entry("another kind", envelope("kind", "Elsewhere") + base, false))
    cases.append(entry("unknown key", head + base + [.init("zz", "a")], false))
    for (index, field) in base.enumerated() {
      var rest = base
      rest.remove(at: index)
      cases.append(entry("without \(field.key)", head + rest, false))
    }
    var seen: Set<ObjectIdentifier> = []
    var forms: Set<String> = []
    for (name, members, isValid) in variants(of: description, &seen, &forms) {
      cases.append(entry(name, head + members, isValid))
    }
    return cases
  }

  private func entry(_ name: String, _ members: [SchemaNode.Member], _ isValid: Bool) -> StockValidator.Case {
    .init(
      name: "\(kind.kindName.en) \(name)",
      document: SchemaNode.object(members).json.filter { $0 != "\n" }, isValid: isValid)
  }

  private func envelope(_ key: String, _ name: String) -> [SchemaNode.Member] {
    [.init("apiVersion", "kanri/v1"), .init(key, .text(name))]
  }

  /// The required fields of a record.
  private func minimum(of description: RecordDescription, without left: String? = nil) -> [SchemaNode.Member]
  {
    description.fields.filter { $0.isRequired && $0.name != left }.compactMap { field in
      value(for: field).map { .init(field.name, $0) }
    }
  }

  private func value(for field: FieldDescription) -> SchemaNode? {
    switch field.type {
    case .scalar(let form): SampleDocuments.good(form).first
    case .scalars(let form): .list(Array(SampleDocuments.good(form).prefix(1)))
    case .record(let nested): .object(minimum(of: nested()))
    case .records(let nested): [.object(minimum(of: nested()))]
    case .keyed(let keyed): .object([.init("表の列", .object(minimum(of: keyed.record(), without: keyed.key)))])
    }
  }

  /// The record with each field in turn in each spelling and with each value.
  private func variants(
    of description: RecordDescription, _ seen: inout Set<ObjectIdentifier>, _ forms: inout Set<String>,
    without key: String? = nil
  ) -> [(name: String, members: [SchemaNode.Member], isValid: Bool)] {
    seen.insert(ObjectIdentifier(description))
    var all: [(String, [SchemaNode.Member], Bool)] = []
    for field in description.fields where field.name != key {
      let rest = minimum(of: description, without: field.name).filter { $0.key != key }
      var good = good(for: field, &seen, &forms)
      var bad = bad(for: field)
      if let form = SampleDocuments.name(of: field.type), !forms.insert(form).inserted {
        good = Array(good.prefix(2) + good.suffix(3))
        bad = Array(bad.prefix(1) + bad.suffix(2))
      }
      all += good.map { (field.name, rest + [.init(field.name, $0.value)], $0.isValid) }
      all += bad.map { (field.name, rest + [.init(field.name, $0)], false) }
      guard spellings == .all else { continue }
      for name in field.allNames.dropFirst() {
        all += good.prefix(1).map { (name, rest + [.init(name, $0.value)], true) }
        all += bad.prefix(1).map { (name, rest + [.init(name, $0)], false) }
      }
    }
    return all
  }

  /// A name for forms that many fields share; nil for those that are a field's own.
  private static func name(of type: FieldType) -> String? {
    switch type.form {
    case .choice, .integer(.some), nil: nil
    case .some(let form): "\(form.label.en) \(type.isList)"
    }
  }

  // MARK: Values

  /// Values for a field; those made from bad ones of the records inside are none.
  private func good(
    for field: FieldDescription, _ seen: inout Set<ObjectIdentifier>, _ forms: inout Set<String>
  ) -> [(value: SchemaNode, isValid: Bool)] {
    var values: [(SchemaNode, Bool)]
    switch field.type {
    case .scalar(let form): values = SampleDocuments.good(form).map { ($0, true) }
    case .scalars(let form): values = SampleDocuments.good(form).map { ([$0], true) } + [([], true)]
    case .record(let nested):
      values = [(.object(minimum(of: nested())), true)]
      if !seen.contains(ObjectIdentifier(nested())) {
        values += variants(of: nested(), &seen, &forms).map { (.object($0.members), $0.isValid) }
      }
    case .records(let nested):
      values = [([.object(minimum(of: nested()))], true), ([], true)]
      if !seen.contains(ObjectIdentifier(nested())) {
        values += variants(of: nested(), &seen, &forms).map { ([.object($0.members)], $0.isValid) }
      }
    case .keyed(let keyed):
      values = [([:], true)]
      if let lone = keyed.valueField, let value = value(for: lone) {
        values.append((.object([.init("表の列", value)]), true))
      }
      if !seen.contains(ObjectIdentifier(keyed.record())) {
        values += variants(of: keyed.record(), &seen, &forms, without: keyed.key).map {
          (.object([.init("表の列", .object($0.members))]), $0.isValid)
        }
      }
    }
    if field.allowsNothing {
      values +=
        [("なし", true), ("none", true)]
        + (field.type.isList || field.type.keyed != nil ? [] : [(.null, true)])
    }
    return values
  }

  private func bad(for field: FieldDescription) -> [SchemaNode] {
    var values: [SchemaNode]
    switch field.type {
    case .scalar(let form): values = SampleDocuments.bad(form) + [["a": "b"], ["a"]]
    case .scalars(let form): values = SampleDocuments.bad(form).map { [$0] } + ["一つ", [.null], ["a": "b"]]
    case .record where field.isFragment: values = ["一つ", 1, []]
    case .record(let nested):
      values = [.object(minimum(of: nested()) + [.init("zz", 1)]), []]
      // Where a text may stand for the record, one is no mistake.
      if nested().shorthand == nil { values += ["一つ", 1] }
    case .records(let nested):
      values = [[.object(minimum(of: nested()) + [.init("zz", 1)])], "一つ", .object(minimum(of: nested()))]
    case .keyed(let keyed):
      let inner = minimum(of: keyed.record(), without: keyed.key)
      values = [
        .object([.init("表の列", .object(inner + [.init("zz", 1)]))]),
        .object([.init("表の列", .object(inner + [.init(keyed.key, "あ")]))]), "一つ", [.object(inner)],
        .object([.init("表の列", [])]),
      ]
    }
    if !field.allowsNothing { values.append(.null) }
    return values
  }

  private static func good(_ form: ScalarForm) -> [SchemaNode] {
    switch form {
    case .text: ["案内", 12, true, "0120"]
    case .integer(let range):
      range.map { [.integer($0.lowerBound), .integer($0.upperBound), .text(String($0.lowerBound))] }
        ?? [0, "1,000", "１２"]
    case .flag: [true, false] + (Bool.wordsForYes + Bool.wordsForNo).map(SchemaNode.text)
    case .date: ["2025-03-31", "令和7年3月31日", "R7.3.31", "平成31年4月30日", "令和元年5月1日", "2025年3月31日"]
    case .period:
      [
        "2025-03-31", "令和7年3月31日", "2025-03", "2025", 2025, "令和6年6月", "令和6年度", "令和6年度末", "R6.6", "2024年度末",
        "2024年",
      ]
    case .amount: [7, -2, "7%", "７％", "1,000件", "約3.6万人", "延べ85団体", "3億2,000万円"]
    case .duration: ["30日", "２週", "即日", 15, "2592000s", true]
    case .timeSpan: ["20分", "１時間３０分", "1.5時間", "3日", "2週間", "5400s"]
    case .choice(let list): list.entries.flatMap { [$0.en, $0.ja] + $0.other }.map(SchemaNode.text)
    case .code: ["131199", "8000020130001"]
    }
  }

  private static func bad(_ form: ScalarForm) -> [SchemaNode] {
    switch form {
    case .text: ["", " 　"]
    case .integer(let range):
      ["多い", true, "3件"] + (range.map { [.integer($0.lowerBound - 1), .integer($0.upperBound + 1)] } ?? [])
    case .flag: ["たぶん", 3, ""]
    case .date: ["2025-02-30", "2025-3-1", "2025/03/31", "令和7年", "R7.3", 2025, "春", true]
    case .period: ["2025-02-30", "2025/03", "春", true, 20250331]
    case .amount: ["多い", "約", true, ""]
    case .duration: ["", " 　"]
    case .timeSpan: ["20", "約20分", "30分1時間", "1.25時間", "", 20]
    case .choice: ["zz", "", 1]
    case .code: ["", "一二三", 131199]
    }
  }
}
