/// Finds what somebody surely meant by a misspelt word.
public enum NearestSpelling {
  /// The candidate nearest to a word; nil if none is near.
  ///
  /// Upper and lower case, full-width Latin letters, spaces and hyphens count nothing; otherwise as many slips are
  /// forgiven as a third of the word has letters. Among equals the first candidate wins.
  public static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let spelling = folded(candidate)
      let limit = max(1, min(wanted.count, spelling.count) / 3)
      guard abs(spelling.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, spelling)
      // One slip in a word of two characters is another word.
      guard distance == 0 || (distance <= limit && max(wanted.count, spelling.count) > 2) else { continue }
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Whether a word is a candidate but for the width or case of its letters.
  public static func differsInWidthOnly(_ word: String, from candidate: String) -> Bool {
    word != candidate && folded(word) == folded(candidate)
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0xFF01...0xFF5E:
        Unicode.Scalar(scalar.value - 0xFEE0).flatMap { $0.properties.lowercaseMapping.unicodeScalars.first }
      case 0x3000, 0x20, 0x2D, 0x5F: nil
      case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
      default: scalar
      }
    }
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
