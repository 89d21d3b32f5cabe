/// A JSON string (RFC 8259, section 7), quotes included.
///
/// Non-ASCII text stays as it is, in UTF-8. U+2028 and U+2029 are escaped as well, because JavaScript once broke lines
/// there. A Swift string has no lone surrogates, so every string can be written.
enum JSONString {
  /// Appends the string to UTF-8 bytes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x00...0x1F, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hexadecimal(byte >> 4))
        bytes.append(hexadecimal(byte & 15))
      case 0xA8 where previous == (0xE2, 0x80):
        bytes.removeLast(2)
        bytes.append(contentsOf: "\\u2028".utf8)
      case 0xA9 where previous == (0xE2, 0x80):
        bytes.removeLast(2)
        bytes.append(contentsOf: "\\u2029".utf8)
      default: bytes.append(byte)
      }
      previous = (previous.1, byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
