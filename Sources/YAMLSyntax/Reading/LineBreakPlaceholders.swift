/// Characters that stand in for U+0085, U+2028 and U+2029 while libyaml reads.
///
/// libyaml breaks lines at them, YAML 1.2 does not. The stand-ins are as long, and the file does not have them,
/// neither as such nor as an escape, so that texts that libyaml hands out can be turned back.
struct LineBreakPlaceholders {
  private static let originals: [[UInt8]] = [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]

  /// Each stand-in with what it stands for.
  let pairs: [(standIn: [UInt8], original: [UInt8])]
  private let leads: Set<UInt8>

  /// Looks for free characters from U+0100 (two bytes) and U+E000 (three bytes).
  init(absentFrom bytes: UnsafeBufferPointer<UInt8>) {
    var used = [Bool](repeating: false, count: 0x10000)
    var index = 0
    while index + 1 < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0xC0...0xDF:
        used[Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)] = true
      case 0xE0...0xEF where index + 2 < bytes.count:
        used[Int(byte & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)] = true
      case 0x5C where bytes[index + 1] == 0x75 || bytes[index + 1] == 0x55:
        let digits = bytes[(index + 2)...].prefix(bytes[index + 1] == 0x75 ? 4 : 8)
        if let scalar = Int(String(decoding: digits, as: UTF8.self), radix: 16), used.indices.contains(scalar)
        {
          used[scalar] = true
        }
      default:
        break
      }
      index += 1
    }
    // All in use: the last one serves, and only folded texts would show it.
    var short = (0x100..<0x800).lazy.filter { !used[$0] }.makeIterator()
    var long = (0xE000..<0xF900).lazy.filter { !used[$0] }.makeIterator()
    pairs = Self.originals.map { original in
      let scalar = original.count == 2 ? short.next() ?? 0x7FF : long.next() ?? 0xF8FF
      let continuation = UInt8(0x80 | scalar & 0x3F)
      let standIn =
        original.count == 2
        ? [UInt8(0xC0 | scalar >> 6), continuation]
        : [UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F), continuation]
      return (standIn, original)
    }
    leads = Set(pairs.compactMap(\.standIn.first))
  }

  /// A copy of the same length with the stand-ins at the places that are given.
  func applied(to bytes: UnsafeBufferPointer<UInt8>, at places: [Int]) -> [UInt8] {
    var copy = Array(bytes)
    for place in places {
      guard let pair = pairs.first(where: { copy[place...].starts(with: $0.original) }) else { continue }
      for (offset, byte) in pair.standIn.enumerated() { copy[place + offset] = byte }
    }
    return copy
  }

  /// Appends a text of libyaml's with the original characters in it.
  func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout TextStore) {
    var index = 0
    while index < text.count {
      if leads.contains(text[index]),
        let pair = pairs.first(where: { text[index...].starts(with: $0.standIn) })
      {
        output.append(contentsOf: pair.original)
        index += pair.standIn.count
      } else {
        output.append(text[index])
        index += 1
      }
    }
  }
}
