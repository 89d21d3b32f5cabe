/// The ids that were met: sixteen bytes each, whatever their length.
///
/// Of an id 96 bits of a hash are kept, and the row it was met in. The hash is seeded anew for each set, so that nobody
/// can make two ids that seem equal; by chance ten million ids do so once in a hundred trillion tables.
struct IdentifierSet {
  private struct Slot {
    var high: UInt64 = 0
    var low: UInt32 = 0
    /// One more than the row; 0 if nothing is here.
    var row: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 10)
  private(set) var count = 0
  private let seed: (UInt64, UInt64)

  init() {
    var random = SystemRandomNumberGenerator()
    seed = (random.next(), random.next())
  }

  /// Keeps an id; answers with the row in which it was met before.
  mutating func insert(_ id: UnsafeBufferPointer<UInt8>, row: Int) -> Int? {
    if count * 8 >= slots.count * 7 { grow() }
    let (high, low) = hash(id)
    var place = Int(truncatingIfNeeded: high) & (slots.count - 1)
    while slots[place].row != 0 {
      if slots[place].high == high, slots[place].low == low { return Int(slots[place].row) - 1 }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(high: high, low: low, row: UInt32(truncatingIfNeeded: row) &+ 1)
    count += 1
    return nil
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.row != 0 {
      var place = Int(truncatingIfNeeded: slot.high) & (larger.count - 1)
      while larger[place].row != 0 { place = (place + 1) & (larger.count - 1) }
      larger[place] = slot
    }
    slots = larger
  }

  private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt32) {
    var first = seed.0 ^ UInt64(bytes.count)
    var second = seed.1
    var position = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while position < bytes.count {
      var word: UInt64 = 0
      if bytes.count - position >= 8 {
        word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      } else {
        for index in position..<bytes.count { word = word << 8 | UInt64(bytes[index]) }
      }
      first = mixed(first ^ word, 0x9E37_79B9_7F4A_7C15)
      second = mixed(second ^ word, 0xD6E8_FEB8_6659_FD93)
      position += 8
    }
    return (mixed(first, seed.1 | 1), UInt32(truncatingIfNeeded: mixed(second, seed.0 | 1)))
  }

  private func mixed(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let (high, low) = (value ^ value >> 29).multipliedFullWidth(by: factor)
    return high ^ low
  }
}
