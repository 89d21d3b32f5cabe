import DigitalGovernance
import GovernanceFindings

/// Makes schemas from the descriptions of records.
struct SchemaBuilder {
  private let kinds: [any Kind.Type]
  private let draft: JSONSchema.Draft
  private let records: RecordIndex

  init(kinds: [any Kind.Type], draft: JSONSchema.Draft) {
    self.kinds = kinds
    self.draft = draft
    records = RecordIndex(of: kinds)
  }

  private var definitionsKey: String {
    switch draft {
    case .draft2020: "$defs"
    case .draft7: "definitions"
    }
  }

  // MARK: Whole schemas

  /// The schema of one kind.
  func schema(of kind: any Kind.Type) -> SchemaNode {
    let name = kind.kindName
    return .object(
      head(id: name.en, title: "\(name.ja) (\(name.en))", description: kind.documentation)
        + object(of: kind.description, kind: kind, at: "#").members
        + [definitions(records.entries.dropFirst())])
  }

  /// The schema of all kinds: `if` a document says that it is of a kind, `then` it is checked as one.
  func schemaOfAll() -> SchemaNode {
    let names = kinds.map { $0.kindName }
    let branches = kinds.map { kind -> SchemaNode in
      let names: SchemaNode = .texts([kind.kindName.en, kind.kindName.ja])
      let conditions = DocumentEnvelope.kindKeys.map { key -> SchemaNode in
        ["required": [.text(key)], "properties": .object([.init(key, ["enum": names])])]
      }
      return ["if": ["anyOf": .list(conditions)], "then": ["$ref": .text(pointer(to: kind.kindName.en))]]
    }
    return .object(
      head(
        id: "documents", title: "kanri",
        description: Bilingual(en: "A document of kanri, of any kind.", ja: "kanriの文書（種別を問いません）。"))
        + [
          .init("type", "object"),
          .init("properties", .object(envelope(names))),
          .init("required", .texts(DocumentEnvelope.apiVersionKeys)),
          .init("allOf", .list([anyOf(requiring: DocumentEnvelope.kindKeys)] + branches)),
          definitions(records.entries[...]),
        ])
  }

  private func head(id: String, title: String, description: Bilingual) -> [SchemaNode.Member] {
    let suffix =
      switch draft {
      case .draft2020: ""
      case .draft7: ":draft-07"
      }
    return [
      .init("$schema", .text(draft.rawValue)),
      .init("$id", .text("urn:kanri:schema:v1:\(id)\(suffix)")),
      .init("title", .text(title)),
      .init("description", .text("\(description.ja)\n\(description.en)")),
    ]
  }

  private func definitions(_ entries: ArraySlice<RecordIndex.Entry>) -> SchemaNode.Member {
    let kindsByName = Dictionary(uniqueKeysWithValues: kinds.map { ($0.kindName.en, $0) })
    let ofRecords = entries.map { entry in
      SchemaNode.Member(
        entry.name,
        object(of: entry.description, kind: kindsByName[entry.name], at: pointer(to: entry.name)))
    }
    let ofParts = entries.filter { isKind($0.name) && !$0.places.isEmpty }.map { entry in
      let name = SchemaBuilder.partName(of: entry.name)
      return SchemaNode.Member(name, object(of: entry.description, kind: nil, at: pointer(to: name)))
    }
    let ofFragments = records.fragments.map { entry in
      let name = SchemaBuilder.fragmentName(of: entry.name)
      return SchemaNode.Member(
        name, object(of: entry.description, kind: nil, at: pointer(to: name), isFragment: true))
    }
    return .init(
      definitionsKey,
      .object(ofRecords + ofParts + ofFragments + ScalarForm.shared.map { .init($0.name, $0.schema) }))
  }

  private func isKind(_ name: String) -> Bool { kinds.contains { $0.kindName.en == name } }

  /// The name of a kind where it stands inside a document, without a head of its own.
  private static func partName(of kind: String) -> String { "\(kind)Part" }

  /// The name of a record inside a fragment of a document: the same, and nothing is owed.
  private static func fragmentName(of record: String) -> String { "\(record)Fragment" }

  /// The definition of a record where it stands inside a document.
  private func pointer(to record: RecordDescription, isFragment: Bool) -> String {
    let name = records.name(of: record)
    if isFragment { return pointer(to: SchemaBuilder.fragmentName(of: name)) }
    return pointer(to: isKind(name) ? SchemaBuilder.partName(of: name) : name)
  }

  private func pointer(to name: String) -> String { "#/\(definitionsKey)/\(name)" }

  // MARK: Records

  /// The schema of a record; of a whole document if a kind is given. `place` is the pointer to it.
  private func object(
    of description: RecordDescription, kind: (any Kind.Type)?, at place: String, isFragment: Bool = false
  ) -> SchemaNode {
    var properties: [SchemaNode.Member] = kind.map { envelope([$0.kindName]) } ?? []
    var further: [SchemaNode.Member] = []
    let fields = records.keyed(description)?.innerFields ?? description.fields
    for field in fields {
      properties.append(.init(field.name, schema(of: field, isFragment: isFragment)))
      // Another name of the key is the same field: one schema serves both.
      for name in field.allNames where name != field.name && !further.contains(where: { $0.key == name }) {
        further.append(.init(name, ["$ref": .text("\(place)/properties/\(field.name)")]))
      }
    }
    var members: [SchemaNode.Member] = [
      .init("type", "object"), .init("properties", .object(properties + further)),
    ]
    if kind != nil { members.append(.init("required", .texts(DocumentEnvelope.apiVersionKeys))) }
    let owed =
      (kind == nil ? [] : [DocumentEnvelope.kindKeys])
      + (isFragment ? [] : fields.filter(\.isRequired).map(\.allNames))
    if !owed.isEmpty { members.append(.init("allOf", .list(owed.map(anyOf(requiring:))))) }
    members.append(.init("additionalProperties", false))
    return .object(members)
  }

  private func envelope(_ names: [KindName]) -> [SchemaNode.Member] {
    let version: SchemaNode = [
      "title": "apiVersion", "description": "文書の形式の版。\nThe version of the format.",
      "enum": [.text(DocumentEnvelope.apiVersion)],
    ]
    let kind: SchemaNode = [
      "title": "種別 (kind)", "description": "文書の種別。\nThe kind of the document.",
      "enum": .texts(names.map(\.en) + names.map(\.ja)),
    ]
    return DocumentEnvelope.apiVersionKeys.map { .init($0, version) }
      + DocumentEnvelope.kindKeys.map { .init($0, kind) }
  }

  private func anyOf(requiring names: [String]) -> SchemaNode {
    ["anyOf": .list(names.map { ["required": [.text($0)]] })]
  }

  // MARK: Fields

  private func schema(of field: FieldDescription, isFragment: Bool) -> SchemaNode {
    let documentation = FieldDocumentation(field)
    var members: [SchemaNode.Member] = [
      .init("title", .text(documentation.title)),
      .init("description", .text("\(field.documentation.ja)\n\(field.documentation.en)")),
      .init("markdownDescription", .text(documentation.markdown)),
    ]
    members += value(of: field, isFragment: isFragment || field.isFragment)
    if let sample = field.sample, let form = field.type.form {
      let example = form.example(sample)
      members.append(.init("examples", [field.type.isList ? [example] : example]))
    }
    return .object(members)
  }

  private func value(of field: FieldDescription, isFragment: Bool) -> [SchemaNode.Member] {
    let nothing: SchemaNode = .texts(ScalarPattern.nothing)
    switch field.type {
    case .scalar(let form):
      guard field.allowsNothing else { return members(of: form) }
      return [.init("anyOf", [.object(members(of: form)), SchemaBuilder.statedNothing])]
    case .record(let nested):
      let reference = reference(at: pointer(to: nested(), isFragment: isFragment))
      if let text = nested().shorthand {
        return [
          .init("if", ["type": "object"]), .init("then", .object(reference)),
          .init("else", .object(value(of: text, isFragment: isFragment))),
        ]
      }
      guard field.allowsNothing else { return reference }
      return [
        .init("if", ["type": "object"]), .init("then", .object(reference)),
        .init("else", SchemaBuilder.statedNothing),
      ]
    case .scalars(let form):
      // `items` stands beside `anyOf` and not in it: what is wrong with an element is then said of the element.
      return [
        .init("anyOf", [["type": "array"], ["enum": nothing]]), .init("items", .object(members(of: form))),
      ]
    case .records(let nested):
      return [
        .init("anyOf", [["type": "array"], ["enum": nothing]]),
        .init("items", ["$ref": .text(pointer(to: nested(), isFragment: isFragment))]),
      ]
    case .keyed(let keyed):
      let record: SchemaNode = ["$ref": .text(pointer(to: keyed.record(), isFragment: isFragment))]
      let entry: SchemaNode =
        keyed.valueField.map { lone in
          [
            "if": ["type": "object"], "then": record,
            "else": .object(value(of: lone, isFragment: isFragment)),
          ]
        } ?? record
      return [
        .init("anyOf", [["type": "object"], ["enum": nothing]]), .init("additionalProperties", entry),
      ]
    }
  }

  /// `なし` in YAML, `null` in JSON.
  private static let statedNothing: SchemaNode = [
    "enum": .list(ScalarPattern.nothing.map(SchemaNode.text) + [.null])
  ]

  private func members(of form: ScalarForm) -> [SchemaNode.Member] {
    form.sharedName.map { reference(at: pointer(to: $0)) } ?? form.ownSchema.members
  }

  /// A reference that may stand among other members: draft 7 ignores whatever stands beside `$ref`.
  private func reference(at pointer: String) -> [SchemaNode.Member] {
    let reference: SchemaNode.Member = .init("$ref", .text(pointer))
    return switch draft {
    case .draft2020: [reference]
    case .draft7: [.init("allOf", [.object([reference])])]
    }
  }
}
