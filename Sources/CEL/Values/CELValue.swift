/// A value of the Common Expression Language.
///
/// Strings are sequences of code points: two strings are equal only if their code points are, unlike Swift's
/// `==`, which ignores normalisation.
///
/// ```swift
/// let tags: CELValue = .list(["urgent", "online"])
/// tags == .list([.string("urgent"), .string("online")])  // true
/// ```
public enum CELValue: Sendable {
  /// The null value. A fact that is stated as none reads as null.
  case null
  /// True or false.
  case bool(Bool)
  /// A signed 64-bit integer.
  case int(Int64)
  /// An unsigned 64-bit integer, written `7u`.
  case uint(UInt64)
  /// A 64-bit floating-point number.
  case double(Double)
  /// A string of code points.
  case string(String)
  /// A sequence of octets.
  case bytes([UInt8])
  /// A list; its elements may have different types.
  case list(CELList)
  /// A map from bool, int, uint or string keys.
  case map(CELMap)
  /// A point in time.
  case timestamp(CELTimestamp)
  /// A length of time.
  case duration(CELDuration)
  /// A type, as `type(x)` gives it.
  case type(CELTypeName)
  /// A value of the host that is read field by field.
  case record(CELRecordValue)

  /// A list of these values.
  public static func list(_ values: [CELValue]) -> CELValue { .list(CELList(values)) }

  /// A record of the host.
  public static func record(_ record: some CELRecord) -> CELValue { .record(CELRecordValue(record)) }
}

extension CELValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByFloatLiteral
{
  /// A string value.
  public init(stringLiteral value: String) { self = .string(value) }
  /// An int value.
  public init(integerLiteral value: Int64) { self = .int(value) }
  /// A bool value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A double value.
  public init(floatLiteral value: Double) { self = .double(value) }
}

extension CELValue {
  /// The name of the value's runtime type, as `type(x)` gives it.
  public var typeName: CELTypeName {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list: .list
    case .map: .map
    case .timestamp: .timestamp
    case .duration: .duration
    case .type: .type
    case .record(let record): CELTypeName(record.storage.type.name)
    }
  }
}

extension CELValue: Equatable {
  /// Same type, same content. Unlike CEL's own `==`, the int 1 is not the uint 1, and NaN equals NaN.
  public static func == (left: CELValue, right: CELValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.uint(let a), .uint(let b)): a == b
    case (.double(let a), .double(let b)): a == b || (a.isNaN && b.isNaN)
    case (.string(let a), .string(let b)): a.hasSameCodePoints(as: b)
    case (.bytes(let a), .bytes(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.map(let a), .map(let b)): a == b
    case (.timestamp(let a), .timestamp(let b)): a == b
    case (.duration(let a), .duration(let b)): a == b
    case (.type(let a), .type(let b)): a == b
    case (.record(let a), .record(let b)): a == b
    default: false
    }
  }
}
