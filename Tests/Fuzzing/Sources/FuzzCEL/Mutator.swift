/// Changes texts at random, always the same way for the same seed.
struct Mutator {
  private var state: UInt64
  private var corpus: [[UInt8]]

  init(seed: UInt64) {
    state = seed
    corpus = Seeds.expressions.map { Array($0.utf8) }
  }

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  /// The next input: one of the corpus with one to six changes.
  mutating func next() -> String {
    var bytes = corpus[number(below: corpus.count)]
    for _ in 0...number(below: 6) { change(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps an input that was worth it, in the place of an earlier one once there are many.
  mutating func keep(_ text: String) {
    let bytes = Array(text.utf8.prefix(160))
    if corpus.count < 4000 {
      corpus.append(bytes)
    } else {
      corpus[Seeds.expressions.count + number(below: corpus.count - Seeds.expressions.count)] = bytes
    }
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = number(below: bytes.count + 1)
    switch number(below: 9) {
    case 0 where place < bytes.count: bytes[place] = UInt8(number(below: 256))
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2: bytes.insert(UInt8(0x20 + number(below: 0x5F)), at: place)
    case 3, 4: bytes.insert(contentsOf: Seeds.pieces[number(below: Seeds.pieces.count)].utf8, at: place)
    case 5:
      let other = corpus[number(below: corpus.count)]
      let start = number(below: other.count + 1)
      let end = start + number(below: other.count - start + 1)
      bytes.insert(contentsOf: other[start..<end], at: place)
    case 6 where place < bytes.count:
      let end = min(bytes.count, place + 1 + number(below: 12))
      bytes.removeSubrange(place..<end)
    case 7 where place < bytes.count:
      let end = min(bytes.count, place + 1 + number(below: 12))
      let piece = Array(bytes[place..<end])
      for _ in 0...number(below: 8) { bytes.insert(contentsOf: piece, at: place) }
    default:
      let other = corpus[number(below: corpus.count)]
      bytes =
        Array("(".utf8) + bytes + Array(") \(Seeds.operators[number(below: Seeds.operators.count)]) (".utf8)
        + other + Array(")".utf8)
    }
    if bytes.count > 240 { bytes.removeSubrange(240...) }
  }
}
