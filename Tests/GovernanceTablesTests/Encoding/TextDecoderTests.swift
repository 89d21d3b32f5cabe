import Testing

@testable import GovernanceTables

@Suite struct TextDecoderTests {
  typealias Decoded = (text: [UInt8], replacements: [TextDecoder.Replacement])

  static func decode(_ chunks: [[UInt8]], as encoding: TextEncoding, isKnownValid: Bool = false) -> Decoded {
    var decoder = TextDecoder(encoding, isKnownValid: isKnownValid)
    var decoded: Decoded = ([], [])
    for (index, chunk) in chunks.enumerated() {
      chunk.withUnsafeBytes { bytes in
        decoder.decode(bytes, last: index == chunks.count - 1) {
          decoded.text += $0
          decoded.replacements += $1
        }
      }
    }
    return decoded
  }

  static func string(_ bytes: [UInt8], as encoding: TextEncoding) -> String {
    String(decoding: decode([bytes], as: encoding).text, as: UTF8.self)
  }

  // Both figures are from Python's codec: Support/windows31j.py digest.
  @Test("Every character of two bytes is what Microsoft's code page says")
  func allPairs() {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    var known = 0
    for lead in Array(0x81...0x9F) + Array(0xE0...0xFC) {
      for trail in Array(0x40...0x7E) + Array(0x80...0xFC) {
        let text = Self.string([UInt8(lead), UInt8(trail)], as: .windows31J)
        let scalars = Array(text.unicodeScalars)
        #expect(scalars.count == 1, "\(lead) \(trail)")
        let point = scalars.first?.value ?? 0
        if point != 0xFFFD { known += 1 }
        for byte in [UInt8(point >> 8), UInt8(point & 0xFF)] {
          digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
        }
      }
    }
    #expect(known == 9604)
    #expect(digest == 0x439A_7C4E_1273_BC1A)
  }

  @Test(
    "Characters that other tables get wrong",
    arguments: [
      ([0x8D, 0x5C, 0x95, 0x5C, 0x83, 0x5C, 0x94, 0x5C], "構表ソ能"), ([0x81, 0x60], "～"), ([0x81, 0x7C], "－"),
      ([0x87, 0x40, 0x87, 0x8A], "①㈱"), ([0xED, 0x40, 0xFA, 0x5C], "纊纊"), ([0xFB, 0xFC], "髙"),
      ([0xB6, 0xDE, 0x5C, 0x7E], "ｶﾞ\\~"), ([0xF0, 0x40, 0xF9, 0xFC], "\u{E000}\u{E757}"),
      ([0x81, 0x9B, 0x81, 0x7E], "○×"),
    ] as [([UInt8], String)])
  func characters(bytes: [UInt8], text: String) {
    #expect(Array(Self.string(bytes, as: .windows31J).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("Half a character does not swallow the comma behind it, and is told with its place")
  func halfCharacter() {
    let bytes: [UInt8] = [0x41, 0x83, 0x2C, 0x80, 0xFF, 0x85, 0x41, 0x0A, 0x93]
    let (text, replacements) = Self.decode([bytes], as: .windows31J)
    #expect(String(decoding: text, as: UTF8.self) == "A\u{FFFD},\u{FFFD}\u{FFFD}\u{FFFD}\n\u{FFFD}")
    #expect(replacements.map(\.input) == [1, 3, 4, 5, 8])
    #expect(replacements.map(\.output) == [1, 5, 8, 11, 15])
    #expect(replacements.map(\.bytes) == [[0x83], [0x80], [0xFF], [0x85, 0x41], [0x93]])
  }

  @Test(
    "Damaged UTF-8 is mended as the standard library mends it, wherever the chunks end", arguments: 0..<40)
  func damagedUTF8(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array("手続ID,届出\r\n1,\u{1F600}é全体の一部を、ここに書く。abcdefghijklmnop\n".utf8)
    bytes += bytes
    for _ in 0..<6 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    let whole = String(decoding: bytes, as: UTF8.self)
    let (text, replacements) = Self.decode(
      chunks(of: bytes, upTo: 9, using: &random) + [[]], as: .utf8)
    #expect(String(decoding: text, as: UTF8.self).unicodeScalars.elementsEqual(whole.unicodeScalars))
    // Put back, the bytes that were replaced give the input again: nothing was lost.
    var restored: [UInt8] = []
    var position = 0
    for replacement in replacements {
      restored += text[position..<replacement.output]
      #expect(restored.count == replacement.input)
      restored += replacement.bytes
      position = replacement.output + 3
    }
    restored += text[position...]
    #expect(restored == bytes)
  }

  @Test("windows-31j reads the same in chunks of any length", arguments: 0..<20)
  func chunkedWindows31J(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
    let whole = Self.decode([bytes], as: .windows31J)
    let cut = Self.decode(chunks(of: bytes, upTo: 5, using: &random) + [[]], as: .windows31J)
    #expect(whole.text == cut.text)
    #expect(whole.replacements == cut.replacements)
  }

  @Test("A byte-order mark is no part of the text, even byte by byte")
  func byteOrderMark() {
    #expect(Self.decode([[0xEF], [0xBB], [0xBF], [0x41]], as: .utf8).text == [0x41])
    #expect(Self.decode([[0xEF], [0xBB], [0xBF, 0x41]], as: .utf8, isKnownValid: true).text == [0x41])
    #expect(Self.decode([[0xEF, 0xBC], [0x91]], as: .utf8).text == Array("１".utf8))
    #expect(Self.decode([[0xEF, 0xBB]], as: .utf8).replacements.map(\.bytes) == [[0xEF, 0xBB]])
  }
}
