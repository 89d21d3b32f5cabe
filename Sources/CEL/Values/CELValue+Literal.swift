extension CELValue: CustomStringConvertible {
  /// The value as an expression would write it; long values are cut off with `…`.
  public var description: String { literal }

  /// The value as an expression would write it, cut off at about 200 characters; of a record its type alone.
  public var literal: String {
    var writer = LiteralWriter(longest: 200, deepest: 8, showsFields: false)
    writer.write(self, depth: 0)
    return writer.text
  }

  /// The value as an expression would write it, with all fields of records that are stated.
  ///
  /// Cut off with `…` only at a million characters or a hundred levels: shared parts of a value can make its text far
  /// larger than itself.
  public var fullLiteral: String {
    var writer = LiteralWriter(longest: 1_000_000, deepest: 100, showsFields: true)
    writer.write(self, depth: 0)
    return writer.text
  }
}

struct LiteralWriter {
  private let longest: Int
  private let deepest: Int
  private let showsFields: Bool

  private(set) var text = ""

  init(longest: Int, deepest: Int, showsFields: Bool) {
    self.longest = longest
    self.deepest = deepest
    self.showsFields = showsFields
  }

  private var isFull: Bool { text.utf8.count > longest }

  mutating func write(_ value: CELValue, depth: Int) {
    guard depth < deepest, !isFull else {
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
    case .record(let value): record(value, depth: depth)
    }
  }

  private mutating func record(_ value: CELRecordValue, depth: Int) {
    text += value.storage.type.name
    guard showsFields else {
      text += "{…}"
      return
    }
    let stated = value.storage.type.fields.indices.compactMap { index in
      switch value.storage.record.celFact(at: index) {
      case .stated(let fact): (value.storage.type.fields[index].name, fact)
      case .nothing: (value.storage.type.fields[index].name, CELValue.null)
      case .unknown, .opaque: nil as (String, CELValue)?
      }
    }
    sequence("{", "}", stated.count) { writer, place in
      writer.text += stated[place].0 + ": "
      writer.write(stated[place].1, depth: depth + 1)
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
