/// A piece of a JSON Schema: JSON whose keys keep their order, so that a schema reads in the order of its fields.
package indirect enum SchemaNode: Hashable, Sendable {
  case null
  case flag(Bool)
  case integer(Int64)
  case text(String)
  case list([SchemaNode])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: SchemaNode

    package init(_ key: String, _ value: SchemaNode) {
      self.key = key
      self.value = value
    }
  }

  /// A list of texts.
  package static func texts(_ texts: some Sequence<String>) -> SchemaNode {
    .list(texts.map(SchemaNode.text))
  }

  /// The members of an object; none of anything else.
  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}

extension SchemaNode: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  package init(dictionaryLiteral elements: (String, SchemaNode)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  package init(arrayLiteral elements: SchemaNode...) { self = .list(elements) }

  package init(stringLiteral value: String) { self = .text(value) }

  package init(booleanLiteral value: Bool) { self = .flag(value) }

  package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension SchemaNode {
  /// The JSON, indented by two spaces; what fits on a line stays on it.
  package var json: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private static let lineLength = 100

  private func write(to text: inout String, indent: Int) {
    let line = inline
    guard indent + line.count > SchemaNode.lineLength else {
      text += line
      return
    }
    let padding = String(repeating: " ", count: indent + 2)
    switch self {
    case .null, .flag, .integer, .text: text += line
    case .list(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        text += (index > 0 ? ",\n" : "\n") + padding
        element.write(to: &text, indent: indent + 2)
      }
      text += "\n\(padding.dropLast(2))]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index > 0 ? ",\n" : "\n") + padding
        SchemaNode.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 2)
      }
      text += "\n\(padding.dropLast(2))}"
    }
  }

  /// The JSON on one line.
  private var inline: String {
    switch self {
    case .null: return "null"
    case .flag(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .text(let value):
      var text = ""
      SchemaNode.quote(value, to: &text)
      return text
    case .list(let elements): return "[\(elements.map(\.inline).joined(separator: ", "))]"
    case .object(let members):
      let texts = members.map { "\(SchemaNode.text($0.key).inline): \($0.value.inline)" }
      return "{\(texts.joined(separator: ", "))}"
    }
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
