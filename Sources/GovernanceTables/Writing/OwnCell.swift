/// Reads what ``ProcedureTable`` and ``CSVWriter`` write into cells.
enum OwnCell {
  /// A cell without the guard against formulas, and a day without its time.
  static func plain(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes = Array(text)
    if bytes.first == UInt8(ascii: "'") {
      bytes = Array(CSVWriter.unguarded(String(decoding: bytes, as: UTF8.self)).utf8)
    }
    let midnight = Array("T00:00:00Z".utf8)
    // `2026-03-31T00:00:00Z`
    if bytes.count == 10 + midnight.count, bytes[4] == UInt8(ascii: "-"),
      bytes.suffix(midnight.count) == midnight[...]
    {
      bytes.removeLast(midnight.count)
    }
    return bytes
  }

  /// The elements of a list in JSON, as texts; nil if it is none.
  static func list(_ bytes: [UInt8]) -> [[UInt8]]? {
    var scanner = Scanner(bytes: bytes)
    return scanner.list()
  }

  private struct Scanner {
    let bytes: [UInt8]
    var position = 0

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
      while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard next == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }

    mutating func list() -> [[UInt8]]? {
      skipSpace()
      guard take("[") else { return nil }
      var elements: [[UInt8]] = []
      skipSpace()
      if take("]") { return isAtEnd() ? elements : nil }
      while true {
        skipSpace()
        guard let element = next == UInt8(ascii: "\"") ? string() : word() else { return nil }
        elements.append(element)
        skipSpace()
        if take(",") { continue }
        guard take("]") else { return nil }
        return isAtEnd() ? elements : nil
      }
    }

    private mutating func isAtEnd() -> Bool {
      skipSpace()
      return position == bytes.count
    }

    /// A number or a truth value.
    private mutating func word() -> [UInt8]? {
      let start = position
      while let byte = next, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"), byte > 0x20 {
        position += 1
      }
      return position > start ? Array(bytes[start..<position]) : nil
    }

    private mutating func string() -> [UInt8]? {
      position += 1
      var text: [UInt8] = []
      while let byte = next {
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return text
        case UInt8(ascii: "\\"):
          guard let escaped = next else { return nil }
          position += 1
          switch escaped {
          case UInt8(ascii: "n"): text.append(0x0A)
          case UInt8(ascii: "r"): text.append(0x0D)
          case UInt8(ascii: "t"): text.append(0x09)
          case UInt8(ascii: "b"): text.append(0x08)
          case UInt8(ascii: "f"): text.append(0x0C)
          case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escaped)
          case UInt8(ascii: "u"):
            guard let scalar = scalar() else { return nil }
            text += Array(String(Character(scalar)).utf8)
          default: return nil
          }
        default: text.append(byte)
        }
      }
      return nil
    }

    private mutating func scalar() -> Unicode.Scalar? {
      guard let first = unit() else { return nil }
      guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
      guard take("\\"), take("u"), let second = unit(), (0xDC00...0xDFFF).contains(second) else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func unit() -> UInt32? {
      guard position + 4 <= bytes.count else { return nil }
      let text = String(decoding: bytes[position..<position + 4], as: UTF8.self)
      guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
        let value = UInt32(text, radix: 16)
      else { return nil }
      position += 4
      return value
    }
  }
}
