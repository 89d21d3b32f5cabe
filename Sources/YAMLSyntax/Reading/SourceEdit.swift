/// A change to the bytes that libyaml is given, so that it reads on behind a mistake.
///
/// The file itself is never touched: ``ParserInput`` leads every place back to the source.
struct SourceEdit: Equatable {
  /// What the place of an edit must turn out to be; otherwise the edit is taken back.
  enum Expectation {
    case certain
    /// Not inside a scalar.
    case outsideText
    /// Inside a double-quoted scalar.
    case doubleQuoted
  }

  /// What is replaced, in bytes of the source.
  var range: Range<Int>
  var replacement: [UInt8]
  var expectation = Expectation.certain
  /// Whether it mends a mistake that was reported.
  var isRepair = false
  /// Whether it cuts the middle out of very long white space.
  var isBlankCut = false
}

extension [SourceEdit] {
  /// Merges further edits in; nil if one of them touches an edit that is there already.
  func merging(_ others: [SourceEdit]) -> [SourceEdit]? {
    let sorted = (self + others).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for (one, next) in zip(sorted, sorted.dropFirst()) {
      if next.range.lowerBound < one.range.upperBound || next.range == one.range { return nil }
    }
    return sorted
  }

  /// The edits inside a stretch of the source; the list is sorted.
  func within(_ range: Range<Int>) -> ArraySlice<SourceEdit> {
    func firstIndex(from bound: Int) -> Int {
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        if self[middle].range.lowerBound < bound { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let first = firstIndex(from: range.lowerBound)
    return self[first..<Swift.max(first, firstIndex(from: range.upperBound))]
  }
}
