/// The name of a runtime type: the value that `type(x)` gives.
public struct CELTypeName: Hashable, Sendable, CustomStringConvertible {
  /// The name, e.g. `int`, `list`, `google.protobuf.Timestamp`, or that of a record type.
  public let name: String

  /// A type of this name.
  public init(_ name: String) { self.name = name }

  /// The name.
  public var description: String { name }

  static let null = CELTypeName("null_type")
  static let bool = CELTypeName("bool")
  static let int = CELTypeName("int")
  static let uint = CELTypeName("uint")
  static let double = CELTypeName("double")
  static let string = CELTypeName("string")
  static let bytes = CELTypeName("bytes")
  static let list = CELTypeName("list")
  static let map = CELTypeName("map")
  static let type = CELTypeName("type")
  static let timestamp = CELTypeName("google.protobuf.Timestamp")
  static let duration = CELTypeName("google.protobuf.Duration")

  /// The type that a name in an expression denotes, if it is one of the language's own.
  static func builtIn(_ name: String) -> CELTypeName? {
    switch name {
    case "null_type": .null
    case "bool": .bool
    case "int": .int
    case "uint": .uint
    case "double": .double
    case "string": .string
    case "bytes": .bytes
    case "list": .list
    case "map": .map
    case "type": .type
    case "google.protobuf.Timestamp": .timestamp
    case "google.protobuf.Duration": .duration
    default: nil
    }
  }
}
