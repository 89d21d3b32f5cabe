import CEL
import Synchronization

/// The fields of a record, said once.
///
/// ```swift
/// extension Risk: Record {
///   public static let description = RecordDescription(of: Risk.self) {
///     Field("text", ja: "内容", \.text, required: true, Bilingual(en: "What may happen.", ja: "起こりうること。"))
///   }
/// }
/// ```
public final class RecordDescription: Sendable {
  /// The fields in the order of their description.
  public let fields: [FieldDescription]
  /// From every accepted spelling of a key to the field's index.
  package let keys: KeyTable
  /// The indices of the fields that must be stated.
  package let required: [Int]
  /// How each field's value gets in: a plain array, because the decoder's loop must not copy descriptions.
  package let stores: [FieldAccess.Store]
  /// What each field holds: a plain array, because whoever evaluates criteria must not copy descriptions.
  let contents: [@Sendable (FieldAccess.ReadAddress) -> FactContent]
  /// Which fields hold lengths of time.
  let wantsDuration: [Bool]
  /// The fields that play a part among documents.
  package let hasRole: [Bool]
  /// The field that is meant where a text stands in place of the whole record.
  public let shorthand: FieldDescription?
  private let root: any Record.Type
  /// Made on first use: most runs evaluate no criterion over most records.
  private let criteriaTypeReference = AtomicLazyReference<CELRecordType>()

  /// Describes a record.
  /// - Parameters:
  ///   - shorthand: the name of the field that a text stands for, where one stands in place of the record.
  ///   - fields: its fields, one under the other.
  ///   - root: the type of the record.
  public init<Root: Record>(
    of root: Root.Type, shorthand: String? = nil, @FieldBuilder<Root> _ fields: () -> [FieldDescription]
  ) {
    let descriptions = fields()
    self.shorthand = shorthand.flatMap { name in descriptions.first { $0.name == name } }
    self.fields = descriptions
    var entries: [(String, Int)] = []
    for (index, field) in descriptions.enumerated() {
      for name in field.allNames { entries.append((name, index)) }
    }
    keys = KeyTable(entries)
    required = descriptions.indices.filter { descriptions[$0].isRequired }
    stores = descriptions.map { $0.access.store }
    wantsDuration = descriptions.map { field in
      switch field.type {
      case .scalar(let form), .scalars(let form): form.isDuration
      case .record, .records, .keyed: false
      }
    }
    contents = descriptions.map { $0.access.content }
    hasRole = descriptions.map { $0.role != .plain }
    self.root = root
  }

  /// The field of a name, English or Japanese.
  public func field(named name: String) -> FieldDescription? {
    keys.index(of: name).map { fields[$0] }
  }

  /// The English name of the field behind a key path; nil if the record describes no such field.
  package func name(of keyPath: AnyKeyPath) -> String? {
    fields.first { $0.keyPath == keyPath }?.name
  }

  /// The record as expressions see it.
  var criteriaType: CELRecordType {
    criteriaTypeReference.load()
      ?? criteriaTypeReference.storeIfNil(
        CELRecordType(
          self.typeName, fields.map { field in CELRecordType.Field(field.name, field.criteriaType) },
          host: self))
  }

  /// An empty record of the described type.
  package func makeEmpty() -> any Record { root.init() }

  /// The type of the record, as it is named in reference pages.
  ///
  /// Made when it is asked for: describing a type costs more than reading a document, and linting never asks.
  public var typeName: String { String(describing: root) }
}
