/// A description of a Swift type that reads its fields through closures or key paths.
///
/// ```swift
/// let schema = CELSchema<Person>("Person", [
///   .init("name", .string) { $0.name.map { .stated(.string($0)) } ?? .unknown },
/// ])
/// let value = schema.value(of: person)
/// ```
public final class CELSchema<Root: Sendable>: Sendable {
  /// A field and how it is read.
  public struct Field: Sendable {
    let name: String
    let type: @Sendable () -> CELType
    let read: @Sendable (Root) -> CELFact

    /// A field of this name and type, read by a closure when an expression asks for it.
    public init(
      _ name: String, _ type: @autoclosure @escaping @Sendable () -> CELType,
      read: @escaping @Sendable (Root) -> CELFact
    ) {
      self.name = name
      self.type = type
      self.read = read
    }

    /// A field read along a key path and converted, when an expression asks for it.
    public init<Member>(
      _ name: String, _ type: @autoclosure @escaping @Sendable () -> CELType,
      _ path: any KeyPath<Root, Member> & Sendable, convert: @escaping @Sendable (Member) -> CELFact
    ) {
      self.init(name, type()) { convert($0[keyPath: path]) }
    }
  }

  struct Record: CELRecord {
    let root: Root
    let schema: CELSchema
    var celRecordType: CELRecordType { schema.type }
    func celFact(at index: Int) -> CELFact { schema.fields[index].read(root) }
  }

  struct Source: CELListSource {
    let roots: [Root]
    let schema: CELSchema
    var count: Int { roots.count }
    func element(at index: Int) -> CELValue { schema.value(of: roots[index]) }
  }

  /// The record type, for declaring variables.
  public let type: CELRecordType
  private let fields: [Field]

  /// Describes a Swift type under this name.
  public init(_ name: String, _ fields: [Field]) {
    self.fields = fields
    type = CELRecordType(name, fields.map { field in CELRecordType.Field(field.name, field.type()) })
  }

  /// A value that reads the fields of `root` when they are asked for.
  public func value(of root: Root) -> CELValue { .record(Record(root: root, schema: self)) }

  /// A list of records, each made when it is asked for.
  public func list(of roots: [Root]) -> CELValue {
    return .list(CELList(Source(roots: roots, schema: self)))
  }
}
