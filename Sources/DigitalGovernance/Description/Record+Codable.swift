import GovernanceFindings

/// JSON has the shape of the YAML: absent is unknown, `null` is none. It is written with the English keys and read
/// with any that the description knows.
extension Record {
  /// - Throws: `DecodingError` for a key that the record does not describe, for two names of the same field, and for
  ///   a value that its field does not accept: nothing is dropped silently.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: FieldKey.self)
    try withUnsafeMutablePointer(to: &self) { pointer in
      try RecordCoding.decode(container, Self.description, into: FieldAccess.Address(pointer), envelope: [])
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldKey.self)
    try RecordCoding.encode(self, to: &container)
  }
}

/// A kind carries its `apiVersion` and `kind`, so that its JSON is a document.
extension Kind {
  /// - Throws: `DecodingError` as for any record, and for another `kind` or `apiVersion`.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: FieldKey.self)
    var envelope: [String] = []
    for (names, accepted) in [
      (DocumentEnvelope.apiVersionKeys, [DocumentEnvelope.apiVersion]),
      (DocumentEnvelope.kindKeys, [Self.kindName.en, Self.kindName.ja]),
    ] {
      envelope += names
      for key in names.map(FieldKey.init) where container.contains(key) {
        let stated = try container.decode(String.self, forKey: key)
        guard accepted.contains(stated) else {
          throw FieldProblem(kind: .otherDocument(stated, expected: accepted[0]))
            .error(at: container.codingPath + [key])
        }
      }
    }
    try withUnsafeMutablePointer(to: &self) { pointer in
      try RecordCoding.decode(
        container, Self.description, into: FieldAccess.Address(pointer), envelope: envelope)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldKey.self)
    for (key, value) in RecordCoding.envelope(of: Self.self) { try container.encode(value, forKey: key) }
    try RecordCoding.encode(self, to: &container)
  }
}

/// The name of a field as a coding key.
struct FieldKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ name: String) {
    stringValue = name
    intValue = nil
  }

  init?(stringValue: String) { self.init(stringValue) }

  init?(intValue: Int) { self.init(index: intValue) }

  /// An element of a list.
  init(index: Int) {
    stringValue = String(index)
    intValue = index
  }
}

private enum RecordCoding {
  static func envelope<K: Kind>(of kind: K.Type) -> [(FieldKey, String)] {
    [
      (FieldKey("apiVersion"), DocumentEnvelope.apiVersion), (FieldKey("kind"), K.kindName.en),
    ]
  }

  static func encode(
    _ record: some Record, to container: inout KeyedEncodingContainer<FieldKey>, without left: String? = nil
  ) throws {
    for field in type(of: record).description.fields where field.name != left {
      let key = FieldKey(field.name)
      switch record.content(of: field) {
      case .unknown: break
      case .nothing:
        switch field.type {
        case .scalars, .records: try container.encode([String](), forKey: key)
        case .keyed: _ = container.nestedContainer(keyedBy: FieldKey.self, forKey: key)
        case .scalar, .record: try container.encodeNil(forKey: key)
        }
      case .scalar(let scalar): try container.encode(EncodedScalar(content: scalar), forKey: key)
      case .scalars(let list):
        let values = (0..<list.count).map { EncodedScalar(content: list.content(at: $0)) }
        try container.encode(values, forKey: key)
      case .record(let record): try container.encode(EncodedRecord(record: record.record(at: 0)), forKey: key)
      case .records(let list):
        if case .keyed(let form) = field.type {
          try encode(list.all, form, to: &container, forKey: key)
        } else {
          try container.encode(list.all.map { EncodedRecord(record: $0) }, forKey: key)
        }
      }
    }
  }

  /// Writes records under their keys; a record of which only the value is stated as that value alone.
  private static func encode(
    _ list: [any Record], _ form: KeyedRecords, to container: inout KeyedEncodingContainer<FieldKey>,
    forKey key: FieldKey
  ) throws {
    var entries = container.nestedContainer(keyedBy: FieldKey.self, forKey: key)
    var met: Set<String> = []
    for record in list {
      guard let keyField = form.keyField, case .scalar(let name) = record.content(of: keyField),
        case .text(let text) = name, met.insert(text).inserted
      else {
        throw EncodingError.invalidValue(
          record,
          EncodingError.Context(
            codingPath: entries.codingPath, debugDescription: "'\(form.key)' is not stated, or stated twice"))
      }
      let stated = form.innerFields.filter {
        if case .unknown = record.content(of: $0) { false } else { true }
      }
      if stated.count == 1, stated[0].name == form.value,
        case .scalar(let value) = record.content(of: stated[0])
      {
        try entries.encode(EncodedScalar(content: value), forKey: FieldKey(text))
      } else if stated.count == 1, stated[0].name == form.value, case .nothing = record.content(of: stated[0])
      {
        try entries.encodeNil(forKey: FieldKey(text))
      } else {
        try entries.encode(EncodedRecord(record: record, without: form.key), forKey: FieldKey(text))
      }
    }
  }

  static func decode(
    _ container: KeyedDecodingContainer<FieldKey>, _ description: RecordDescription,
    into address: FieldAccess.Address, envelope: [String]
  ) throws {
    var met = [FieldKey?](repeating: nil, count: description.fields.count)
    for key in container.allKeys where !envelope.contains(key.stringValue) {
      guard let index = description.keys.index(of: key.stringValue) else {
        let meant = NearestSpelling.of(
          key.stringValue, among: description.fields.lazy.flatMap { [$0.name, $0.ja] })
        throw FieldProblem(kind: .unknownKey(key.stringValue, meant: meant))
          .error(at: container.codingPath + [key])
      }
      if let other = met[index] {
        throw FieldProblem(kind: .sameField(key.stringValue, other.stringValue))
          .error(at: container.codingPath + [key])
      }
      met[index] = key
      try decode(description.fields[index], key, container, into: address)
    }
  }

  private static func decode(
    _ field: FieldDescription, _ key: FieldKey, _ container: KeyedDecodingContainer<FieldKey>,
    into address: FieldAccess.Address
  ) throws {
    if try container.decodeNil(forKey: key) {
      guard field.allowsNothing else {
        throw FieldProblem(kind: .cannotBeNone(key.stringValue)).error(at: container.codingPath + [key])
      }
      field.access.storeNothing(address)
      return
    }
    switch field.access.store {
    case .scalar(let read):
      let path = container.codingPath + [key]
      guard let value = try? container.decode(DecodedScalar.self, forKey: key) else {
        throw FieldProblem(kind: .notOneValue(expected: FieldProblem.expectation(of: field))).error(at: path)
      }
      if let problem = value.hand(to: { read(address, $0) }) {
        throw FieldProblem.notAccepted(value.text, problem, by: field).error(at: path)
      }
    case .scalars(let read):
      let path = container.codingPath + [key]
      guard var list = try? container.nestedUnkeyedContainer(forKey: key) else {
        throw FieldProblem(kind: .notAList).error(at: path)
      }
      var values: [DecodedScalar] = []
      while !list.isAtEnd {
        guard let value = try? list.decode(DecodedScalar.self) else {
          throw FieldProblem(kind: .notOneValue(expected: FieldProblem.expectation(of: field)))
            .error(at: path + [FieldKey(index: values.count)])
        }
        values.append(value)
      }
      var failure: (index: Int, problem: ScalarProblem)?
      // The texts must outlive the closure that lends them, so they are laid out in one buffer first.
      let bytes = values.flatMap { Array($0.text.utf8) }
      bytes.withUnsafeBufferPointer { buffer in
        var starts = [0]
        for value in values { starts.append(starts[starts.count - 1] + value.text.utf8.count) }
        read(
          address, values.count,
          { ScalarText(bytes: .init(rebasing: buffer[starts[$0]..<starts[$0 + 1]]), kind: values[$0].kind) },
          { if failure == nil { failure = ($0, $1) } })
      }
      if let failure {
        throw FieldProblem.notAccepted(values[failure.index].text, failure.problem, by: field)
          .error(at: path + [FieldKey(index: failure.index)])
      }
    case .record(let fill):
      guard case .record(let description) = field.type else { return }
      if let text = description().shorthand, (try? container.decode(DecodedScalar.self, forKey: key)) != nil {
        var failure: (any Error)?
        fill(address) { address in
          do { try decode(text, key, container, into: address) } catch { failure = error }
        }
        if let failure { throw failure }
        return
      }
      guard let nested = try? container.nestedContainer(keyedBy: FieldKey.self, forKey: key) else {
        throw FieldProblem(kind: .notAnObject).error(at: container.codingPath + [key])
      }
      var failure: (any Error)?
      fill(address) { address in
        do { try decode(nested, description(), into: address, envelope: []) } catch { failure = error }
      }
      if let failure { throw failure }
    case .records(let fill):
      if case .keyed(let form) = field.type {
        return try decode(form, fill, key, container, into: address)
      }
      guard case .records(let description) = field.type else { return }
      guard var list = try? container.nestedUnkeyedContainer(forKey: key) else {
        throw FieldProblem(kind: .notAList).error(at: container.codingPath + [key])
      }
      var containers: [KeyedDecodingContainer<FieldKey>] = []
      while !list.isAtEnd {
        guard let nested = try? list.nestedContainer(keyedBy: FieldKey.self) else {
          throw FieldProblem(kind: .notAnObject)
            .error(at: container.codingPath + [key, FieldKey(index: containers.count)])
        }
        containers.append(nested)
      }
      var failure: (any Error)?
      fill(address, containers.count) { index, address in
        guard failure == nil else { return }
        do { try decode(containers[index], description(), into: address, envelope: []) } catch {
          failure = error
        }
      }
      if let failure { throw failure }
    }
  }

  /// Reads records under free keys. JSON has no order of keys, so they come in that of their texts.
  private static func decode(
    _ form: KeyedRecords, _ fill: (FieldAccess.Address, Int, (Int, FieldAccess.Address) -> Void) -> Void,
    _ key: FieldKey, _ container: KeyedDecodingContainer<FieldKey>, into address: FieldAccess.Address
  ) throws {
    let entries = try container.nestedContainer(keyedBy: FieldKey.self, forKey: key)
    let names = entries.allKeys.sorted { $0.stringValue.utf8.lexicographicallyPrecedes($1.stringValue.utf8) }
    let description = form.record()
    var failure: (any Error)?
    fill(address, names.count) { index, address in
      guard failure == nil, let keyField = form.keyField, case .scalar(let store) = keyField.access.store
      else {
        return
      }
      let name = names[index]
      do {
        if let problem = ScalarText.with(name.stringValue, { store(address, $0) }) {
          throw FieldProblem.notAccepted(name.stringValue, problem, by: keyField)
            .error(at: entries.codingPath + [name])
        }
        if let valueField = form.valueField, try isLoneValue(entries, name) {
          try decode(valueField, name, entries, into: address)
        } else {
          let nested = try entries.nestedContainer(keyedBy: FieldKey.self, forKey: name)
          guard
            !nested.allKeys.contains(where: { description.field(named: $0.stringValue)?.name == form.key })
          else {
            throw DecodingError.dataCorruptedError(
              forKey: name, in: entries, debugDescription: "'\(form.key)' is said by the key")
          }
          try decode(nested, description, into: address, envelope: [])
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Whether what stands under a key has no keys of its own.
  private static func isLoneValue(_ entries: KeyedDecodingContainer<FieldKey>, _ key: FieldKey) throws -> Bool
  {
    if try entries.decodeNil(forKey: key) { return true }
    return (try? entries.nestedContainer(keyedBy: FieldKey.self, forKey: key)) == nil
  }
}

/// A record inside another on its way out: a kind that stands there is no document of its own.
private struct EncodedRecord: Encodable {
  let record: any Record
  /// A field that is written elsewhere.
  var without: String?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldKey.self)
    try RecordCoding.encode(record, to: &container, without: without)
  }
}

/// A scalar of JSON on its way out.
private struct EncodedScalar: Encodable {
  let content: ScalarContent

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch content {
    case .text(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .flag(let value): try container.encode(value)
    case .date(let value): try container.encode(value.description)
    case .period(let value): try container.encode(value.description)
    case .amount(let value): try value.encode(to: &container)
    case .duration(_, let text): try container.encode(text)
    }
  }
}

/// A scalar of JSON on its way in: text, number or truth value, as the text that YAML would have.
private struct DecodedScalar: Decodable {
  let text: String
  let kind: ScalarText.Kind

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(String.self) {
      (text, kind) = (value, .string)
    } else if let value = try? container.decode(Bool.self) {
      (text, kind) = (value ? "true" : "false", .boolean)
    } else if let value = try? container.decode(Int64.self) {
      (text, kind) = (String(value), .integer)
    } else {
      (text, kind) = (String(try container.decode(Double.self)), .float)
    }
  }

  func hand<Result>(to body: (ScalarText) -> Result) -> Result { ScalarText.with(text, kind: kind, body) }
}
