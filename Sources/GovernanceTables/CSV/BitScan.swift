/// Sixty-four bytes at a time: one bit for each byte that matters, the first the lowest.
///
/// The vectors are made once and the steps written out: a loop over the four parts is two hundred times slower.
struct BitScan {
  private let first: SIMD16<UInt8>
  private let second: SIMD16<UInt8>
  private let limit: SIMD16<UInt8>

  /// A scan for the bytes that are one of two, or below a limit.
  @inline(__always)
  init(_ first: UInt8, _ second: UInt8, below limit: UInt8) {
    self.first = SIMD16(repeating: first)
    self.second = SIMD16(repeating: second)
    self.limit = SIMD16(repeating: limit)
  }

  /// The bits of the bytes from a position on.
  @inline(__always)
  func bits(_ bytes: UnsafePointer<UInt8>, at position: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes) + position
    return sixteen(raw.loadUnaligned(as: SIMD16<UInt8>.self))
      | sixteen(raw.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self)) << 16
      | sixteen(raw.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt8>.self)) << 32
      | sixteen(raw.loadUnaligned(fromByteOffset: 48, as: SIMD16<UInt8>.self)) << 48
  }

  @inline(__always)
  private func sixteen(_ bytes: SIMD16<UInt8>) -> UInt64 {
    let hits = (bytes .== first) .| (bytes .== second) .| (bytes .< limit)
    let halves = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
    return BitScan.gathered(UInt64(littleEndian: halves.x))
      | BitScan.gathered(UInt64(littleEndian: halves.y)) << 8
  }

  /// One bit for each byte of a word, all of whose bits are the same.
  @inline(__always)
  private static func gathered(_ word: UInt64) -> UInt64 {
    ((word & WordScan.ones) &* 0x0102_0408_1020_4080) >> 56
  }
}
