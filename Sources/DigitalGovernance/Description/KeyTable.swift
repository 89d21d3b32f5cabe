/// From the bytes of a key to a number, without making a String.
///
/// Keys are told apart byte by byte: a decomposed spelling is another key. A look-up hashes the length and the
/// first and last eight bytes, then compares once.
package struct KeyTable: Sendable {
  private struct Slot: Sendable {
    var start: Int32 = 0
    var length: Int32 = -1
    var index: Int32 = 0
  }

  private let slots: [Slot]
  private let blob: [UInt8]
  private let mask: Int
  /// Every key with its number, in the order given.
  package let entries: [(key: String, index: Int)]

  /// A table of keys; the first of two equal keys wins.
  package init(_ entries: [(String, Int)]) {
    self.entries = entries.map { (key: $0.0, index: $0.1) }
    var capacity = 8
    while capacity < entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var slots = [Slot](repeating: Slot(), count: capacity)
    var blob: [UInt8] = []
    for (key, index) in entries {
      let bytes = Array(key.utf8)
      var position = bytes.withUnsafeBufferPointer { Int(truncatingIfNeeded: KeyTable.hash($0)) } & mask
      var isNew = true
      while slots[position].length >= 0 {
        let slot = slots[position]
        if Array(blob[Int(slot.start)..<Int(slot.start + slot.length)]) == bytes {
          isNew = false
          break
        }
        position = (position + 1) & mask
      }
      guard isNew else { continue }
      slots[position] = Slot(start: Int32(blob.count), length: Int32(bytes.count), index: Int32(index))
      blob += bytes
    }
    self.slots = slots
    self.blob = blob
  }

  /// The number of a key; nil if the table has no such key.
  package func index(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = Int(truncatingIfNeeded: KeyTable.hash(key)) & mask
    while true {
      let slot = slots[position]
      guard slot.length >= 0 else { return nil }
      if Int(slot.length) == key.count, matches(slot, key) { return Int(slot.index) }
      position = (position + 1) & mask
    }
  }

  /// The number of a key.
  package func index(of key: String) -> Int? {
    var key = key
    return key.withUTF8 { index(of: $0) }
  }

  private func matches(_ slot: Slot, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(slot.start)
    return blob.withUnsafeBufferPointer { blob in
      for offset in 0..<key.count where blob[start + offset] != key[offset] { return false }
      return true
    }
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = key.baseAddress, !key.isEmpty else { return 0 }
    let raw = UnsafeRawPointer(base)
    var first: UInt64 = 0
    var last: UInt64 = 0
    if key.count >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
    } else {
      for byte in key { first = first << 8 | UInt64(byte) }
    }
    var hash = (first ^ (last &* 0x9E37_79B9_7F4A_7C15)) &+ UInt64(key.count)
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 29)
  }
}
