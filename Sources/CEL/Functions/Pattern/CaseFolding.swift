/// Sets that ignore capitals, for `(?i)`.
enum CaseFolding {
  static func folded(_ set: CodePointSet) -> CodePointSet {
    if let last = set.ranges.last, last.upperBound < 0x80 { return foldedASCII(set) }
    var added: [ClosedRange<UInt32>] = []
    for (scalar, others) in table where set.contains(scalar) { added += others.map { $0...$0 } }
    return added.isEmpty ? set : CodePointSet(set.ranges + added)
  }

  private static func foldedASCII(_ set: CodePointSet) -> CodePointSet {
    var added: [ClosedRange<UInt32>] = []
    for letter: UInt32 in 0x61...0x7A {
      let capital = letter - 0x20
      guard set.contains(letter) || set.contains(capital) else { continue }
      added += [letter...letter, capital...capital]
      // The Kelvin sign and the long s are the only other forms of ASCII letters.
      if letter == 0x6B { added.append(0x212A...0x212A) }
      if letter == 0x73 { added.append(0x017F...0x017F) }
    }
    return CodePointSet(set.ranges + added)
  }

  /// Every code point with the others that differ from it only in capitals; made at the first use.
  private static let table: [(UInt32, [UInt32])] = {
    var groups: [UInt32: [UInt32]] = [:]
    for value: UInt32 in 0x41...0x1E943 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isCased || value == 0x345 else { continue }
      let root = single(scalar.properties.lowercaseMapping)
        .flatMap { single($0.properties.uppercaseMapping) }
        .flatMap { single($0.properties.lowercaseMapping) }
      groups[(root ?? scalar).value, default: []].append(value)
    }
    return groups.values.filter { $0.count > 1 }.flatMap { group in
      group.map { scalar in (scalar, group.filter { $0 != scalar }) }
    }
  }()

  private static func single(_ text: String) -> Unicode.Scalar? {
    let scalars = text.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}
