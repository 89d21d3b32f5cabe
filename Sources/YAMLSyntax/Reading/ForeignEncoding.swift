/// The encodings that YAML 1.1 still read and that are no UTF-8.
enum ForeignEncoding: String {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"

  /// Told by the byte-order mark, else by where the zero bytes of ASCII characters stand; nil for UTF-8.
  init?(of bytes: UnsafeBufferPointer<UInt8>) {
    func starts(_ prefix: UInt8...) -> Bool { bytes.starts(with: prefix) }
    if starts(0xFF, 0xFE, 0, 0) {
      self = .utf32LittleEndian
    } else if starts(0, 0, 0xFE, 0xFF) {
      self = .utf32BigEndian
    } else if starts(0xFF, 0xFE) {
      self = .utf16LittleEndian
    } else if starts(0xFE, 0xFF) {
      self = .utf16BigEndian
    } else if let told = Self(zerosOf: bytes.prefix(4096)) {
      self = told
    } else {
      return nil
    }
  }

  /// The least byte is found many at a time, the first zero only one by one.
  private static func hasZero(_ sample: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var least = UInt8.max
    for byte in UnsafeBufferPointer(rebasing: sample) { least = min(least, byte) }
    return least == 0
  }

  /// In UTF-16 and UTF-32 the zeros of line ends stand beside them, and no zero stands elsewhere.
  private init?(zerosOf sample: Slice<UnsafeBufferPointer<UInt8>>) {
    guard sample.count >= 4, Self.hasZero(sample) else { return nil }
    var zeros = [0, 0, 0, 0]
    var lineEnds = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() {
      if byte == 0 { zeros[index % 4] += 1 }
      if byte == 0x0A { lineEnds[index % 4] += 1 }
    }
    let quarter = sample.count / 4
    let all = zeros.reduce(0, +)
    /// Whether line ends stand only where the low byte does, or there are none and every other byte is zero.
    func fits(_ low: [Int], of width: Int) -> Bool {
      let elsewhere = (0..<4).filter { !low.contains($0) }
      let inPlace = low.map { lineEnds[$0] }.reduce(0, +)
      return low.allSatisfy { zeros[$0] == 0 } && elsewhere.allSatisfy { lineEnds[$0] == 0 }
        && (inPlace > 0 && all >= inPlace * (width - 1) || all * 2 >= sample.count)
    }
    if zeros[3] >= quarter, zeros[2] * 2 > quarter, fits([0], of: 4) {
      self = .utf32LittleEndian
    } else if zeros[0] >= quarter, zeros[1] * 2 > quarter, fits([3], of: 4) {
      self = .utf32BigEndian
    } else if fits([0, 2], of: 2) {
      self = .utf16LittleEndian
    } else if fits([1, 3], of: 2) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }
}
