/// A value of the host that an expression reads field by field; only the fields that are asked for are converted.
///
/// ```swift
/// struct Project: CELRecord {
///   static let type = CELRecordType("Project", [.init("name", .string)])
///   let name: String?
///   var celRecordType: CELRecordType { Project.type }
///   func celFact(at index: Int) -> CELFact { name.map { .stated(.string($0)) } ?? .unknown }
/// }
/// ```
public protocol CELRecord: Sendable {
  /// The description of the record's fields; the same object for all records of a kind.
  var celRecordType: CELRecordType { get }
  /// What is known of the field at this index of the description; no other index is asked for.
  func celFact(at index: Int) -> CELFact
}

/// A record as a value: the host's record and the path it was read along.
public struct CELRecordValue: Sendable {
  final class Storage: Sendable {
    let record: any CELRecord
    let type: CELRecordType
    init(_ record: any CELRecord) {
      self.record = record
      type = record.celRecordType
    }
  }

  let storage: Storage
  let origin: Origin?

  init(storage: Storage, origin: Origin?) {
    self.storage = storage
    self.origin = origin
  }

  /// A value that reads this record.
  public init(_ record: some CELRecord) {
    self.init(storage: Storage(record), origin: nil)
  }

  /// The host's record.
  public var record: any CELRecord { storage.record }

  /// What is known of a field, with the path it was read along; the index is one of the type's.
  func fact(at index: Int) -> CELFact {
    let fact = storage.record.celFact(at: index)
    guard case .stated(let value) = fact, value.canCarryOrigin else { return fact }
    return .stated(value.read(from: origin, .field(storage.type.fields[index].name)))
  }
}

extension CELRecordValue: Equatable {
  /// Records of the same type with the same facts.
  public static func == (left: CELRecordValue, right: CELRecordValue) -> Bool {
    let type = left.storage.type
    guard type === right.storage.type else { return false }
    return type.fields.indices.allSatisfy { index in
      switch (left.fact(at: index), right.fact(at: index)) {
      case (.stated(let a), .stated(let b)): a == b
      case (.nothing, .nothing), (.unknown, .unknown), (.opaque, .opaque): true
      default: false
      }
    }
  }
}
