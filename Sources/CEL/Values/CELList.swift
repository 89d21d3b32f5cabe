/// A list that the host holds and hands out element by element, so that nothing is converted in advance.
///
/// ```swift
/// struct Users: CELListSource {
///   let users: [User]
///   var count: Int { users.count }
///   func element(at index: Int) -> CELValue { .record(users[index]) }
/// }
/// ```
public protocol CELListSource: Sendable {
  /// The number of elements.
  var count: Int { get }
  /// The element at an index from 0 to `count - 1`; no other index is asked for.
  func element(at index: Int) -> CELValue
}

/// A list of values, held as an array or read from the host.
public struct CELList: Sendable {
  final class Storage: Sendable {
    enum Backing {
      case array([CELValue])
      case source(any CELListSource)
    }
    let backing: Backing
    let count: Int

    init(_ backing: Backing) {
      self.backing = backing
      count =
        switch backing {
        case .array(let values): values.count
        case .source(let source): source.count
        }
    }

    static let empty = Storage(.array([]))
  }

  let storage: Storage
  let origin: Origin?

  init(storage: Storage, origin: Origin?) {
    self.storage = storage
    self.origin = origin
  }

  /// A list of these values.
  public init(_ values: [CELValue]) {
    self.init(storage: values.isEmpty ? .empty : Storage(.array(values)), origin: nil)
  }

  /// A list whose elements the host hands out.
  public init(_ source: some CELListSource) {
    self.init(storage: Storage(.source(source)), origin: nil)
  }

  /// The number of elements.
  public var count: Int { storage.count }

  /// The element at an index, nil outside the list.
  public func element(at index: Int) -> CELValue? {
    guard index >= 0, index < storage.count else { return nil }
    let value: CELValue
    switch storage.backing {
    case .array(let values): value = values[index]
    case .source(let source): value = source.element(at: index)
    }
    guard let origin else { return value }
    return value.read(from: origin, .index(index))
  }

  /// All elements, in order.
  public var elements: [CELValue] {
    if origin == nil, case .array(let values) = storage.backing { return values }
    return (0..<count).compactMap { element(at: $0) }
  }
}

extension CELList: Equatable {
  /// Same elements in the same order.
  public static func == (left: CELList, right: CELList) -> Bool {
    left.count == right.count && (0..<left.count).allSatisfy { left.element(at: $0) == right.element(at: $0) }
  }
}
