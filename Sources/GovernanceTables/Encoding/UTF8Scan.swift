/// Looks how far bytes are valid UTF-8.
enum UTF8Scan {
  /// Why the scan ended.
  enum Stop: Equatable {
    /// Everything is valid.
    case end
    /// The last character is cut off, and may go on in bytes that are yet to come.
    case cut
    /// So many bytes are no character: the longest beginning of one that cannot go on, as Unicode recommends.
    case invalid(length: Int)
  }

  /// The length of the valid beginning, and why it ends there.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (valid: Int, stop: Stop) {
    guard let start = bytes.baseAddress else { return (0, .end) }
    let raw = UnsafeRawPointer(start)
    let count = bytes.count
    var position = 0
    while position < count {
      let first = start[position]
      if first < 0x80 {
        guard count - position >= 8 else {
          position += 1
          continue
        }
        let high = word(raw, position) & ~WordScan.low
        position += high == 0 ? 8 : high.trailingZeroBitCount >> 3
        continue
      }
      // Kanji and kana come in runs; eight of them fill three words.
      while count - position >= 24,
        areThreeBytes(word(raw, position), word(raw, position + 8), word(raw, position + 16))
      {
        position += 24
      }
      let run = position
      while count - position >= 3, isFree(start[position]),
        start[position + 1] & start[position + 2] & 0xC0 == 0x80,
        (start[position + 1] | start[position + 2]) & 0x40 == 0
      {
        position += 3
      }
      if position > run || position == count || start[position] < 0x80 { continue }
      let (length, isComplete) = sequence(start + position, count - position)
      guard isComplete else {
        return (
          position,
          length == count - position && canGoOn(start[position], length) ? .cut : .invalid(length: length)
        )
      }
      position += length
    }
    return (count, .end)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawPointer, _ position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// Whether three words are eight characters of three bytes whose lead byte allows any second byte.
  @inline(__always)
  private static func areThreeBytes(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> Bool {
    let wrong =
      ((first & 0xC0F0_C0C0_F0C0_C0F0) ^ 0x80E0_8080_E080_80E0)
      | ((second & 0xF0C0_C0F0_C0C0_F0C0) ^ 0xE080_80E0_8080_E080)
      | ((third & 0xC0C0_F0C0_C0F0_C0C0) ^ 0x8080_E080_80E0_8080)
    // 0xE0 and 0xED allow only some second bytes; no later byte of a character is either of them.
    return wrong == 0 && (special(first) | special(second) | special(third)) == 0
  }

  /// Whether a byte begins a character of three bytes and allows any second byte.
  @inline(__always)
  private static func isFree(_ byte: UInt8) -> Bool { byte & 0xF0 == 0xE0 && byte != 0xE0 && byte != 0xED }

  /// Zero if no byte of a word is 0xE0 or 0xED.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let least = word ^ 0xE0E0_E0E0_E0E0_E0E0
    let surrogate = word ^ 0xEDED_EDED_EDED_EDED
    return ((least &- WordScan.ones) & ~least | (surrogate &- WordScan.ones) & ~surrogate) & ~WordScan.low
  }

  /// How many bytes of a character are there, and whether that is the whole of it.
  private static func sequence(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (length: Int, isComplete: Bool)
  {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[0] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    guard count > 1, second.contains(bytes[1]) else { return (1, false) }
    for index in 2..<max(2, length) {
      guard index < count, bytes[index] & 0xC0 == 0x80 else { return (index, false) }
    }
    return (length, true)
  }

  /// Whether a character that begins with a byte may have more bytes than there are.
  private static func canGoOn(_ first: UInt8, _ length: Int) -> Bool {
    switch first {
    case 0xC2...0xDF: length < 2
    case 0xE0...0xEF: length < 3
    case 0xF0...0xF4: length < 4
    default: false
    }
  }
}
