/// A value that describes itself: every stored property is a ``Fact`` and has a ``Field`` of the same name.
///
/// From the description come decoding, JSON, schema, completion, reference pages and the variables of criteria.
public protocol Record: Hashable, Codable, Sendable {
  /// A record of which nothing is stated.
  init()
  /// The fields, in the order in which people are shown them.
  static var description: RecordDescription { get }
}

extension Record {
  /// A record of which some facts are stated, written in one expression: `.stating { $0.name = "受付" }`.
  package static func stating(_ write: (inout Self) -> Void) -> Self {
    var record = Self()
    write(&record)
    return record
  }
}
