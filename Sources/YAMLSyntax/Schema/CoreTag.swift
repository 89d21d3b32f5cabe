/// What a tag makes of a node under the core schema.
@usableFromInline
enum CoreTag: UInt8, Sendable {
  /// There is no tag.
  case none
  case null
  case boolean
  case integer
  case float
  case string
  case sequence
  case mapping
  /// A tag that the core schema does not have.
  case unknown

  private static let prefix = "tag:yaml.org,2002:"

  /// - Parameter tag: The tag with its handle replaced.
  init(_ tag: String) {
    guard tag.utf8.starts(with: Self.prefix.utf8) else {
      self = tag == "!" ? .string : .unknown
      return
    }
    switch tag.utf8.dropFirst(Self.prefix.utf8.count) {
    case let name where name.elementsEqual("null".utf8): self = .null
    case let name where name.elementsEqual("bool".utf8): self = .boolean
    case let name where name.elementsEqual("int".utf8): self = .integer
    case let name where name.elementsEqual("float".utf8): self = .float
    case let name where name.elementsEqual("str".utf8): self = .string
    case let name where name.elementsEqual("seq".utf8): self = .sequence
    case let name where name.elementsEqual("map".utf8): self = .mapping
    default: self = .unknown
    }
  }
}
