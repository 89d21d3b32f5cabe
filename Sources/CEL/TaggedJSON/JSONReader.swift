/// Reads one JSON document (RFC 8259) from bytes.
struct JSONReader {
  enum Problem: Error {
    case invalid(at: Int)
    case tooDeep
  }

  private static let deepest = 128

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(Problem) -> JSONValue {
    let value = try value()
    skipBlanks()
    guard index == bytes.count else { throw .invalid(at: index) }
    return value
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(Problem) -> JSONValue {
    let length = text.utf8CodeUnitCount
    let isThere = text.withUTF8Buffer { word in
      index + length <= bytes.count && bytes[index..<(index + length)].elementsEqual(word)
    }
    guard isThere else { throw .invalid(at: index) }
    index += length
    return value
  }

  private mutating func value() throws(Problem) -> JSONValue {
    skipBlanks()
    guard index < bytes.count else { throw .invalid(at: index) }
    depth += 1
    defer { depth -= 1 }
    guard depth <= JSONReader.deepest else { throw .tooDeep }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object() throws(Problem) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    if take("}") { return .object(members) }
    repeat {
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw .invalid(at: index) }
      let key = try string()
      guard take(":") else { throw .invalid(at: index) }
      members.append(JSONValue.Member(key: key, value: try value()))
    } while take(",")
    guard take("}") else { throw .invalid(at: index) }
    return .object(members)
  }

  private mutating func array() throws(Problem) -> JSONValue {
    index += 1
    var values: [JSONValue] = []
    if take("]") { return .array(values) }
    repeat { values.append(try value()) } while take(",")
    guard take("]") else { throw .invalid(at: index) }
    return .array(values)
  }

  private mutating func number() throws(Problem) -> JSONValue {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        index += 1
        continue
      default: break
      }
      break
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard index > start, Double(text) != nil else { throw .invalid(at: start) }
    return .number(text)
  }

  private mutating func string() throws(Problem) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      guard bytes[index] >= 0x20 else { throw .invalid(at: index) }
      index += 1
    }
    guard index < bytes.count else { throw .invalid(at: index) }
    if bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return try text(bytes[start..<(index - 1)])
    }
    var octets = Array(bytes[start..<index])
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] >= 0x20 else { throw .invalid(at: index) }
      if bytes[index] == UInt8(ascii: "\\") {
        try escape(into: &octets)
      } else {
        octets.append(bytes[index])
        index += 1
      }
    }
    guard index < bytes.count else { throw .invalid(at: index) }
    index += 1
    return try text(octets[...])
  }

  private func text(_ octets: ArraySlice<UInt8>) throws(Problem) -> String {
    guard let text = String(validating: octets, as: UTF8.self) else { throw .invalid(at: index) }
    return text
  }

  private mutating func escape(into octets: inout [UInt8]) throws(Problem) {
    guard index + 1 < bytes.count else { throw .invalid(at: index) }
    let letter = bytes[index + 1]
    index += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): octets.append(letter)
    case UInt8(ascii: "b"): octets.append(0x08)
    case UInt8(ascii: "f"): octets.append(0x0C)
    case UInt8(ascii: "n"): octets.append(0x0A)
    case UInt8(ascii: "r"): octets.append(0x0D)
    case UInt8(ascii: "t"): octets.append(0x09)
    case UInt8(ascii: "u"):
      var value = try fourDigits()
      if (0xD800...0xDBFF).contains(value), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = try fourDigits()
        guard (0xDC00...0xDFFF).contains(low) else { throw .invalid(at: index) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw .invalid(at: index) }
      octets.append(contentsOf: String(scalar).utf8)
    default: throw .invalid(at: index - 1)
    }
  }

  private mutating func fourDigits() throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count, let digit = bytes[index].hexValue else { throw .invalid(at: index) }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
