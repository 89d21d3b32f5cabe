public import GovernanceFindings

/// A fact deep in a record, a value or a list of values that is reached through single records: `volume.online`.
///
/// Leaves are the columns of a table. They are named by their English names, or as people write them: `件数.オンライン`.
public struct LeafField: Sendable {
  /// The fields on the way; the last is the leaf.
  package let steps: [FieldDescription]
  /// The leaf itself.
  public let field: FieldDescription

  /// The path in English names.
  public var path: FactPath { FactPath(steps.map { .field($0.name) }) }
  /// The path in Japanese names: `件数.オンライン`.
  public var ja: String { steps.map(\.ja).joined(separator: ".") }

  /// Why a text names no leaf.
  public enum Problem: Error, Hashable, Sendable {
    /// A record has no field of such a name; `meant` is the nearest path.
    case unknown(String, meant: String?)
    /// It leads to a record; `inside` are some of its leaves.
    case record(String, inside: [Bilingual])
    /// It leads to a list of records, or through one.
    case list(String)
  }

  /// The description of the record that the leaf belongs to.
  private let owner: RecordDescription

  fileprivate init(_ steps: [FieldDescription], _ field: FieldDescription, of owner: RecordDescription) {
    self.steps = steps
    self.field = field
    self.owner = owner
  }

  /// The leaf of a record that a text names, in either language.
  public static func named(_ text: String, in description: RecordDescription) throws(Problem) -> LeafField {
    var description = description
    var steps: [FieldDescription] = []
    let names = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "．" }
    for (index, name) in names.enumerated() {
      guard let field = description.field(named: String(name)) else {
        let isJapanese = name.utf8.contains { $0 >= 0x80 }
        let candidates = description.fields.flatMap { isJapanese ? [$0.ja] + $0.otherNames : [$0.name] }
        let known =
          names[..<index] + (NearestSpelling.of(String(name), among: candidates).map { [$0[...]] } ?? [])
        let meant = known.count > index ? (known + names[(index + 1)...]).joined(separator: ".") : nil
        throw .unknown(String(name), meant: meant)
      }
      steps.append(field)
      switch field.type {
      case .scalar, .scalars:
        guard index == names.count - 1 else { throw .unknown(String(names[index + 1]), meant: nil) }
        return LeafField(steps, field, of: description)
      case .record(let nested): description = nested()
      case .records, .keyed: throw .list(field.name)
      }
    }
    let inside = description.leaves.prefix(3).map { leaf in
      Bilingual(
        en: (steps + leaf.steps).map(\.name).joined(separator: "."),
        ja: (steps + leaf.steps).map(\.ja).joined(separator: "."))
    }
    throw .record(text, inside: Array(inside))
  }

  /// The leaf as it is reached from the record around its own.
  fileprivate func behind(_ field: FieldDescription) -> LeafField {
    LeafField([field] + steps, self.field, of: owner)
  }

  /// The fact in a record of the described type.
  package func content(in record: any Record) -> FactContent {
    var record = record
    for step in steps.dropLast() {
      guard case .record(let nested) = record.content(of: step) else { return .unknown }
      record = nested.record(at: 0)
    }
    return record.content(of: field)
  }

  /// What is wrong with a text as a value of the leaf; of a list, as one of its values.
  package func problem(with text: String) -> ScalarProblem? {
    ScalarText.with(text) { text in
      atEmptyRecord { address in
        switch field.access.store {
        case .scalar(let store): return store(address, text)
        case .scalars(let store):
          var problem: ScalarProblem?
          store(address, 1, { _ in text }, { problem = $1 })
          return problem
        case .record, .records: return nil
        }
      }
    }
  }

  /// Hands out the address of an empty record that has the leaf.
  private func atEmptyRecord(_ body: (FieldAccess.Address) -> ScalarProblem?) -> ScalarProblem? {
    func open<R: Record>(_ record: R) -> ScalarProblem? {
      var record = record
      return withUnsafeMutablePointer(to: &record) { body(FieldAccess.Address($0)) }
    }
    return open(owner.makeEmpty())
  }
}

extension RecordDescription {
  /// All leaves, in the order of the fields.
  public var leaves: [LeafField] {
    fields.flatMap { field -> [LeafField] in
      switch field.type {
      case .scalar, .scalars: [LeafField([field], field, of: self)]
      case .record(let nested): nested().leaves.map { $0.behind(field) }
      case .records, .keyed: []
      }
    }
  }
}
