import Testing

@testable import GovernanceReports

@Suite("JSON strings")
struct JSONStringTests {
  @Test(
    "come back as they went in",
    arguments: [
      "", "\"\\/", "\n\r\t\u{0}\u{1}\u{1F}\u{7F}", "東京都\u{3099}😀", "a\u{2028}b\u{2029}c",
      "\u{2027}\u{202A}\u{FFFD}",
      "</script>", "\u{E2A8}", "\r\n",
    ])
  func roundTrip(text: String) throws {
    var bytes: [UInt8] = []
    JSONString.append(text, to: &bytes)
    let read = try StrictJSON(bytes)
    #expect(read == .string(text))
  }

  @Test("have no control character, line separator or bare quote inside")
  func escapes() {
    var bytes: [UInt8] = []
    JSONString.append("a\"b\\\u{7}\u{2028}東", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #""a\"b\\\u0007\u2028東""#)
  }
}
