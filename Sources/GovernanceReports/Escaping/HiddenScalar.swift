/// Characters that do something to what stands around them instead of being seen.
///
/// A report shows them as `\u{202E}`: control characters (with the escape that starts a terminal sequence), the marks
/// that reorder text in both directions, line and paragraph separators, and characters without any width that no
/// Japanese text needs. Joiners and variation selectors stay, as names and emoji are written with them.
enum HiddenScalar {
  /// The visible form of a character that must not pass as it is; nil for all others.
  static func visible(_ scalar: Unicode.Scalar) -> String? {
    isHidden(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : nil
  }

  /// Whether a character must not pass as it is.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0x206A...0x206F, 0xFFF9...0xFFFB: true
    case 0x200B, 0x2060...0x2065, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}
