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

private struct DocumentTextWriter {
  private(set) var text = ""
  /// What stands in front of the next line, in place of its indentation: the dash of an element.
  private var lead: String?

  mutating func line(_ line: String, depth: Int) {
    text += (lead ?? String(repeating: "  ", count: depth)) + line + "\n"
    lead = nil
  }

  mutating func write(_ record: any Record, depth: Int) {
    func open<R: Record>(_ record: R) { write(record, R.description, depth: depth) }
    open(record)
  }

  private mutating func write<R: Record>(_ record: R, _ description: RecordDescription, depth: Int) {
    for field in description.fields {
      switch record.content(of: field) {
      case .unknown: break
      case .nothing: line("\(field.name): \(field.type.isList ? "[]" : "none")", depth: depth)
      case .scalar(let content):
        write(content, field.type.form, key: field.name, depth: depth)
      case .scalars(let contents):
        let form = field.type.form
        let items = contents.map { YAMLScalarText.flow($0, form) }
        line("\(field.name): [\(items.joined(separator: ", "))]", depth: depth)
      case .record(let nested): write(nested, field, depth: depth)
      case .records(let records):
        line("\(field.name):", depth: depth)
        for record in records {
          lead = String(repeating: "  ", count: depth + 1) + "- "
          let start = text.utf8.count
          write(record, depth: depth + 2)
          // A record of which nothing is stated has no line that the dash could stand before.
          if text.utf8.count == start { line("{}", depth: depth + 1) }
        }
      }
    }
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
