/// A map of values. Keys are bool, int, uint or string; the int 1, the uint 1 and the double 1.0 find the same key.
///
/// ```swift
/// let map = CELMap([("name", "窓口"), ("count", 3)])
/// map?["count"]  // .int(3)
/// ```
public struct CELMap: Sendable {
  final class Storage: Sendable {
    let keys: [CELValue]
    let values: [CELValue]
    let index: [Key: Int]

    init(keys: [CELValue], values: [CELValue], index: [Key: Int]) {
      self.keys = keys
      self.values = values
      self.index = index
    }
  }

  /// A key as it is compared: numbers by value, strings by code points.
  enum Key: Hashable, Sendable {
    case bool(Bool)
    case int(Int64)
    case uint(UInt64)
    case string(String)

    init?(_ value: CELValue) {
      switch value {
      case .bool(let value): self = .bool(value)
      case .int(let value): self = .int(value)
      case .uint(let value): self = Int64(exactly: value).map(Key.int) ?? .uint(value)
      case .string(let value): self = .string(value)
      default: return nil
      }
    }

    /// The key that a value looks up: also a double that is a whole number.
    init?(lookup value: CELValue) {
      if case .double(let value) = value {
        if let int = Int64(exactly: value) {
          self = .int(int)
        } else if let uint = UInt64(exactly: value) {
          self = .uint(uint)
        } else {
          return nil
        }
      } else {
        self.init(value)
      }
    }

    static func == (left: Key, right: Key) -> Bool {
      switch (left, right) {
      case (.bool(let a), .bool(let b)): a == b
      case (.int(let a), .int(let b)): a == b
      case (.uint(let a), .uint(let b)): a == b
      case (.string(let a), .string(let b)): a.hasSameCodePoints(as: b)
      default: false
      }
    }

    func hash(into hasher: inout Hasher) {
      switch self {
      case .bool(let value): hasher.combine(value)
      case .int(let value): hasher.combine(value)
      case .uint(let value): hasher.combine(value)
      case .string(let value):
        let hashed: Void? = value.utf8.withContiguousStorageIfAvailable {
          hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if hashed == nil { for byte in value.utf8 { hasher.combine(byte) } }
      }
    }
  }

  /// The number of entries up to which a search goes through them one by one.
  static let linearLimit = 8

  let storage: Storage
  let origin: Origin?

  init(storage: Storage, origin: Origin?) {
    self.storage = storage
    self.origin = origin
  }

  /// Why a map cannot be made: the entry at this place has a key of a wrong type, or one that was there before.
  enum Invalid: Error {
    case unsupportedKey(Int)
    case repeatedKey(Int)
  }

  init(keys: [CELValue], values: [CELValue]) throws(Invalid) {
    var index: [Key: Int] = [:]
    var linear: [Key] = []
    if keys.count > CELMap.linearLimit { index.reserveCapacity(keys.count) }
    for (place, key) in keys.enumerated() {
      guard let key = Key(key) else { throw .unsupportedKey(place) }
      if keys.count > CELMap.linearLimit {
        if index.updateValue(place, forKey: key) != nil { throw .repeatedKey(place) }
      } else {
        if linear.contains(key) { throw .repeatedKey(place) }
        linear.append(key)
      }
    }
    self.init(storage: Storage(keys: keys, values: values, index: index), origin: nil)
  }

  /// A map of these entries; nil if a key repeats or is not a bool, int, uint or string.
  public init?(_ entries: [(CELValue, CELValue)]) {
    do { try self.init(keys: entries.map(\.0), values: entries.map(\.1)) } catch { return nil }
  }

  /// The number of entries.
  public var count: Int { storage.keys.count }

  /// The keys, in the order in which they were given.
  public var keys: [CELValue] { storage.keys }

  /// The entries, in the order in which they were given.
  public var entries: [(key: CELValue, value: CELValue)] {
    (0..<count).map { (storage.keys[$0], value(at: $0)) }
  }

  /// The value of a key, nil where the map has no such key.
  public subscript(key: CELValue) -> CELValue? {
    place(of: key).map(value(at:))
  }

  func place(of key: CELValue) -> Int? {
    if count <= CELMap.linearLimit, case .string(let wanted) = key {
      for (place, candidate) in storage.keys.enumerated() {
        if case .string(let name) = candidate, name.hasSameCodePoints(as: wanted) { return place }
      }
      return nil
    }
    guard let key = Key(lookup: key) else { return nil }
    if count <= CELMap.linearLimit { return storage.keys.firstIndex { Key($0) == key } }
    return storage.index[key]
  }

  func value(at place: Int) -> CELValue {
    let value = storage.values[place]
    guard let origin else { return value }
    return value.read(from: origin, .key(storage.keys[place]))
  }
}

extension CELMap: Equatable {
  /// Same keys with same values, in any order.
  public static func == (left: CELMap, right: CELMap) -> Bool {
    left.count == right.count
      && left.entries.allSatisfy { entry in
        guard let place = right.place(of: entry.key) else { return false }
        return right.storage.keys[place] == entry.key && right.value(at: place) == entry.value
      }
  }
}

extension CELMap {
  static let empty = CELMap(storage: Storage(keys: [], values: [], index: [:]), origin: nil)
}
