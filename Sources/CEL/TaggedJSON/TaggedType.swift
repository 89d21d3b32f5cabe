/// Types as the conformance suite declares them: `{"primitive":"INT64"}`, `{"listType":{"elemType":…}}`.
enum TaggedType {
  /// Nil if it is none of the types this language has.
  static func type(_ json: JSONValue) -> CELType? {
    guard let members = json.members, members.count == 1, let member = members.first else { return nil }
    let content = member.value
    switch member.key {
    case "type": return type(content)
    case "primitive": return content.text.flatMap(primitive)
    case "wrapper": return content.text.flatMap(primitive).map { .nullable($0) }
    case "wellKnown":
      return switch content.text {
      case "TIMESTAMP": .timestamp
      case "DURATION": .duration
      case "ANY": .dyn
      default: nil
      }
    case "listType": return content["elemType"].flatMap(type).map { .list($0) }
    case "mapType":
      guard let key = content["keyType"].flatMap(type), let value = content["valueType"].flatMap(type) else {
        return nil
      }
      return .map(key, value)
    case "dyn": return .dyn
    case "null": return .null
    default: return nil
    }
  }

  private static func primitive(_ name: String) -> CELType? {
    switch name {
    case "BOOL": .bool
    case "INT64": .int
    case "UINT64": .uint
    case "DOUBLE": .double
    case "STRING": .string
    case "BYTES": .bytes
    default: nil
    }
  }
}
