/// Texts as they are compared where only their look differs: full-width ASCII is ASCII, white space is nothing.
enum FoldedText {
  /// A text folded.
  static func fold(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
      } else if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBC, text[index + 2] >= 0x81 {
        folded.append(text[index + 2] - 0x60)
        index += 3
      } else if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBD, text[index + 2] <= 0x9E {
        folded.append(text[index + 2] - 0x20)
        index += 3
      } else if byte == 0xE3, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x80 {
        index += 3
      } else {
        folded.append(byte)
        index += 1
      }
    }
    return folded
  }

  static func fold(_ text: String) -> String {
    var text = text
    return String(decoding: text.withUTF8 { fold($0) }, as: UTF8.self)
  }

  /// A text without the white space around it, full-width spaces included.
  static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = text.count
    while start < end {
      if isSpace(text[start]) {
        start += 1
      } else if end - start >= 3, isWideSpace(text, start) {
        start += 3
      } else {
        break
      }
    }
    while end > start {
      if isSpace(text[end - 1]) {
        end -= 1
      } else if end - start >= 3, isWideSpace(text, end - 3) {
        end -= 3
      } else {
        break
      }
    }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  static func trimmed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { String(decoding: trimmed($0), as: UTF8.self) }
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  @inline(__always)
  private static func isWideSpace(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == 0xE3 && text[index + 1] == 0x80 && text[index + 2] == 0x80
  }
}
