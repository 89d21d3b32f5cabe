/// The description of a kind of record: its name and its fields.
///
/// ```swift
/// let person = CELRecordType("Person", [
///   .init("name", .string), .init("age", .nullable(.int)),
/// ])
/// ```
public final class CELRecordType: Sendable {
  /// A field of a record.
  public struct Field: Sendable {
    /// The name by which expressions read the field.
    public let name: String
    private let makeType: @Sendable () -> CELType

    /// The type of the values; ``CELType/nullable(_:)`` if the field may be stated as none.
    public var type: CELType { makeType() }

    /// A field. The type is asked for late, so that a record may contain records of its own type.
    public init(_ name: String, _ type: @autoclosure @escaping @Sendable () -> CELType) {
      self.name = name
      makeType = type
    }
  }

  private let makeName: @Sendable () -> String
  /// The name of the type, for messages and for `type(x)`.
  public var name: String { makeName() }
  /// What the host knows of the record.
  public let host: (any AnyObject & Sendable)?
  /// The fields, in the order of their indices.
  public let fields: [Field]
  private let indices: [String: Int]

  /// Describes a kind of record. Of two fields with the same name the first counts.
  /// - Parameters:
  ///   - name: asked for late, as most names are never shown.
  ///   - fields: the fields that a value of the type may have, each name once.
  ///   - host: what the host wants to find again in a checked expression; kept as long as the type.
  public init(
    _ name: @autoclosure @escaping @Sendable () -> String, _ fields: [Field],
    host: (any AnyObject & Sendable)? = nil
  ) {
    makeName = name
    self.host = host
    self.fields = fields
    indices = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of a field, nil if there is none of that name.
  public func index(of name: String) -> Int? { indices[name] }
}
