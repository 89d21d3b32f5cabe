/// Eight bytes at a time: each answer has the highest bit of every byte that it is true of, and no other.
enum WordScan {
  static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The bytes below a limit, which is at most 0x80.
  @inline(__always)
  static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
    ~(((word & low) &+ UInt64(0x80 &- limit) &* ones) | word) & ~low
  }

  /// The bytes that are equal to one.
  @inline(__always)
  static func equal(_ byte: UInt8, _ word: UInt64) -> UInt64 {
    let difference = word ^ (UInt64(byte) &* ones)
    return ~(((difference & low) &+ low) | difference | low)
  }

  /// Loads eight bytes, the first in the lowest; where fewer are left, the missing ones are 0xFF.
  @inline(__always)
  static func load(_ bytes: UnsafePointer<UInt8>, at position: Int, of count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes)
    if count - position >= 8 {
      return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
    var word = UInt64.max
    for index in position..<max(position, count) {
      let shift = UInt64(8 * (index - position))
      word = word & ~(0xFF << shift) | UInt64(bytes[index]) << shift
    }
    return word
  }
}
