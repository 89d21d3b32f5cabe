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
    let count = bytes.count
    var position = 0
    while position < count {
      if position >= 3 {
        position = UTF8Vector.validEnd(start, from: position, to: count)
        guard position < count else { break }
      }
      // Character by character, as far as they were not looked at together.
      let end = min(count, position + UTF8Scan.stretch)
      while position < end {
        let first = start[position]
        if first < 0x80 {
          position += 1
          continue
        }
        let (length, isComplete) = sequence(start + position, count - position)
        guard isComplete else {
          return (
            position,
            length == count - position && canGoOn(first, length) ? .cut : .invalid(length: length)
          )
        }
        position += length
      }
    }
    return (count, .end)
  }

  /// How many bytes are looked at one by one before many are looked at together again.
  private static let stretch = 128

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
