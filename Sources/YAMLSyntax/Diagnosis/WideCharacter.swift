/// Full-width and invisible characters that are typed where YAML wants ASCII.
enum WideCharacter {
  static let colon = Array("：".utf8)

  /// What list entries are marked with by mistake.
  static let dashes = ["－", "ー", "−", "–", "―"].map { Array($0.utf8) }
  static let hash = Array("＃".utf8)
  static let quotes = ["“", "”", "＂"].map { Array($0.utf8) }
  static let commas = ["、", "，"].map { Array($0.utf8) }
  /// Brackets with what was meant.
  static let brackets: [(wide: [UInt8], plain: UInt8)] = [
    ("［", 0x5B), ("］", 0x5D), ("｛", 0x7B), ("｝", 0x7D),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The run of wide or invisible spaces at a place, with how many columns each takes; nil where there is none.
  static func spaces(in lines: TextLines, at place: Int) -> (
    range: Range<Int>, first: UInt32, edits: [Diagnosis.Edit]
  )? {
    var index = place
    var first: UInt32?
    var edits: [Diagnosis.Edit] = []
    while let (scalar, length) = space(in: lines, at: index) {
      first = first ?? scalar
      edits.append(
        Diagnosis.Edit(range: index..<index + length, replacement: scalar == 0x3000 ? [0x20, 0x20] : [0x20]))
      index += length
      while lines[index] == 0x20 { index += 1 }
    }
    guard let first, let last = edits.last else { return nil }
    return (place..<last.range.upperBound, first, edits)
  }

  /// A space other than U+0020 and the tab.
  static func space(in lines: TextLines, at place: Int) -> (scalar: UInt32, length: Int)? {
    switch (lines[place], lines[place + 1], lines[place + 2]) {
    case (0xE3, 0x80, 0x80): (0x3000, 3)
    case (0xC2, 0xA0, _): (0xA0, 2)
    case (0xE2, 0x80, let last) where 0x80...0x8B ~= last: (0x2000 + UInt32(last) - 0x80, 3)
    case (0xE2, 0x80, 0xAF): (0x202F, 3)
    case (0xE2, 0x81, 0x9F): (0x205F, 3)
    default: nil
    }
  }
}
