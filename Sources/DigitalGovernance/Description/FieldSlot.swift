/// The place of a field's fact inside its record, looked up once: a key path walks the path every time, and
/// reading by it copies the record.
struct FieldSlot<Root, Value>: Sendable {
  private let keyPath: WritableKeyPath<Root, Value> & Sendable
  /// How many bytes behind the start of the record the fact lies; nil if it is computed.
  private let offset: Int?

  init(_ keyPath: WritableKeyPath<Root, Value> & Sendable) {
    self.keyPath = keyPath
    offset = MemoryLayout<Root>.offset(of: keyPath)
  }

  /// States a fact of the record at an address.
  @inline(__always)
  func store(_ value: consuming Value, in address: FieldAccess.Address) {
    if let offset {
      (address + offset).assumingMemoryBound(to: Value.self).pointee = value
    } else {
      address.assumingMemoryBound(to: Root.self).pointee[keyPath: keyPath] = value
    }
  }

  /// The fact of the record at an address.
  @inline(__always)
  func load(from address: FieldAccess.ReadAddress) -> Value {
    if let offset {
      (address + offset).assumingMemoryBound(to: Value.self).pointee
    } else {
      address.assumingMemoryBound(to: Root.self).pointee[keyPath: keyPath]
    }
  }
}
