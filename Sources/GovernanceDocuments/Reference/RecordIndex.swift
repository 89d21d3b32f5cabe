import DigitalGovernance

/// All records that a kind is made of, each under a name of its own.
struct RecordIndex {
  struct Entry {
    /// The name of the type; where two types share it, with that of the record around it before it.
    let name: String
    let description: RecordDescription
    /// Where it stands: `users`, `users.evidence`; empty for the kind itself.
    var places: [String]
    /// How it stands under free keys, if it does; then it does so everywhere.
    var keyed: KeyedRecords?
  }

  /// In the order in which they are met, the kinds first.
  private(set) var entries: [Entry] = []
  private var indices: [ObjectIdentifier: Int] = [:]

  init(of kinds: [any Kind.Type]) {
    for kind in kinds { add(kind.description, as: kind.kindName.en, at: "") }
    for kind in kinds { addParts(of: kind.description, named: kind.kindName.en, at: "") }
  }

  /// The records that stand in fragments of documents, in the order of ``entries``.
  var fragments: [Entry] {
    var met = Set<ObjectIdentifier>()
    func add(_ description: RecordDescription) {
      guard met.insert(ObjectIdentifier(description)).inserted else { return }
      for field in description.fields { if let part = field.type.record { add(part) } }
    }
    for entry in entries {
      for field in entry.description.fields where field.isFragment {
        if let part = field.type.record { add(part) }
      }
    }
    return entries.filter { met.contains(ObjectIdentifier($0.description)) }
  }

  /// How a record stands under free keys, if it does.
  func keyed(_ description: RecordDescription) -> KeyedRecords? {
    indices[ObjectIdentifier(description)].flatMap { entries[$0].keyed }
  }

  /// The name of a record's description.
  func name(of description: RecordDescription) -> String {
    indices[ObjectIdentifier(description)].map { entries[$0].name } ?? description.typeName
  }

  private mutating func add(
    _ description: RecordDescription, as name: String, at place: String, keyed: KeyedRecords? = nil
  ) {
    indices[ObjectIdentifier(description)] = entries.count
    entries.append(
      Entry(name: name, description: description, places: place.isEmpty ? [] : [place], keyed: keyed))
  }

  private mutating func addParts(of description: RecordDescription, named owner: String, at place: String) {
    for field in description.fields {
      guard let part = field.type.record else { continue }
      let path = place.isEmpty ? field.name : "\(place).\(field.name)"
      if let known = indices[ObjectIdentifier(part)] {
        entries[known].places.append(path)
        continue
      }
      let isTaken = entries.contains { $0.name == part.typeName }
      let name = isTaken ? owner + part.typeName : part.typeName
      add(part, as: name, at: path, keyed: field.type.keyed)
      addParts(of: part, named: name, at: path)
    }
  }
}

extension FieldType {
  /// The form of the plain values that a field holds; nil if it holds records.
  package var form: ScalarForm? {
    switch self {
    case .scalar(let form), .scalars(let form): form
    case .record, .records, .keyed: nil
    }
  }

  /// How the records of a field stand under free keys; nil if they do not.
  package var keyed: KeyedRecords? {
    if case .keyed(let keyed) = self { keyed } else { nil }
  }

  /// Whether a field holds a list.
  package var isList: Bool {
    switch self {
    case .scalars, .records: true
    case .scalar, .record, .keyed: false
    }
  }
}
