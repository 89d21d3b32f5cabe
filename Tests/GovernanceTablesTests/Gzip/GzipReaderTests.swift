import Testing

@testable import GovernanceTables

@Suite struct GzipReaderTests {
  /// Made by gzip 1.12: `printf '手続ID,届出\n1,あ\n' | gzip -9n`.
  static let archive: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x7B, 0xD6, 0xD9, 0xFD,
    0x7C, 0xDB, 0x2C, 0x4F, 0x17, 0x9D, 0xA7, 0x1B, 0xBB, 0x9E, 0xB6, 0xEF, 0xE2, 0x32,
    0xD4, 0x79, 0xDC, 0xD8, 0xC4, 0x05, 0x00, 0x5F, 0xB2, 0x0F, 0x5A, 0x16, 0x00, 0x00,
    0x00,
  ]
  static let text = "手続ID,届出\n1,あ\n"

  static func inflate(_ chunks: [[UInt8]]) -> (text: String, problem: GzipProblem?) {
    var bytes: [UInt8] = []
    do {
      var gzip = try GzipReader()
      for chunk in chunks { try chunk.withUnsafeBytes { try gzip.read($0) { bytes += $0 } } }
      try gzip.finish()
    } catch {
      return (String(decoding: bytes, as: UTF8.self), error as? GzipProblem)
    }
    return (String(decoding: bytes, as: UTF8.self), nil)
  }

  @Test("Compressed data are read in chunks of any length", arguments: 1...7)
  func chunked(longest: Int) {
    var random = SeededGenerator(seed: UInt64(longest))
    let (text, problem) = Self.inflate(chunks(of: Self.archive, upTo: longest, using: &random))
    #expect(text == Self.text && problem == nil)
  }

  @Test("Members follow one another, and zeros behind them are no data")
  func members() {
    #expect(Self.inflate([Self.archive + Self.archive]).text == Self.text + Self.text)
    #expect(Self.inflate([Self.archive, Self.archive]).problem == nil)
    #expect(Self.inflate([Self.archive + [0, 0], [0]]) == (Self.text, nil))
  }

  @Test("What was read before the end is missed is kept")
  func cutShort() {
    let (text, problem) = Self.inflate([Array(Self.archive.dropLast(8))])
    #expect(text == Self.text)
    #expect(problem == .cutShort(after: Self.text.utf8.count))
    #expect(Self.inflate([]).problem == .cutShort(after: 0))
    #expect(Self.inflate([[0x1F]]).problem == .cutShort(after: 0))
  }

  @Test("A wrong checksum, a wrong bit and something behind are told")
  func damage() {
    var wrong = Self.archive
    wrong[wrong.count - 6] ^= 1
    #expect(Self.inflate([wrong]) == (Self.text, .damaged(after: Self.text.utf8.count)))
    #expect(
      Self.inflate([Self.archive + Array("PK".utf8)]) == (
        Self.text, .somethingBehind(after: Self.text.utf8.count)
      ))
    #expect(
      Self.inflate([Self.archive + [0x1F, 0x00]]).problem == .somethingBehind(after: Self.text.utf8.count))
    #expect(Self.inflate([Array("id,name\n".utf8)]).problem == .damaged(after: 0))
  }

  @Test("Whatever bits flip, it ends, and gives no more than it says", arguments: 0..<60)
  func flips(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Self.archive
    bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
    let (text, problem) = Self.inflate(chunks(of: bytes, upTo: 5, using: &random))
    if problem == nil { #expect(text == Self.text) }
  }
}
