extension SourceScanner {
  /// Digits without anything between them.
  private struct Group {
    var digits: [UInt8] = []
    var bytes: Range<Int>
  }

  /// What stands between two groups of digits.
  private enum Separator {
    case space
    case hyphen
  }

  /// A decimal digit, ASCII or full-width, and its width in bytes.
  func digit(at index: Int) -> (value: UInt8, width: Int)? {
    let byte = bytes[index]
    if (0x30...0x39).contains(byte) { return (byte - 0x30, 1) }
    // Full-width digits are EF BC 90 to EF BC 99.
    guard byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC,
      (0x90...0x99).contains(bytes[index + 2])
    else { return nil }
    return (bytes[index + 2] - 0x90, 3)
  }

  /// A space or a hyphen of any width; brackets part the groups of a telephone number as hyphens do.
  private func separator(at index: Int) -> (kind: Separator, width: Int)? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x20: return (.space, 1)
    case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): return (.hyphen, 1)
    // The wide ones all begin with one of three bytes, most other characters do not.
    case let byte where byte != 0xE2 && byte != 0xE3 && byte != 0xEF: return nil
    default:
      if holds("　", at: index) { return (.space, 3) }
      for hyphen: StaticString in ["－", "‐", "‑", "‒", "–", "—", "−", "ー", "（", "）"]
      where holds(hyphen, at: index) {
        return (.hyphen, 3)
      }
      return nil
    }
  }

  /// Reads groups of digits with single separators between them, and answers with the index behind.
  ///
  /// Twelve digits are one number where nothing parts them, or where the same parts them throughout and stands on
  /// neither side: `1234-5678-9018` is one, and in `2026-05-11 123456789018` the day is none of it.
  mutating func digits(at start: Int, _ body: (SourcePassage) -> Void) -> Int {
    // Nearly all digits are days, counts and ids, told by their number alone.
    let (end, count) = extent(from: start)
    guard count >= SourceScanner.fewestDigits else { return end }
    var groups: [Group] = []
    var separators: [Separator] = []
    var index = start
    while index < bytes.count, groups.count < 64 {
      var group = Group(bytes: index..<index)
      while index < bytes.count, let (value, width) = digit(at: index) {
        // More digits than any number has are not kept, but still read.
        if group.digits.count <= 32 { group.digits.append(value) }
        index += width
      }
      group.bytes = group.bytes.lowerBound..<index
      groups.append(group)
      guard let (kind, width) = separator(at: index), index + width < bytes.count,
        digit(at: index + width) != nil
      else { break }
      separators.append(kind)
      index += width
    }
    guard let first = groups.first, let last = groups.last else { return start + 1 }
    let isCut = isPart(before: first.bytes.lowerBound)
    let isContinued = isPart(behind: last.bytes.upperBound)
    for run in SourceScanner.runs(groups, separators)
    where !(isCut && run.lowerBound == 0) && !(isContinued && run.upperBound == groups.count) {
      let digits = groups[run].flatMap(\.digits)
      guard (SourceScanner.fewestDigits...13).contains(digits.count) else { continue }
      body(
        passage(
          .digits(digits),
          groups[run.lowerBound].bytes.lowerBound..<groups[run.upperBound - 1].bytes.upperBound))
    }
    return max(index, start + 1)
  }

  /// The fewest digits that a rule asks about.
  private static let fewestDigits = 10

  /// How far digits and single separators go, and how many digits there are.
  private func extent(from start: Int) -> (end: Int, count: Int) {
    var index = start
    var count = 0
    while index < bytes.count {
      if let (_, width) = digit(at: index) {
        count += 1
        index += width
      } else if let (_, width) = separator(at: index), index + width < bytes.count,
        digit(at: index + width) != nil
      {
        index += width
      } else {
        break
      }
    }
    return (max(index, start + 1), count)
  }

  /// Which groups belong together: those joined by hyphens, and then short ones joined by spaces.
  private static func runs(_ groups: [Group], _ separators: [Separator]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in groups.indices where index == separators.count || separators[index] == .space {
      words.append(start..<index + 1)
      start = index + 1
    }
    var runs: [Range<Int>] = []
    for word in words {
      // Words of several groups, and long ones, are numbers by themselves.
      let isShort = word.count == 1 && groups[word.lowerBound].digits.count < 8
      if isShort, let last = runs.last, last.upperBound == word.lowerBound,
        last.allSatisfy({ groups[$0].digits.count < 8 }),
        last.count == 1 || separators[last.lowerBound] == .space
      {
        runs[runs.count - 1] = last.lowerBound..<word.upperBound
      } else {
        runs.append(word)
      }
    }
    return runs
  }

  /// Whether a letter or a decimal point makes digits part of something else.
  private func isPart(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if bytes[index - 1] == UInt8(ascii: ".") { return index > 1 && (0x30...0x39).contains(bytes[index - 2]) }
    return SourceScanner.isWordByte(bytes[index - 1])
  }

  private func isPart(behind index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: ".") {
      return index + 1 < bytes.count && (0x30...0x39).contains(bytes[index + 1])
    }
    return SourceScanner.isWordByte(bytes[index])
  }
}
