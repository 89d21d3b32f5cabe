public import GovernanceFindings

/// A field of `Root`, as it is written down in a ``RecordDescription``.
public struct Field<Root: Record>: Sendable {
  package let description: FieldDescription

  private init(
    _ name: String, ja: String, other: [String], keyPath: AnyKeyPath & Sendable, required: Bool,
    nothing: Bool, role: FieldRole, sample: String?, marks: Bool = false, fragment: Bool = false,
    type: FieldType, access: FieldAccess, _ documentation: Bilingual
  ) {
    description = FieldDescription(
      name: name, ja: ja, otherNames: other, documentation: documentation, isRequired: required,
      allowsNothing: nothing, type: type, role: role, sample: sample, isFragment: fragment,
      takesMarks: marks, keyPath: keyPath, access: access)
  }

  /// A field of one value.
  /// - Parameters:
  ///   - name: the name of the property.
  ///   - ja: the Japanese name of the key.
  ///   - other: further spellings that are understood.
  ///   - keyPath: the property.
  ///   - required: whether a document without it is incomplete, at any phase.
  ///   - nothing: whether `なし` is an answer.
  ///   - role: what part it plays among documents.
  ///   - range: the least and the greatest number allowed.
  ///   - sample: an example value, as written after the key.
  ///   - marks: whether 未定, `-` and the like are values here, and not left open.
  ///   - documentation: what it means, one line.
  public init<Value: ScalarValue>(
    _ name: String, ja: String, other: [String] = [],
    _ keyPath: WritableKeyPath<Root, Fact<Value>> & Sendable, required: Bool = false, nothing: Bool = false,
    role: FieldRole = .plain, range: ClosedRange<Int64>? = nil, sample: String? = nil, marks: Bool = false,
    _ documentation: Bilingual
  ) {
    let form = range.map { Value.form.limited(to: $0) } ?? Value.form
    let slot = FieldSlot(keyPath)
    self.init(
      name, ja: ja, other: other, keyPath: keyPath, required: required, nothing: nothing, role: role,
      sample: sample, marks: marks, type: .scalar(form),
      access: FieldAccess(
        store: .scalar { address, text in
          switch Value.read(text) {
          case .success(let value):
            if let range, let number = value.content.integer, !range.contains(number) {
              return .outOfRange(range)
            }
            slot.store(.known(value), in: address)
            return nil
          case .failure(let problem): return problem
          }
        },
        storeNothing: { slot.store(.nothing, in: $0) },
        storeUnknown: { slot.store(.unknown, in: $0) },
        state: { slot.load(from: $0).state },
        content: { address in
          switch slot.load(from: address) {
          case .known(let value): .scalar(value.content)
          case .nothing: .nothing
          case .unknown: .unknown
          }
        }), documentation)
  }

  /// A field of a list of values; an empty list states that there is none.
  public init<Value: ScalarValue>(
    _ name: String, ja: String, other: [String] = [],
    _ keyPath: WritableKeyPath<Root, Fact<[Value]>> & Sendable, required: Bool = false,
    role: FieldRole = .plain, sample: String? = nil, marks: Bool = false, _ documentation: Bilingual
  ) {
    let slot = FieldSlot(keyPath)
    self.init(
      name, ja: ja, other: other, keyPath: keyPath, required: required, nothing: true, role: role,
      sample: sample, marks: marks, type: .scalars(Value.form),
      access: FieldAccess(
        store: .scalars { address, count, text, report in
          var values: [Value] = []
          values.reserveCapacity(count)
          for index in 0..<count {
            guard let text = text(index) else { continue }
            switch Value.read(text) {
            case .success(let value): values.append(value)
            case .failure(let problem): report(index, problem)
            }
          }
          slot.store(values.isEmpty ? (count == 0 ? .nothing : .unknown) : .known(values), in: address)
        },
        storeNothing: { slot.store(.nothing, in: $0) },
        storeUnknown: { slot.store(.unknown, in: $0) },
        state: { slot.load(from: $0).state },
        content: { address in
          switch slot.load(from: address) {
          case .known(let values): .scalars(TypedScalars(values: values))
          case .nothing: .nothing
          case .unknown: .unknown
          }
        }), documentation)
  }

  /// A field of one nested record.
  /// - Parameters:
  ///   - documentation: what it means, one line.
  ///   - ja: the Japanese name of the key.
  ///   - keyPath: the property.
  ///   - name: the name of the property.
  ///   - nothing: whether `なし` is an answer.
  ///   - other: further spellings that are understood.
  ///   - required: whether a document without it is incomplete, at any phase.
  ///   - fragment: whether it is only a part of a document, in which nothing is owed.
  ///   - sample: an example value where a text may stand for the record.
  public init<Nested: Record>(
    _ name: String, ja: String, other: [String] = [],
    _ keyPath: WritableKeyPath<Root, Fact<Nested>> & Sendable, required: Bool = false, nothing: Bool = false,
    fragment: Bool = false, sample: String? = nil, _ documentation: Bilingual
  ) {
    let slot = FieldSlot(keyPath)
    self.init(
      name, ja: ja, other: other, keyPath: keyPath, required: required, nothing: nothing, role: .plain,
      sample: sample, fragment: fragment, type: .record { Nested.description },
      access: FieldAccess(
        store: .record { address, fill in
          var nested = Nested()
          withUnsafeMutablePointer(to: &nested) { fill(FieldAccess.Address($0)) }
          slot.store(.known(consume nested), in: address)
        },
        storeNothing: { slot.store(.nothing, in: $0) },
        storeUnknown: { slot.store(.unknown, in: $0) },
        state: { slot.load(from: $0).state },
        content: { address in
          switch slot.load(from: address) {
          case .known(let nested): .record(TypedRecords(records: [nested]))
          case .nothing: .nothing
          case .unknown: .unknown
          }
        }), documentation)
  }

  /// A field of a list of nested records; an empty list states that there is none.
  public init<Nested: Record>(
    _ name: String, ja: String, other: [String] = [],
    _ keyPath: WritableKeyPath<Root, Fact<[Nested]>> & Sendable, required: Bool = false,
    _ documentation: Bilingual
  ) {
    self.init(
      name, ja: ja, other: other, keyPath: keyPath, required: required, nothing: true, role: .plain,
      sample: nil, type: .records { Nested.description }, access: Field.access(to: keyPath), documentation)
  }

  /// A field of nested records under free keys, kept in their order; an empty mapping states that there is none.
  ///
  /// - Parameters:
  ///   - documentation: what it means, one line.
  ///   - ja: the Japanese name of the key.
  ///   - keyPath: the property.
  ///   - name: the name of the property.
  ///   - other: further spellings that are understood.
  ///   - required: whether a document without it is incomplete, at any phase.
  ///   - key: the name of the field of the nested record that the key fills, a text.
  ///   - value: the name of the field that a value without keys of its own fills, if such values are accepted.
  public init<Nested: Record>(
    _ name: String, ja: String, other: [String] = [],
    _ keyPath: WritableKeyPath<Root, Fact<[Nested]>> & Sendable, key: String, value: String? = nil,
    required: Bool = false, _ documentation: Bilingual
  ) {
    self.init(
      name, ja: ja, other: other, keyPath: keyPath, required: required, nothing: true, role: .plain,
      sample: nil, type: .keyed(KeyedRecords(record: { Nested.description }, key: key, value: value)),
      access: Field.access(to: keyPath), documentation)
  }

  private static func access<Nested: Record>(
    to keyPath: WritableKeyPath<Root, Fact<[Nested]>> & Sendable
  ) -> FieldAccess {
    let slot = FieldSlot(keyPath)
    return FieldAccess(
      store: .records { address, count, fill in
        guard count > 0 else { return slot.store(.nothing, in: address) }
        // Filled where they will stay: moving a record costs a count for each of its texts and lists.
        let list = [Nested](unsafeUninitializedCapacity: count) { buffer, filled in
          guard let start = buffer.baseAddress else { return }
          while filled < count {
            (start + filled).initialize(to: Nested())
            filled += 1
            fill(filled - 1, FieldAccess.Address(start + filled - 1))
          }
        }
        slot.store(.known(list), in: address)
      },
      storeNothing: { slot.store(.nothing, in: $0) },
      storeUnknown: { slot.store(.unknown, in: $0) },
      state: { slot.load(from: $0).state },
      content: { address in
        switch slot.load(from: address) {
        case .known(let list): .records(TypedRecords(records: list))
        case .nothing: .nothing
        case .unknown: .unknown
        }
      })
  }
}
