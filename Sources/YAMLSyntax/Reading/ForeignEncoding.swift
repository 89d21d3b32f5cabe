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

  /// A text in UTF-16 or UTF-32 has line ends and spaces, so zeros stand at every other or three of four places.
  private init?(zerosOf sample: Slice<UnsafeBufferPointer<UInt8>>) {
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let quarter = sample.count / 4
    if zeros[3] >= quarter, zeros[2] * 2 > quarter, zeros[0] == 0 {
      self = .utf32LittleEndian
    } else if zeros[0] >= quarter, zeros[1] * 2 > quarter, zeros[3] == 0 {
      self = .utf32BigEndian
    } else if zeros[0] + zeros[2] == 0, (zeros[1] + zeros[3]) * 16 > sample.count {
      self = .utf16LittleEndian
    } else if zeros[1] + zeros[3] == 0, (zeros[0] + zeros[2]) * 16 > sample.count {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }
}
