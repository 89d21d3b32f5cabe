/// The static type of an expression, as the checker knows it.
///
/// ```swift
/// let tags: CELType = .list(.string)
/// print(tags)  // list(string)
/// ```
public indirect enum CELType: Sendable, Hashable {
  /// Any value; what the checker cannot know is left to the evaluation.
  case dyn
  /// The type of null.
  case null
  /// Booleans.
  case bool
  /// Signed integers.
  case int
  /// Unsigned integers.
  case uint
  /// Floating-point numbers.
  case double
  /// Strings.
  case string
  /// Byte sequences.
  case bytes
  /// Points in time.
  case timestamp
  /// Lengths of time.
  case duration
  /// The type of types.
  case type
  /// Lists of one type of element.
  case list(CELType)
  /// Maps from one type of key to one type of value.
  case map(CELType, CELType)
  /// Records of a described type; null is assignable to them.
  case record(CELRecordType)
  /// This type or null: the type of a field that may be stated as none.
  case nullable(CELType)
  /// A type parameter of a function, numbered within its signature.
  case parameter(Int)

  /// Two types are the same if they are built alike; record types are the same if they are the same object.
  public static func == (left: CELType, right: CELType) -> Bool {
    switch (left, right) {
    case (.dyn, .dyn), (.null, .null), (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double),
      (.string, .string), (.bytes, .bytes), (.timestamp, .timestamp), (.duration, .duration),
      (.type, .type):
      true
    case (.list(let a), .list(let b)), (.nullable(let a), .nullable(let b)): a == b
    case (.map(let a, let b), .map(let c, let d)): a == c && b == d
    case (.record(let a), .record(let b)): a === b
    case (.parameter(let a), .parameter(let b)): a == b
    default: false
    }
  }

  /// Feeds the type as it is written.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension CELType: CustomStringConvertible {
  /// The type as messages write it, e.g. `map(string, list(int))`; deeper than six levels it ends in `…`.
  public var description: String { text(levels: 6) }

  private func text(levels: Int) -> String {
    guard levels > 0 else { return "…" }
    return switch self {
    case .dyn: "dyn"
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .type: "type"
    case .list(let element): "list(\(element.text(levels: levels - 1)))"
    case .map(let key, let value): "map(\(key.text(levels: levels - 1)), \(value.text(levels: levels - 1)))"
    case .record(let record): record.name
    case .nullable(let type): "\(type.text(levels: levels)) or null"
    case .parameter(let index): index == 0 ? "A" : index == 1 ? "B" : "T\(index)"
    }
  }

  /// One more than the highest type parameter in it.
  var genericCount: Int {
    switch self {
    case .parameter(let index): index + 1
    case .list(let type), .nullable(let type): type.genericCount
    case .map(let key, let value): max(key.genericCount, value.genericCount)
    default: 0
    }
  }

  /// The record type that values of this type have, if it is one.
  var recordType: CELRecordType? {
    switch self {
    case .record(let type): type
    case .nullable(let type): type.recordType
    default: nil
    }
  }

  /// What a field of this type reads as when it is stated as none.
  var nothing: CELValue {
    switch self {
    case .list: .list(CELList(storage: .empty, origin: nil))
    case .map: .map(.empty)
    case .nullable(let type): type.nothing
    default: .null
    }
  }
}
