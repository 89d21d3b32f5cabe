/// How many cells of a terminal a character takes.
///
/// East Asian wide and full-width characters take two, combining and other unseen characters none, all others one;
/// characters of *ambiguous* width take one. Source: Unicode 17.0, `EastAsianWidth.txt` (properties W and F), with
/// unassigned code points between wide blocks counted as wide; emoji and combining marks are asked of the standard
/// library. A flag is two regional indicators of one cell each.
enum CellWidth {
  /// The cells of one character.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if isUnseen(scalar) { return 0 }
    if isWide(value) { return 2 }
    return value >= 0x231A && scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value)
      ? 2 : 1
  }

  /// The cells of a text without control characters.
  static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Vowels and finals are drawn into the Hangul syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true
    case 0x3041...0x3098, 0x309B...0x33FF, 0x3400...0xA4C6: false
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: true
      default: false
      }
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F: true
    case 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6: true
    case 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
    case 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
    case 0x16FE0...0x16FFF, 0x17000...0x18DFF, 0x1AFF0...0x1B2FF: true
    case 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
