/// Finds the name that was meant.
enum Spelling {
  /// The candidate nearest to a misspelt word, nil if none is near.
  ///
  /// The distance counts inserted, left out, wrong and swapped characters; capitals count half.
  static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(word.unicodeScalars.prefix(64))
    let limit = max(1, letters.count / 3) * 2
    var best: (name: String, distance: Int)?
    for candidate in candidates where abs(candidate.unicodeScalars.count - letters.count) <= limit {
      let distance = distance(letters, Array(candidate.unicodeScalars.prefix(64)))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = (0...right.count).map { $0 * 2 }
    for (i, a) in left.enumerated() {
      var current = [(i + 1) * 2]
      for (j, b) in right.enumerated() {
        let change = a == b ? 0 : a.properties.lowercaseMapping == b.properties.lowercaseMapping ? 1 : 2
        var cost = min(previous[j + 1] + 2, current[j] + 2, previous[j] + change)
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, before[j - 1] + 2) }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
