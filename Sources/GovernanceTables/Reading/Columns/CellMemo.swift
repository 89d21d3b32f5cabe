/// The texts that were met in the cells of a column, each with a number, so that what a text says is found once.
///
/// It is bounded, whatever the table: so many texts, so many bytes, and so many looks at other texts for each. A text
/// beyond a bound is not kept.
struct CellMemo: ~Copyable {
  private struct Slot {
    var tag: UInt32 = 0
    /// One more than the number of the text; 0 if nothing is here.
    var next: UInt32 = 0
  }

  private struct Text {
    var start: UInt32
    /// The length, doubled; the lowest bit tells whether two quotes in it stand for one.
    var shape: UInt32
  }

  /// A place that a search ended at.
  struct Vacancy {
    fileprivate let place: Int
    fileprivate let tag: UInt32
  }

  enum Finding {
    case known(Int)
    /// It can be kept there.
    case vacant(Vacancy)
    /// It is not known and cannot be kept.
    case full
  }

  private static let textLimit = 1 << 16
  private static let byteLimit = 1 << 22
  private static let lengthLimit = 1 << 10
  private static let searchLimit = 24

  private var slots: UnsafeMutablePointer<Slot>
  private var slotCount = 1 << 6
  private var texts: [Text] = []
  private var bytes: UnsafeMutablePointer<UInt8>
  private var byteCount = 0
  private var byteCapacity = 1 << 10

  init() {
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(), count: slotCount)
    bytes = .allocate(capacity: byteCapacity)
  }

  deinit {
    slots.deallocate()
    bytes.deallocate()
  }

  /// How many texts are kept.
  var count: Int { texts.count }

  mutating func removeAll() {
    slots.update(repeating: Slot(), count: slotCount)
    texts.removeAll(keepingCapacity: true)
    byteCount = 0
  }

  /// Looks for a text.
  /// - Parameter isDoubled: whether two quotes in it stand for one.
  @inline(__always)
  func find(_ text: UnsafePointer<UInt8>, _ length: Int, isDoubled: Bool) -> Finding {
    let hash = CellMemo.hash(text, length)
    let shape = UInt32(truncatingIfNeeded: length) << 1 | (isDoubled ? 1 : 0)
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var place = Int(truncatingIfNeeded: hash) & (slotCount - 1)
    for _ in 0..<CellMemo.searchLimit {
      let slot = slots[place]
      if slot.next == 0 {
        return length > CellMemo.lengthLimit || texts.count >= CellMemo.textLimit
          || byteCount + length > CellMemo.byteLimit
          ? .full : .vacant(Vacancy(place: place, tag: tag))
      }
      if slot.tag == tag {
        let number = Int(slot.next &- 1)
        let known = texts[number]
        if known.shape == shape, CellMemo.areEqual(bytes + Int(known.start), text, length) {
          return .known(number)
        }
      }
      place = (place + 1) & (slotCount - 1)
    }
    return .full
  }

  /// Keeps a text where a search for it ended; its number is the count before.
  mutating func keep(_ text: UnsafePointer<UInt8>, _ length: Int, isDoubled: Bool, at vacancy: Vacancy) {
    if byteCount + length > byteCapacity {
      while byteCapacity < byteCount + length { byteCapacity *= 2 }
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
      larger.update(from: bytes, count: byteCount)
      bytes.deallocate()
      bytes = larger
    }
    (bytes + byteCount).update(from: text, count: length)
    let shape = UInt32(truncatingIfNeeded: length) << 1 | (isDoubled ? 1 : 0)
    texts.append(Text(start: UInt32(truncatingIfNeeded: byteCount), shape: shape))
    byteCount += length
    slots[vacancy.place] = Slot(tag: vacancy.tag, next: UInt32(truncatingIfNeeded: texts.count))
    if texts.count * 2 > slotCount { grow() }
  }

  private mutating func grow() {
    slots.deallocate()
    slotCount *= 4
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(), count: slotCount)
    for (number, text) in texts.enumerated() {
      let hash = CellMemo.hash(bytes + Int(text.start), Int(text.shape >> 1))
      var place = Int(truncatingIfNeeded: hash) & (slotCount - 1)
      while slots[place].next != 0 { place = (place + 1) & (slotCount - 1) }
      slots[place] = Slot(
        tag: UInt32(truncatingIfNeeded: hash >> 32), next: UInt32(truncatingIfNeeded: number) + 1)
    }
  }

  /// A hash of the length, both ends and the middle: a text that differs elsewhere is told apart when it is compared.
  @inline(__always)
  private static func hash(_ text: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    let raw = UnsafeRawPointer(text)
    var (first, last): (UInt64, UInt64)
    if length >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
      if length > 16 {
        let middle = raw.loadUnaligned(fromByteOffset: length >> 1 &- 4, as: UInt64.self)
        first ^= middle &* 0xC2B2_AE3D_27D4_EB4F
      }
    } else if length >= 4 {
      first = UInt64(raw.loadUnaligned(as: UInt32.self))
      last = UInt64(raw.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self))
    } else if length > 0 {
      first = UInt64(text[0]) | UInt64(text[length &- 1]) << 8
      last = UInt64(text[length >> 1])
    } else {
      (first, last) = (0, 0)
    }
    let mixed = (first ^ 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: length))
      .multipliedFullWidth(by: last ^ 0xD6E8_FEB8_6659_FD93)
    let hash = mixed.high ^ mixed.low
    return (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  private static func areEqual(
    _ first: UnsafePointer<UInt8>, _ second: UnsafePointer<UInt8>, _ length: Int
  ) -> Bool {
    let (first, second) = (UnsafeRawPointer(first), UnsafeRawPointer(second))
    var position = 0
    while position &+ 8 <= length {
      guard
        first.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          == second.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      else { return false }
      position = position &+ 8
    }
    guard position < length else { return true }
    if length >= 8 {
      return first.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
        == second.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
    }
    while position < length {
      guard
        first.load(fromByteOffset: position, as: UInt8.self)
          == second.load(fromByteOffset: position, as: UInt8.self)
      else { return false }
      position = position &+ 1
    }
    return true
  }
}
