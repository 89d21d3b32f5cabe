/// The texts that had to be unescaped, one after the other, with a pointer to them that needs no closure.
struct TextStore {
  private final class Storage {
    var buffer: UnsafeMutableBufferPointer<UInt8>

    init(capacity: Int) { buffer = .allocate(capacity: capacity) }

    deinit { buffer.deallocate() }
  }

  private var storage = Storage(capacity: 256)
  private(set) var count = 0

  /// Valid until the next text is added.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: storage.buffer[..<count]) }

  mutating func append(contentsOf text: UnsafeBufferPointer<UInt8>) {
    reserve(text.count)
    _ = storage.buffer[count...].update(fromContentsOf: text)
    count += text.count
  }

  mutating func append(contentsOf text: [UInt8]) { text.withUnsafeBufferPointer { append(contentsOf: $0) } }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    storage.buffer[count] = byte
    count += 1
  }

  mutating func removeLast(_ dropped: Int) { count -= dropped }

  private mutating func reserve(_ more: Int) {
    guard count + more > storage.buffer.count else { return }
    let larger = Storage(capacity: max(2 * storage.buffer.count, count + more))
    _ = larger.buffer.update(fromContentsOf: bytes)
    storage = larger
  }
}
