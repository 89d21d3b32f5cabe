/// A file's path as the URI reference that SARIF wants (RFC 3986).
///
/// UTF-8, percent-encoded but for unreserved characters and `/`. A colon is encoded too, or the first folder would
/// pass for a scheme. A path from the root becomes a `file:` URI; upload services refuse a whole report for one
/// reference that they cannot read.
struct SARIFURI {
  let text: String
  /// Whether the reference is relative to the folder that was checked.
  let isRelative: Bool

  init(path: String) {
    var bytes = Array(path.utf8)[...]
    while bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst(2).drop { $0 == UInt8(ascii: "/") } }
    isRelative = bytes.first != UInt8(ascii: "/")
    var encoded: [UInt8] = isRelative ? [] : Array("file://".utf8)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.append(byte)
      default:
        encoded.append(UInt8(ascii: "%"))
        encoded.append(SARIFURI.hexadecimal(byte >> 4))
        encoded.append(SARIFURI.hexadecimal(byte & 15))
      }
    }
    text = String(decoding: encoded, as: UTF8.self)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
