/// Walks along something that an official wrote, a date or an amount: full-width forms read as ASCII, word by word.
struct NotationScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: scalars.append(" ")
      case 0x2212: scalars.append("-")
      default: scalars.append(scalar)
      }
    }
    self.scalars = scalars
  }

  var isAtEnd: Bool { position == scalars.count }

  /// The next scalar, which is not taken.
  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Everything that is left.
  var rest: ArraySlice<Unicode.Scalar> { scalars[position...] }

  /// Takes a word if it stands here. No array is made: the first scalar tells most words apart.
  mutating func take(_ word: String) -> Bool {
    var index = position
    for scalar in word.unicodeScalars {
      guard index < scalars.count, scalars[index] == scalar else { return false }
      index += 1
    }
    position = index
    return true
  }

  mutating func skipSpaces() { while next == " " { position += 1 } }

  /// Takes one decimal digit.
  mutating func digit() -> Int? {
    guard let value = next?.value, (0x30...0x39).contains(value) else { return nil }
    position += 1
    return Int(value - 0x30)
  }

  /// Whether a digit stands here.
  var isAtDigit: Bool { next.map { ("0"..."9").contains($0) } ?? false }
}
