/// How the characters of a table are written as bytes.
///
/// There are two, and no guessing between them: what is valid UTF-8 is UTF-8, anything else is windows-31j as a whole.
public enum TextEncoding: String, Hashable, Sendable {
  /// UTF-8, with a byte-order mark or without.
  case utf8 = "UTF-8"
  /// Microsoft's Shift_JIS (CP932), which Excel writes in Japan.
  case windows31J = "windows-31j"
}
