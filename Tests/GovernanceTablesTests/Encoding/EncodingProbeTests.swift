import Testing

@testable import GovernanceTables

@Suite struct EncodingProbeTests {
  static func decision(_ chunks: [[UInt8]], isWhole: Bool = true) -> EncodingProbe.Decision {
    var probe = EncodingProbe()
    for chunk in chunks { chunk.withUnsafeBytes { probe.look(at: $0) } }
    return probe.decision(isWhole: isWhole)
  }

  @Test("Valid UTF-8 is UTF-8, anything else is windows-31j")
  func decisions() {
    #expect(Self.decision([]) == .known(.utf8))
    #expect(Self.decision([Array("id,name\n".utf8)]) == .known(.utf8))
    #expect(Self.decision([Array("手続ID\n".utf8)]) == .known(.utf8))
    #expect(Self.decision([[0xEF, 0xBB, 0xBF] + Array("手続ID\n".utf8)]) == .known(.utf8))
    #expect(Self.decision([[0x8E, 0xE8, 0x91, 0xB1, 0x49, 0x44]]) == .known(.windows31J))
    #expect(Self.decision([[0xB1]]) == .known(.windows31J))
  }

  // Bytes that are good Western text or good UTF-8 but for one of them.
  @Test("One byte at the very end settles it")
  func lateByte() {
    let text = Array(String(repeating: "申請等に基づく処分通知等,", count: 500).utf8)
    #expect(Self.decision([text + [0xFF]]) == .known(.windows31J))
    #expect(Self.decision([text, [0x41], text]) == .known(.utf8))
  }

  @Test("A character that straddles chunks is whole", arguments: 1...5)
  func straddling(length: Int) {
    var random = SeededGenerator(seed: UInt64(length))
    let bytes = Array(String(repeating: "手続😀a", count: 50).utf8)
    #expect(Self.decision(chunks(of: bytes, upTo: length, using: &random)) == .known(.utf8))
  }

  @Test("A file that was cut short within a character stays UTF-8")
  func cutShort() {
    #expect(Self.decision([Array("手続".utf8.dropLast())]) == .known(.utf8))
    #expect(Self.decision([[0x41, 0xE6, 0x89]]) == .known(.windows31J))
    #expect(Self.decision([[0x41, 0xE6, 0x89]], isWhole: false) == .known(.utf8))
  }

  @Test("A byte-order mark is believed")
  func marks() {
    #expect(Self.decision([[0xEF, 0xBB, 0xBF, 0x41, 0xFF]]) == .known(.utf8))
    #expect(Self.decision([[0xFF], [0xFE, 0x41, 0x00]]) == .foreign(name: "UTF-16"))
    #expect(Self.decision([[0xFE, 0xFF, 0x00, 0x41]]) == .foreign(name: "UTF-16"))
    #expect(Self.decision([[0xFF, 0xFE, 0x00, 0x00]]) == .foreign(name: "UTF-32"))
  }

  @Test("The scan agrees with the standard library on random bytes", arguments: 0..<30)
  func agreement(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["手", "続き", "ab", "é", "\u{800}", "\u{D7FF}", "\u{1F600}", "申請等に基づく処分", "0123456789abcdefg"]
    for _ in 0..<200 {
      var bytes = (0..<8).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
      if Bool.random(using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x7F...255, using: &random)
      }
      let isValid = bytes.withUnsafeBufferPointer { UTF8Scan.scan($0).stop == .end }
      #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test("Long texts are valid as far as the standard library says", arguments: UInt64(0)..<40)
  func longTexts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scalars = [
      "a", "é", "あ", "漢", "\u{E000}", "\u{D7FF}", "\u{FFFF}", "😀", "\u{10FFFF}", "\u{800}", "\n",
    ]
    var text = String(repeating: "x", count: Int(seed % 20))
    for _ in 0..<400 { text += scalars.randomElement(using: &random) ?? "" }
    var bytes = Array(text.utf8)
    for damage in 0..<12 {
      let (valid, stop) = bytes.withUnsafeBufferPointer { UTF8Scan.scan($0) }
      #expect(String(validating: bytes[..<valid], as: UTF8.self) != nil)
      switch stop {
      case .end: #expect(valid == bytes.count)
      case .cut: #expect(bytes.count - valid < 4 && String(validating: bytes, as: UTF8.self) == nil)
      case .invalid(let length):
        #expect(String(validating: bytes[..<(valid + length)], as: UTF8.self) == nil)
        // Nothing that could follow makes a character of it.
        #expect((1...4).contains(length))
      }
      bytes = Array(text.utf8)
      let place = Int.random(in: 0..<bytes.count, using: &random)
      if damage % 3 == 0 {
        bytes.remove(at: place)
      } else {
        bytes[place] = UInt8.random(in: 0x80...0xFF, using: &random)
      }
      if damage % 4 == 0 { bytes.removeLast(2) }
    }
  }
}
