/// A description of a Swift type that reads its fields through closures or key paths.
///
/// A schema that refers to itself wants its type written out: `static let schema: CELSchema<Person> = …`.
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
    @usableFromInline let name: String
    @usableFromInline let type: @Sendable () -> CELType
    @usableFromInline let read: @Sendable (Root) -> CELFact

    /// A field of this name and type, read by a closure when an expression asks for it.
    @inlinable
    public init(
      _ name: String, _ type: @autoclosure @escaping @Sendable () -> CELType,
      read: @escaping @Sendable (Root) -> CELFact
    ) {
      self.name = name
      self.type = type
      self.read = read
    }

    /// A field read along a key path and converted, when an expression asks for it.
    @inlinable
    public init<Member>(
      _ name: String, _ type: @autoclosure @escaping @Sendable () -> CELType,
      _ path: any KeyPath<Root, Member> & Sendable, convert: @escaping @Sendable (Member) -> CELFact
    ) {
      self.init(name, type()) { convert($0[keyPath: path]) }
    }
  }

  /// A class, so that a value of it fits into an existential without a box of its own.
  @usableFromInline
  final class Record: CELRecord {
    @usableFromInline let root: Root
    @usableFromInline let schema: CELSchema

    @inlinable
    init(root: Root, schema: CELSchema) {
      self.root = root
      self.schema = schema
    }

    @inlinable var celRecordType: CELRecordType { schema.type }

    @inlinable
    func celFact(at index: Int) -> CELFact { schema.fields[index].read(root) }
  }

  @usableFromInline
  struct Source: CELListSource {
    @usableFromInline let roots: [Root]
    @usableFromInline let schema: CELSchema

    @inlinable
    init(roots: [Root], schema: CELSchema) {
      self.roots = roots
      self.schema = schema
    }

    @inlinable var count: Int { roots.count }

    @inlinable
    func element(at index: Int) -> CELValue { schema.value(of: roots[index]) }
  }

  /// The record type, for declaring variables.
  public let type: CELRecordType
  @usableFromInline let fields: [Field]

  /// Describes a Swift type under this name.
  @inlinable
  public init(_ name: String, _ fields: [Field]) {
    self.fields = fields
    type = CELRecordType(name, fields.map { field in CELRecordType.Field(field.name, field.type()) })
  }

  /// A value that reads the fields of `root` when they are asked for.
  @inlinable
  public func value(of root: Root) -> CELValue { .record(Record(root: root, schema: self)) }

  /// A list of records, each made when it is asked for.
  @inlinable
  public func list(of roots: [Root]) -> CELValue { .list(CELList(Source(roots: roots, schema: self))) }
}
