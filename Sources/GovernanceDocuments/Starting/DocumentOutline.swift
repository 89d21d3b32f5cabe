import DigitalGovernance
import GovernanceFindings

/// The fields of a record as lines of YAML in block style, filled with what their descriptions offer.
struct DocumentOutline {
  let language: Language
  /// Whether every field is shown and explained, the optional ones commented out; else only those with an example are
  /// shown.
  let isExplained: Bool

  /// What stands where nothing is known yet.
  static func placeholder(_ language: Language) -> String {
    switch language {
    case .ja: "未定"
    case .en: "TBD"
    }
  }

  /// The records that were shown, each by the key that it was first shown under; inside another element of the same
  /// record only what must be stated is repeated.
  private var shown: [ObjectIdentifier: String] = [:]

  init(language: Language, isExplained: Bool) {
    self.language = language
    self.isExplained = isExplained
  }

  /// The lines of a document's fields.
  static func lines(
    of description: RecordDescription, language: Language, isExplained: Bool
  ) -> [String] {
    var outline = DocumentOutline(language: language, isExplained: isExplained)
    outline.shown[ObjectIdentifier(description)] = description.typeName
    return outline.parts(of: description, isRepeated: false, depth: 0).flatMap { part in
      (isExplained ? [""] : []) + part.comments + part.body
    }
  }

  // MARK: Fields

  /// A field on paper.
  private struct Part {
    var comments: [String]
    var body: [String]
    var isLive: Bool
  }

  private mutating func parts(
    of description: RecordDescription, isRepeated: Bool, depth: Int, without left: String? = nil
  ) -> [Part] {
    let fields = description.fields.filter { $0.name != left }
    var isLive = fields.map { isRepeated ? $0.isRequired : isShown($0) }
    // A mapping needs one key at least.
    if !isLive.contains(true), !isLive.isEmpty { isLive[0] = true }
    var parts: [Part] = []
    for (field, isLive) in zip(fields, isLive) {
      guard isLive || (isExplained && !isRepeated) else { continue }
      let comments = isExplained ? comments(on: field) : []
      var body = body(of: field, depth: depth)
      if !isLive { body = body.map { "# " + $0 } }
      parts.append(Part(comments: comments, body: body, isLive: isLive))
    }
    return parts
  }

  /// Whether a field is part of the document, and not commented out or left out.
  private func isShown(_ field: FieldDescription) -> Bool {
    if field.isRequired { return true }
    if let record = field.type.record {
      // An example shows what can be filled; a new document leaves optional parts to their writer.
      return !isExplained && record.fields.contains { sample(of: $0) != nil }
    }
    switch field.role {
    // An example of a reference leads nowhere.
    case .reference, .file: return false
    case .plain, .identity, .local: return sample(of: field) != nil
    }
  }

  private mutating func body(of field: FieldDescription, depth: Int) -> [String] {
    let key = key(of: field)
    guard let record = field.type.record else {
      return field.type.isList ? ["\(key):", "  - \(value(of: field))"] : ["\(key): \(value(of: field))"]
    }
    // A record that must hold itself has no end.
    guard depth < 16 else { return ["\(key): \(nothing)"] }
    let isRepeated = shown[ObjectIdentifier(record)] != nil
    if !isRepeated { shown[ObjectIdentifier(record)] = key }
    if let keyed = field.type.keyed {
      let name = keyed.keyField.map(value(of:)) ?? DocumentOutline.placeholder(language)
      let onKey = isExplained ? keyed.keyField.map(comments(on:)) ?? [] : []
      if let lone = keyed.valueField, keyed.innerFields.count == 1 {
        let lines = onKey + (isExplained ? comments(on: lone) : []) + ["\(name): \(value(of: lone))"]
        return ["\(key):"] + lines.map(indented)
      }
      let parts = parts(of: record, isRepeated: isRepeated, depth: depth + 1, without: keyed.key)
      let lines = onKey + ["\(name):"] + parts.flatMap { $0.comments + $0.body }.map(indented)
      return ["\(key):"] + lines.map(indented)
    }
    let parts = parts(of: record, isRepeated: isRepeated, depth: depth + 1)
    let lines = field.type.isList ? element(parts) : parts.flatMap { $0.comments + $0.body }
    return ["\(key):"] + lines.map(indented)
  }

  /// An element of a list: the dash belongs to its first key, so a field that is there comes first.
  private func element(_ parts: [Part]) -> [String] {
    guard let first = parts.firstIndex(where: \.isLive) else { return [] }
    let rest = parts[..<first] + parts[(first + 1)...]
    let opening = parts[first].body.enumerated().map { index, line in
      index == 0 ? "- " + line : indented(line)
    }
    return parts[first].comments + opening + rest.flatMap { $0.comments + $0.body }.map(indented)
  }

  private func key(of field: FieldDescription) -> String {
    switch language {
    case .ja: field.ja
    case .en: field.name
    }
  }

  private func indented(_ line: String) -> String { "  " + line }

  private var nothing: String {
    switch language {
    case .ja: "なし"
    case .en: "none"
    }
  }

  // MARK: Values

  private func value(of field: FieldDescription) -> String {
    sample(of: field) ?? DocumentOutline.placeholder(language)
  }

  /// The example of a field in the language; nil if there is none that its readers understand.
  private func sample(of field: FieldDescription) -> String? {
    guard let sample = field.sample, let form = field.type.form else { return nil }
    switch language {
    case .ja:
      guard case .choice(let list) = form else { return sample }
      return list.entry(named: sample)?.ja ?? sample
    case .en:
      if case .choice(let list) = form { return list.entry(named: sample)?.en ?? sample }
      if sample.utf8.allSatisfy({ $0 < 0x80 }) { return sample }
      guard case .amount = form, let amount = Amount(sample) else { return nil }
      return amount.number.description
    }
  }

  // MARK: Words

  private func comments(on field: FieldDescription) -> [String] {
    var notes: [String] = []
    if field.isRequired { notes.append(language == .ja ? "必須" : "required") }
    if field.type.form != nil, sample(of: field) != nil { notes.append(language == .ja ? "例" : "example") }
    let text = field.documentation[language]
    let first =
      switch language {
      case .ja: notes.isEmpty ? text : "\(text)（\(notes.joined(separator: "・"))）"
      case .en: notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
      }
    return ["# " + first] + (hint(on: field).map { ["# " + $0] } ?? [])
  }

  /// What may be written, where neither example nor name says it.
  private func hint(on field: FieldDescription) -> String? {
    if let record = field.type.record, let key = shown[ObjectIdentifier(record)] {
      return switch language {
      case .ja: "項目は、前に出た「\(key)」と同じです。"
      case .en: "Its fields are those of '\(key)' above."
      }
    }
    let choices = FieldDocumentation(field).choices
    if !choices.isEmpty {
      return switch language {
      case .ja: "値は、\(choices.map(\.ja).joined(separator: "、"))のどれかです。"
      case .en: "Its values are \(choices.map(\.en).joined(separator: ", "))."
      }
    }
    guard let form = field.type.form, sample(of: field) == nil else { return nil }
    if case .text = form { return nil }
    return switch language {
    case .ja: "書き方は、\(FieldDocumentation(field).form.ja)です。"
    case .en: "Write \(FieldDocumentation(field).form.en)."
    }
  }
}

extension ChoiceList {
  /// The value of a name in any spelling.
  func entry(named name: String) -> Entry? {
    entries.first { $0.en == name || $0.ja == name || $0.other.contains(name) }
  }
}
