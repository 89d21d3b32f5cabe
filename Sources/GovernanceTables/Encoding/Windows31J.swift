/// The characters of windows-31j (code page 932): NEC's row 13, NEC's choice of IBM's extensions, IBM's extensions and
/// the 1,880 places for characters of one's own, which are U+E000 to U+E757 as in Windows.
///
/// A static binary has no iconv, so the table is kept here.
/// - Source: Microsoft's mapping as published by Unicode (CP932.TXT).
enum Windows31J {
  /// How a byte begins a character.
  enum Lead {
    /// It is a character by itself.
    case single(UInt16)
    /// It is the first of two.
    case double(row: Int)
    /// Nothing begins so.
    case none
  }

  @inline(__always)
  static func lead(_ byte: UInt8) -> Lead {
    switch byte {
    case 0...0x7F: .single(UInt16(byte))
    case 0xA1...0xDF: .single(0xFF61 + UInt16(byte - 0xA1))
    case 0x81...0x9F: .double(row: Int(byte) - 0x81)
    case 0xE0...0xFC: .double(row: Int(byte) - 0xC1)
    default: .none
    }
  }

  /// The place of a second byte in the row of its first; nil if it is no second byte.
  @inline(__always)
  static func column(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x40...0x7E: Int(byte) - 0x40
    case 0x80...0xFC: Int(byte) - 0x41
    default: nil
    }
  }

  /// How many characters may begin with the same byte.
  static let rowLength = 188
  /// What stands in the table for no character.
  static let noCharacter: UInt16 = 0xFFFD

  /// The characters of two bytes by row and column.
  static let table: [UInt16] = {
    let rows = 60
    let ofOnesOwn = 47..<57
    var table = [UInt16](repeating: noCharacter, count: rows * rowLength)
    let text = UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount)
    var line = 0
    var column = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 0
        continue
      }
      let place = line * (rowLength / 2) + column
      if table.indices.contains(place), scalar.value <= 0xFFFF { table[place] = UInt16(scalar.value) }
      column += 1
    }
    for row in ofOnesOwn {
      for column in 0..<rowLength {
        table[row * rowLength + column] = 0xE000 + UInt16((row - ofOnesOwn.lowerBound) * rowLength + column)
      }
    }
    return table
  }()
}
