import DigitalGovernance

/// The words and marks that people leave where an answer belongs: `未定`, `TBD`, `○○課`.
enum Placeholder {
  private static let words = KeyTable(
    [
      "TBD", "TBC", "TODO", "tbd", "tbc", "todo", "Tbd", "N/A", "n/a", "xxx", "XXX", "xx", "XX", "???", "??",
      "?", "？",
      "？？", "？？？", "未定", "未記入", "要記入", "記入予定", "要確認", "確認中", "検討中", "調整中", "後日記入", "後で記入", "…", "・・・", "-",
      "--", "ー", "―", "－",
    ].map { ($0, 1) })

  /// Whether a text is a placeholder, or has a pair of circles or crosses in it.
  static func isLeft(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.count <= 15, words.index(of: text) != nil { return true }
    // Prose this long has been written, not left open.
    guard text.count <= 240 else { return false }
    var index = 0
    while index + 3 < text.count {
      // No mark begins below this; most bytes are done with here.
      guard text[index] >= 0xC3 else {
        index += 1
        continue
      }
      let width = markWidth(text, at: index)
      if width > 0, index + 2 * width <= text.count, markWidth(text, at: index + width) == width,
        (0..<width).allSatisfy({ text[index + $0] == text[index + width + $0] })
      {
        return true
      }
      index += max(width, 1)
    }
    return false
  }

  /// The bytes of a mark that stands for a word to come (○ 〇 ◯ ● △ × ✕); 0 if there is none.
  @inline(__always)
  private static func markWidth(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0xE2 where index + 2 < text.count:
      switch (text[index + 1], text[index + 2]) {
      case (0x97, 0x8B), (0x97, 0xAF), (0x97, 0x8F), (0x96, 0xB3), (0x9C, 0x95): 3
      default: 0
      }
    case 0xE3 where index + 2 < text.count: text[index + 1] == 0x80 && text[index + 2] == 0x87 ? 3 : 0
    case 0xC3 where index + 1 < text.count: text[index + 1] == 0x97 ? 2 : 0
    default: 0
    }
  }
}
