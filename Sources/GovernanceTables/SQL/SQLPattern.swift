import CEL
import GovernanceFindings

/// A regular expression with which all dialects find the same: sets of code points, repetitions, the ends of the text.
///
/// Engines differ in what `.`, `\w` and `$` mean. So each set is written out, code point by code point.
struct SQLPattern: Sendable {
  /// Why a regular expression is refused.
  struct Refusal: Error {
    let reason: Bilingual

    init(en: String, ja: String) { reason = Bilingual(en: en, ja: ja) }
  }

  /// Sets with more ranges than this, such as all letters of Unicode, are refused.
  private static let mostRanges = 200
  /// PostgreSQL counts repetitions up to this.
  private static let mostRepetitions = 255

  let node: PatternNode

  init(_ text: String) throws(Refusal) {
    guard let node = PatternNode.reading(text) else {
      throw Refusal(en: "the regular expression cannot be read", ja: "正規表現が読み取れません")
    }
    try SQLPattern.check(node)
    self.node = node
  }

  private static func check(_ node: PatternNode) throws(Refusal) {
    switch node {
    case .empty: break
    case .assertion(.textStart), .assertion(.textEnd): break
    case .assertion:
      throw Refusal(
        en: "engines differ in where a line or a word ends",
        ja: "行や単語の境目の扱いが、データベースによって違います")
    case .set(let set):
      guard !set.ranges.isEmpty, set.ranges.count <= mostRanges else {
        throw Refusal(
          en: "a class of characters is empty or too large to be written out",
          ja: "文字の種類が空か、大きすぎて書き出せません")
      }
    case .sequence(let parts), .alternatives(let parts): for part in parts { try check(part) }
    case .repetition(let part, let minimum, let maximum):
      guard max(minimum, maximum ?? 0) <= mostRepetitions else {
        throw Refusal(
          en: "more than \(mostRepetitions) repetitions are not counted everywhere",
          ja: "\(mostRepetitions)回を超える繰返しは、数えられないデータベースがあります")
      }
      try check(part)
    }
  }

  /// The expression with a dialect's way to write a code point.
  func text(codePoint: (UInt32) -> String, textEnd: String) -> String {
    SQLPattern.text(node, codePoint, textEnd)
  }

  private static func text(_ node: PatternNode, _ codePoint: (UInt32) -> String, _ textEnd: String) -> String
  {
    switch node {
    case .empty: return "(?:)"
    case .assertion(.textStart): return "\\A"
    case .assertion: return textEnd
    case .set(let set): return self.set(set.ranges, codePoint)
    case .sequence(let parts): return parts.map { text($0, codePoint, textEnd) }.joined()
    case .alternatives(let parts):
      return "(?:\(parts.map { text($0, codePoint, textEnd) }.joined(separator: "|")))"
    case .repetition(let part, let minimum, let maximum):
      let range =
        switch (minimum, maximum) {
        case (0, nil): "*"
        case (1, nil): "+"
        case (0, 1): "?"
        case (_, nil): "{\(minimum),}"
        case (_, let maximum?): "{\(minimum),\(maximum)}"
        }
      return "(?:\(text(part, codePoint, textEnd)))\(range)"
    }
  }

  private static func set(_ ranges: [ClosedRange<UInt32>], _ codePoint: (UInt32) -> String) -> String {
    func shown(_ value: UInt32) -> String {
      guard let scalar = Unicode.Scalar(value),
        scalar.properties.isAlphabetic || (0x30...0x39).contains(value)
      else { return codePoint(value) }
      return String(Character(scalar))
    }
    // No text holds U+0000 or half a pair of surrogates.
    let texts = ranges.flatMap { range -> [ClosedRange<UInt32>] in
      let first = max(range.lowerBound, 1)
      guard first <= range.upperBound else { return [] }
      var parts: [ClosedRange<UInt32>] = []
      if first <= 0xD7FF { parts.append(first...min(range.upperBound, 0xD7FF)) }
      if range.upperBound >= 0xE000 { parts.append(max(first, 0xE000)...range.upperBound) }
      return parts
    }
    if texts.count == 1, let only = texts.first, only.count == 1 { return shown(only.lowerBound) }
    let members = texts.map { range in
      range.count == 1 ? shown(range.lowerBound) : "\(shown(range.lowerBound))-\(shown(range.upperBound))"
    }
    return "[\(members.joined())]"
  }
}
