/// Values as JSON with their type as a tag: `{"int":"1"}`, `{"map":[[key,value],…]}`, `{"bytes":"c3bf"}`.
///
/// Integers and doubles are strings, so that no JSON reader rounds them; bytes are hexadecimal; timestamps are
/// RFC 3339, durations seconds with an s. `{"unknown":null}` and `{"nothing":null}` are facts not stated and
/// stated as none.
enum TaggedValue {
  /// Nil if it is no tagged value.
  static func fact(_ json: JSONValue) -> CELFact? {
    guard let members = json.members, members.count == 1, let member = members.first else { return nil }
    switch member.key {
    case "unknown": return .unknown
    case "nothing": return .nothing
    default: return value(member.key, member.value).map { .stated($0) }
    }
  }

  static func value(_ json: JSONValue) -> CELValue? {
    guard let members = json.members, members.count == 1, let member = members.first else { return nil }
    return value(member.key, member.value)
  }

  private static func value(_ tag: String, _ content: JSONValue) -> CELValue? {
    switch tag {
    case "null": return .null
    case "bool": return content.flag.map { .bool($0) }
    case "int": return number(content).flatMap { Int64($0) }.map { .int($0) }
    case "uint": return number(content).flatMap { UInt64($0) }.map { .uint($0) }
    case "double": return number(content).flatMap(DecimalText.double).map { .double($0) }
    case "string": return content.text.map { .string($0) }
    case "bytes": return content.text.flatMap(bytes).map { .bytes($0) }
    case "timestamp": return content.text.flatMap(CELTimestamp.init).map { .timestamp($0) }
    case "duration": return content.text.flatMap(CELDuration.init).map { .duration($0) }
    case "type": return content.text.map { .type(CELTypeName($0)) }
    case "list":
      guard let items = content.items else { return nil }
      let values = items.compactMap { value($0) }
      return values.count == items.count ? .list(values) : nil
    case "map":
      guard let items = content.items else { return nil }
      var entries: [(CELValue, CELValue)] = []
      for item in items {
        guard let pair = item.items, pair.count == 2, let key = value(pair[0]), let member = value(pair[1])
        else {
          return nil
        }
        entries.append((key, member))
      }
      return CELMap(entries).map { .map($0) }
    default: return nil
    }
  }

  private static func number(_ json: JSONValue) -> String? {
    switch json {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.utf8.map(\.hexValue)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var result: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[place], let low = digits[place + 1] else { return nil }
      result.append(high << 4 | low)
    }
    return result
  }
}

/// Writes tagged values, up to a number of parts: shared parts of a value can make its text far larger than itself.
struct TaggedWriter {
  private static let mostParts = 1_000_000

  private(set) var output: [UInt8] = []
  private var parts = 0

  /// False if the value is too large to be written.
  mutating func write(_ value: CELValue) -> Bool {
    parts += 1
    guard parts <= TaggedWriter.mostParts else { return false }
    switch value {
    case .null: raw("{\"null\":null}")
    case .bool(let value): raw(value ? "{\"bool\":true}" : "{\"bool\":false}")
    case .int(let value): tag("int", String(value))
    case .uint(let value): tag("uint", String(value))
    case .double(let value):
      tag("double", value.isNaN ? "nan" : value.isInfinite ? (value < 0 ? "-inf" : "inf") : value.description)
    case .string(let value):
      parts += value.utf8.count / 16
      tag("string", value)
    case .bytes(let value):
      parts += value.count / 16
      tag("bytes", String(decoding: value.flatMap(JSONText.hex), as: UTF8.self))
    case .timestamp(let value): tag("timestamp", value.description)
    case .duration(let value): tag("duration", value.description)
    case .type(let value): tag("type", value.name)
    case .list(let list):
      raw("{\"list\":[")
      for place in 0..<list.count {
        if place > 0 { raw(",") }
        guard write(list.element(at: place) ?? .null) else { return false }
      }
      raw("]}")
    case .map(let map):
      raw("{\"map\":[")
      for place in 0..<map.count {
        raw(place > 0 ? ",[" : "[")
        guard write(map.storage.keys[place]) else { return false }
        raw(",")
        guard write(map.value(at: place)) else { return false }
        raw("]")
      }
      raw("]}")
    case .record(let value): tag("record", value.storage.type.name)
    }
    return true
  }

  mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }

  mutating func string(_ text: String) { JSONText.append(text, to: &output) }

  private mutating func tag(_ name: String, _ text: String) {
    raw("{\"")
    raw(name)
    raw("\":")
    string(text)
    raw("}")
  }
}
