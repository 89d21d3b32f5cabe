/// A set of code points, as sorted ranges that neither touch nor overlap.
package struct CodePointSet: Sendable, Equatable {
  static let last: UInt32 = 0x10FFFF

  package private(set) var ranges: [ClosedRange<UInt32>] = []

  init(_ ranges: [ClosedRange<UInt32>] = []) {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let previous = merged.last, range.lowerBound <= previous.upperBound &+ 1 {
        merged[merged.count - 1] = previous.lowerBound...max(previous.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  static let all = CodePointSet([0...last])

  var inverted: CodePointSet {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= CodePointSet.last { result.append(next...CodePointSet.last) }
    return CodePointSet(result)
  }

  func union(_ other: CodePointSet) -> CodePointSet { CodePointSet(ranges + other.ranges) }

  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= scalar
  }

  /// The one code point in it, nil if there are none or more.
  var single: UInt32? {
    guard ranges.count == 1, let range = ranges.first, range.count == 1 else { return nil }
    return range.lowerBound
  }
}

extension CodePointSet {
  static let digits = CodePointSet([0x30...0x39])
  static let spaces = CodePointSet([0x09...0x0A, 0x0C...0x0D, 0x20...0x20])
  static let wordCharacters = CodePointSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let newline = CodePointSet(0x0A)

  /// A class such as `[:alpha:]`, ASCII only.
  static func posix(_ name: String) -> CodePointSet? {
    switch name {
    case "alnum": CodePointSet([0x30...0x39, 0x41...0x5A, 0x61...0x7A])
    case "alpha": CodePointSet([0x41...0x5A, 0x61...0x7A])
    case "ascii": CodePointSet([0x00...0x7F])
    case "blank": CodePointSet([0x09...0x09, 0x20...0x20])
    case "cntrl": CodePointSet([0x00...0x1F, 0x7F...0x7F])
    case "digit": digits
    case "graph": CodePointSet([0x21...0x7E])
    case "lower": CodePointSet([0x61...0x7A])
    case "print": CodePointSet([0x20...0x7E])
    case "punct": CodePointSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E])
    case "space": CodePointSet([0x09...0x0D, 0x20...0x20])
    case "upper": CodePointSet([0x41...0x5A])
    case "word": wordCharacters
    case "xdigit": CodePointSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
    default: nil
    }
  }
}
