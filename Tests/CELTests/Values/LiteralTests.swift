import CEL
import Testing

@Suite("Values as expressions write them") struct LiteralTests {
  private static let record = CELValue.record(
    TestRecord(
      .userTest, ["users": .nothing, "findings": .stated(.list(["狭い", "a\u{202E}b"]))]))

  @Test("A record is shown by its type, in full with the fields that are stated or stated as none")
  func records() {
    #expect(Self.record.literal == "UserTest{…}")
    #expect(Self.record.fullLiteral == #"UserTest{users: null, findings: ["狭い", "a\U0000202eb"]}"#)
    #expect(CELValue.list([Self.record, 1]).fullLiteral.hasSuffix("]}, 1]"))
  }

  @Test("A long text is cut off, and in full is not") func length() {
    let text = String(repeating: "申請", count: 300)
    #expect(CELValue.string(text).literal.hasSuffix("…\""))
    #expect(CELValue.string(text).fullLiteral == "\"\(text)\"")
  }

  @Test("Shared parts do not make a text without end") func shared() {
    var list = CELValue.list([1])
    for _ in 0..<60 { list = .list([list, list]) }
    #expect(list.fullLiteral.utf8.count < 2_000_000)
  }
}
