extension CELValue: CustomStringConvertible {
  /// The value as an expression would write it; long values are cut off with `…`.
  public var description: String { literal }

  /// The value as an expression would write it, cut off at about 200 characters.
  public var literal: String {
    var writer = LiteralWriter()
    writer.write(self, depth: 0)
    return writer.text
  }
}

struct LiteralWriter {
  private static let longest = 200
  private static let deepest = 8

  private(set) var text = ""

  private var isFull: Bool { text.utf8.count > LiteralWriter.longest }

  mutating func write(_ value: CELValue, depth: Int) {
    guard depth < LiteralWriter.deepest, !isFull else {
      text += "…"
      return
    }
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .uint(let value): text += "\(value)u"
    case .double(let value): text += value.description
    case .string(let value): quote(value)
    case .bytes(let value): octets(value)
    case .list(let list):
      sequence("[", "]", list.count) { $0.write(list.element(at: $1) ?? .null, depth: depth + 1) }
    case .map(let map):
      sequence("{", "}", map.count) { writer, place in
        writer.write(map.storage.keys[place], depth: depth + 1)
        writer.text += ": "
        writer.write(map.value(at: place), depth: depth + 1)
      }
    case .timestamp(let value): text += "timestamp(\"\(value)\")"
    case .duration(let value): text += "duration(\"\(value)\")"
    case .type(let value): text += value.name
    case .record(let value): text += value.storage.type.name + "{…}"
    }
  }

  private mutating func sequence(
    _ open: String, _ close: String, _ count: Int, _ item: (inout LiteralWriter, Int) -> Void
  ) {
    text += open
    for place in 0..<count {
      if place > 0 { text += ", " }
      if isFull {
        text += "…"
        break
      }
      item(&self, place)
    }
    text += close
  }

  private mutating func quote(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      if isFull {
        text += "…"
        break
      }
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format {
          let digits = String(scalar.value, radix: 16)
          text += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private mutating func octets(_ value: [UInt8]) {
    text += "b\""
    for byte in value {
      if isFull {
        text += "…"
        break
      }
      let digits = String(byte, radix: 16)
      text += "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
    text += "\""
  }
}
