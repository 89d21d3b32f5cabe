public import DigitalGovernance

/// A document as YAML, in English keys, as a person would lay it out. Read back it is the same value.
public enum DocumentText {
  /// The text of a document.
  public static func text(of document: some Kind) -> String {
    var writer = DocumentTextWriter()
    writer.line("apiVersion: \(DocumentEnvelope.apiVersion)", depth: 0)
    writer.line("kind: \(type(of: document).kindName.en)", depth: 0)
    writer.write(document, depth: 0)
    return writer.text
  }
}

extension DocumentText {
  /// A record as an element of a list, its dash at a depth of indentation.
  public static func element(_ record: some Record, depth: Int) -> String {
    var writer = DocumentTextWriter()
    writer.element(record, depth: depth)
    return writer.text
  }

  /// A text as a scalar, between brackets or behind a key, quoted where it would be taken for something else.
  package static func scalar(_ text: String) -> String { YAMLScalarText.flow(.text(text), nil) }
}

private struct DocumentTextWriter {
  private(set) var text = ""
  /// What stands in front of the next line, in place of its indentation: the dash of an element.
  private var lead: String?

  mutating func line(_ line: String, depth: Int) {
    text += (lead ?? String(repeating: "  ", count: depth)) + line + "\n"
    lead = nil
  }

  mutating func element(_ record: any Record, depth: Int) {
    lead = String(repeating: "  ", count: depth) + "- "
    let start = text.utf8.count
    write(record, depth: depth + 1)
    // A record of which nothing is stated has no line that the dash could stand before.
    if text.utf8.count == start { line("{}", depth: depth) }
  }

  mutating func write(_ record: any Record, depth: Int) {
    func open<R: Record>(_ record: R) { write(record, R.description, depth: depth) }
    open(record)
  }

  private mutating func write<R: Record>(
    _ record: R, _ description: RecordDescription, depth: Int, without left: String? = nil
  ) {
    for field in description.fields where field.name != left {
      switch record.content(of: field) {
      case .unknown: break
      case .nothing: line("\(field.name): \(DocumentTextWriter.nothing(field.type))", depth: depth)
      case .scalar(let content):
        write(content, field.type.form, key: field.name, depth: depth)
      case .scalars(let contents):
        let form = field.type.form
        let items = (0..<contents.count).map { YAMLScalarText.flow(contents.content(at: $0), form) }
        line("\(field.name): [\(items.joined(separator: ", "))]", depth: depth)
      case .record(let nested): write(nested.record(at: 0), field, depth: depth)
      case .records(let records):
        line("\(field.name):", depth: depth)
        if case .keyed(let keyed) = field.type {
          for record in records.all { write(record, keyed, depth: depth + 1) }
          continue
        }
        for record in records.all {
          element(record, depth: depth + 1)
        }
      }
    }
  }

  private static func nothing(_ type: FieldType) -> String {
    switch type {
    case .scalars, .records: "[]"
    case .keyed: "{}"
    case .scalar, .record: "none"
    }
  }

  /// A record under its key; one of which only the value is stated as that value alone.
  private mutating func write(_ record: any Record, _ keyed: KeyedRecords, depth: Int) {
    func open<R: Record>(_ record: R) {
      guard let keyField = keyed.keyField, case .scalar(let name) = record.content(of: keyField) else {
        return
      }
      let key = YAMLScalarText.block(name, nil)
      let stated = keyed.innerFields.filter { field in
        if case .unknown = record.content(of: field) { false } else { true }
      }
      if stated.count == 1, stated[0].name == keyed.value,
        case .scalar(let content) = record.content(of: stated[0])
      {
        write(content, stated[0].type.form, key: key, depth: depth)
      } else if stated.isEmpty {
        line("\(key): {}", depth: depth)
      } else {
        line("\(key):", depth: depth)
        write(record, R.description, depth: depth + 1, without: keyed.key)
      }
    }
    open(record)
  }

  private mutating func write(_ nested: any Record, _ field: FieldDescription, depth: Int) {
    func open<R: Record>(_ nested: R) {
      let stated = R.description.fields.filter { field in
        if case .unknown = nested.content(of: field) { false } else { true }
      }
      if let shorthand = R.description.shorthand, stated.count == 1, stated[0].name == shorthand.name,
        case .scalar(let content) = nested.content(of: shorthand)
      {
        write(content, shorthand.type.form, key: field.name, depth: depth)
      } else if stated.isEmpty {
        line("\(field.name): {}", depth: depth)
      } else {
        line("\(field.name):", depth: depth)
        write(nested, R.description, depth: depth + 1)
      }
    }
    open(nested)
  }

  private mutating func write(_ content: ScalarContent, _ form: ScalarForm?, key: String, depth: Int) {
    if case .text(let value) = content, YAMLScalarText.wantsBlock(value) {
      line("\(key): |-", depth: depth)
      for part in value.split(separator: "\n", omittingEmptySubsequences: false) {
        if part.isEmpty { text += "\n" } else { line(String(part), depth: depth + 1) }
      }
      return
    }
    line("\(key): \(YAMLScalarText.block(content, form))", depth: depth)
  }
}
