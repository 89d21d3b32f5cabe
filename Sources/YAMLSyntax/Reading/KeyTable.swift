/// The keys of the mappings that are open, so that a key that comes twice is found in linear time.
///
/// Keys of small mappings are compared by a hash of their ends, one after the other; a mapping with many keys gets a
/// hash table over their whole text.
struct KeyTable {
  /// The keys of one mapping.
  struct Mark {
    fileprivate var start: Int
    fileprivate var table: Int?
  }

  private var hashes: [UInt64] = []
  private var nodes: [Int32] = []
  private var tables: [[UInt64: [Int32]]] = []

  private static let smallest = 32

  /// Opens a mapping.
  func mark() -> Mark { Mark(start: hashes.count, table: nil) }

  /// Closes the mapping that was opened last.
  mutating func close(_ mark: Mark) {
    hashes.removeLast(hashes.count - mark.start)
    nodes.removeLast(nodes.count - mark.start)
    if let table = mark.table { tables.removeLast(tables.count - table) }
  }

  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    tables.removeAll()
  }

  /// A search for keys that may equal one text.
  struct Search {
    fileprivate var hash: UInt64
    fileprivate var table: Int?
    fileprivate var next: Int
  }

  /// Starts a search among the keys of a mapping.
  @inline(__always)
  func search(_ key: UnsafeBufferPointer<UInt8>, in mark: Mark) -> Search {
    if let table = mark.table {
      return Search(hash: Self.wholeHash(key), table: table, next: 0)
    }
    return Search(hash: Self.hash(key), table: nil, next: mark.start)
  }

  /// The next key that may be equal; whether it is, is for the caller to say.
  @inline(__always)
  func next(_ search: inout Search) -> Int? {
    if let table = search.table { return nextInTable(table, &search) }
    while search.next < hashes.count {
      search.next += 1
      if hashes[search.next - 1] == search.hash { return Int(nodes[search.next - 1]) }
    }
    return nil
  }

  private func nextInTable(_ table: Int, _ search: inout Search) -> Int? {
    guard let bucket = tables[table][search.hash], search.next < bucket.count else { return nil }
    search.next += 1
    return Int(bucket[search.next - 1])
  }

  /// Adds a key that a search did not find.
  @inline(__always)
  mutating func add(_ node: Int, _ search: Search, to mark: Mark) {
    if let table = search.table {
      tables[table][search.hash, default: []].append(Int32(truncatingIfNeeded: node))
    } else {
      hashes.append(search.hash)
      nodes.append(Int32(truncatingIfNeeded: node))
    }
  }

  /// Whether a mapping has grown so much that it needs a table.
  @inline(__always)
  func needsTable(_ mark: Mark) -> Bool { mark.table == nil && hashes.count - mark.start >= Self.smallest }

  /// Gives a mapping its table.
  mutating func makeTable(_ mark: inout Mark, text: (Int) -> UnsafeBufferPointer<UInt8>) {
    mark.table = tables.count
    var table: [UInt64: [Int32]] = [:]
    for node in nodes[mark.start...] { table[Self.wholeHash(text(Int(node))), default: []].append(node) }
    tables.append(table)
  }

  /// A hash of the length, the first and the last eight bytes.
  @inline(__always)
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    var first: UInt64 = 0
    var last: UInt64 = 0
    if raw.count >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
    } else {
      for byte in raw { first = first << 8 | UInt64(byte) }
    }
    return (first &* 0x9E37_79B9_7F4A_7C15) ^ (last &* 0xC2B2_AE3D_27D4_EB4F) ^ UInt64(raw.count) << 57
  }

  private static func wholeHash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
