/// A JSON value read by the letter of RFC 8259, members in the order they stand.
///
/// A second way to look at what the formats write: it shares nothing with them.
indirect enum StrictJSON: Equatable {
  case object([(name: String, value: StrictJSON)])
  case array([StrictJSON])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null

  struct Wrong: Error, CustomStringConvertible {
    let description: String
  }

  init(_ bytes: [UInt8]) throws {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Wrong(description: "not UTF-8") }
    var parser = Parser(bytes: bytes)
    self = try parser.document()
  }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  static func == (left: StrictJSON, right: StrictJSON) -> Bool {
    switch (left, right) {
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    case (.array(let a), .array(let b)): a == b
    case (.string(let a), .string(let b)): a.unicodeScalars.elementsEqual(b.unicodeScalars)
    case (.integer(let a), .integer(let b)): a == b
    case (.boolean(let a), .boolean(let b)): a == b
    case (.null, .null): true
    default: false
    }
  }

  subscript(name: String) -> StrictJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  subscript(index: Int) -> StrictJSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  var elements: [StrictJSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var integer: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }
}

extension StrictJSON {
  private struct Parser {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    func wrong(_ what: String) -> Wrong { Wrong(description: "\(what) at byte \(at)") }

    mutating func skipSpace() {
      while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
    }

    mutating func expect(_ character: Unicode.Scalar) throws {
      guard next == UInt8(ascii: character) else { throw wrong("expected \(character)") }
      at += 1
    }

    mutating func document() throws -> StrictJSON {
      let value = try value()
      guard next == nil else { throw wrong("more than one document") }
      return value
    }

    mutating func value() throws -> StrictJSON {
      skipSpace()
      defer { skipSpace() }
      switch next {
      case UInt8(ascii: "{"): return try object()
      case UInt8(ascii: "["): return try array()
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "t"): return try word("true", .boolean(true))
      case UInt8(ascii: "f"): return try word("false", .boolean(false))
      case UInt8(ascii: "n"): return try word("null", .null)
      default: return try integer()
      }
    }

    mutating func word(_ word: String, _ value: StrictJSON) throws -> StrictJSON {
      guard bytes[at...].starts(with: word.utf8) else { throw wrong("expected \(word)") }
      at += word.utf8.count
      return value
    }

    mutating func integer() throws -> StrictJSON {
      let start = at
      if next == UInt8(ascii: "-") { at += 1 }
      while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
      let text = String(decoding: bytes[start..<at], as: UTF8.self)
      guard let number = Int(text), String(number) == text else { throw wrong("no number '\(text)'") }
      return .integer(number)
    }

    mutating func array() throws -> StrictJSON {
      try expect("[")
      skipSpace()
      var elements: [StrictJSON] = []
      if next == UInt8(ascii: "]") {
        at += 1
        return .array([])
      }
      while true {
        elements.append(try value())
        if next == UInt8(ascii: ",") { at += 1 } else { break }
      }
      try expect("]")
      return .array(elements)
    }

    mutating func object() throws -> StrictJSON {
      try expect("{")
      skipSpace()
      var members: [(name: String, value: StrictJSON)] = []
      if next == UInt8(ascii: "}") {
        at += 1
        return .object([])
      }
      while true {
        skipSpace()
        let name = try string()
        guard !members.contains(where: { $0.name == name }) else { throw wrong("'\(name)' twice") }
        skipSpace()
        try expect(":")
        members.append((name, try value()))
        if next == UInt8(ascii: ",") { at += 1 } else { break }
      }
      try expect("}")
      return .object(members)
    }

    mutating func string() throws -> String {
      try expect("\"")
      var text = String.UnicodeScalarView()
      var run: [UInt8] = []
      func runEnded() { text.append(contentsOf: String(decoding: run, as: UTF8.self).unicodeScalars) }
      while let byte = next {
        at += 1
        switch byte {
        case UInt8(ascii: "\""):
          runEnded()
          return String(text)
        case UInt8(ascii: "\\"):
          runEnded()
          run = []
          text.append(try escape())
        case 0x00...0x1F: throw wrong("control character")
        default: run.append(byte)
        }
      }
      throw wrong("string without an end")
    }

    mutating func escape() throws -> Unicode.Scalar {
      guard let byte = next else { throw wrong("escape without an end") }
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return "\""
      case UInt8(ascii: "\\"): return "\\"
      case UInt8(ascii: "/"): return "/"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"):
        guard at + 4 <= bytes.count,
          let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { throw wrong("bad \\u escape") }
        at += 4
        return scalar
      default: throw wrong("unknown escape")
      }
    }
  }
}
