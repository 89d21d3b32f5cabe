import DigitalGovernance
import GovernanceFindings
public import YAMLSyntax

/// Reads the documents of a YAML file into values, by the descriptions of their kinds.
public enum DocumentDecoder {
  /// Reads one document of a tree.
  public static func read(_ document: YAMLTree.Document, of tree: YAMLTree) -> DocumentReading {
    read(recognize(document, of: tree), of: tree)
  }

  /// Looks at the head of a document, so that it is known of all documents of a file before the first is read.
  package static func recognize(_ document: YAMLTree.Document, of tree: YAMLTree) -> RecognizedDocument {
    RecognizedDocument(
      document: document,
      recognition: document.root.map { root in
        tree.withView { DocumentHead(view: $0, root: root).recognition }
      })
  }

  /// Reads a document whose head is known.
  package static func read(_ recognized: RecognizedDocument, of tree: YAMLTree) -> DocumentReading {
    guard let root = recognized.document.root else { return .empty }
    switch recognized.recognition {
    case nil: return .empty
    case .foreign: return .foreign
    case .unclear(let problems): return .unclear(problems)
    case .known(let kind, let kindNode, let problems):
      let isBroken = recognized.document.isBroken
      return tree.withView { view in
        var reader = RecordReader(view: view, problems: problems, isBroken: isBroken, kindNode: kindNode)
        let value = reader.readDocument(kind, at: root)
        return .known(
          DecodedDocument(
            value: value, root: root, kindNode: kindNode, problems: reader.problems,
            mentions: reader.mentions, isBroken: isBroken, isMended: tree.isMended(recognized.document),
            doubtCount: tree.doubtCount(in: recognized.document),
            keptElements: reader.keptElements))
      }
    }
  }
}

/// A document whose head has been looked at.
package struct RecognizedDocument {
  let document: YAMLTree.Document
  /// nil if there is nothing in it.
  let recognition: DocumentHead.Recognition?

  /// Its kind, if that is known.
  package var kind: (any Kind.Type)? {
    if case .known(let kind, _, _) = recognition { kind } else { nil }
  }
}

/// Fills records from mappings. One loop serves all kinds.
struct RecordReader {
  let view: YAMLView
  var problems: [DecodingProblem]
  let isBroken: Bool
  let kindNode: Int
  private(set) var mentions: [Mention] = []
  private(set) var keptElements: [FactPath: [Int]] = [:]
  /// The steps to the record that is being read.
  private var steps: [FactPath.Step] = []
  /// The alias by which the reader came to what it reads.
  private var alias: Int?
  /// Whether a part of a document is being read, in which nothing is owed and no name is declared.
  private var isInFragment = false

  init(view: YAMLView, problems: [DecodingProblem], isBroken: Bool, kindNode: Int) {
    self.view = view
    self.problems = problems
    self.isBroken = isBroken
    self.kindNode = kindNode
  }

  mutating func readDocument(_ kind: any Kind.Type, at root: Int) -> any Kind {
    func open<K: Kind>(_ kind: K.Type) -> any Kind {
      var value = K()
      withUnsafeMutablePointer(to: &value) { pointer in
        read(K.description, into: FieldAccess.Address(pointer), at: root, isDocument: true)
      }
      return consume value
    }
    return open(kind)
  }

  /// Reads a mapping into the record at an address.
  /// - Parameter known: the index of a field that the key of the mapping has filled.
  private mutating func read(
    _ description: RecordDescription, into address: FieldAccess.Address, at node: Int,
    isDocument: Bool = false, known: Int? = nil
  ) {
    // Which fields were met, so that a second name of the same field is seen. Records have far fewer than 128 fields.
    var met: (UInt64, UInt64) = (0, 0)
    var key = node + 1
    let end = view.next(after: node)
    while key < end {
      let value = view.next(after: key)
      guard value < end else { break }
      defer { key = view.next(after: value) }
      guard let named = view.resolved(key), view[named].kind == .scalar else { continue }
      let name = view.text(of: named)
      guard let index = description.keys.index(of: name), index != known else {
        if isDocument, DocumentHead.isEnvelopeKey(name) { continue }
        if isSpokenOf(key: key, value: value, in: node) { continue }
        // Whoever misspelt a required key has not left it out.
        if let meant = reportUnknown(key: key, in: description, isDocument: isDocument, without: known) {
          if meant < 64 { met.0 |= 1 << UInt64(meant) } else { met.1 |= 1 << UInt64(meant & 63) }
        }
        continue
      }
      let bit: UInt64 = 1 << UInt64(index & 63)
      if (index < 64 ? met.0 : met.1) & bit != 0 {
        reportRepeated(key: key, index: index, in: description, mapping: node)
        continue
      }
      if index < 64 { met.0 |= bit } else { met.1 |= bit }
      guard let target = view.resolved(value) else { continue }
      follow(value, to: target) { reader in
        reader.read(description, index, into: address, key: key, value: target)
      }
    }
    guard !isBroken, !isInFragment else { return }
    let isMissing = { (index: Int) in
      (index < 64 ? met.0 : met.1) & (1 << UInt64(index & 63)) == 0 && index != known
    }
    if description.required.contains(where: isMissing) {
      let absent = description.required.filter(isMissing)
      let names = absent.map { Bilingual(en: description.fields[$0].name, ja: description.fields[$0].ja) }
      let place = isDocument ? kindNode : (end > node + 1 ? node + 1 : node)
      report(.missing(names), at: place, path: FactPath(steps))
    }
  }

  private mutating func read(
    _ description: RecordDescription, _ index: Int, into address: FieldAccess.Address, key: Int, value: Int
  ) {
    let node = view[value]
    if node.kind == .scalar {
      let text = view.text(of: value)
      let type = view.type(of: value)
      if type == .null {
        report(.emptyValue(key: string(key)), at: key, field: description.fields[index])
        return
      }
      if RecordReader.saysNothing(text) {
        let field = description.fields[index]
        if field.allowsNothing {
          field.access.storeNothing(address)
          return
        }
        // `なし` is a text like any other, and may be one of the listed values.
        let isAnswer =
          switch field.type {
          case .scalar(.text): true
          case .scalar(.duration) where field.takesMarks: true
          default: field.accepts(text, kind: type.scalarKind)
          }
        if !isAnswer {
          report(.cannotBeNothing(key: string(key)), at: value, field: field)
          return
        }
      }
    }
    switch description.stores[index] {
    case .scalar(let store):
      guard node.kind == .scalar else {
        report(
          .wrongForm(
            key: string(key), expected: description.fields[index].formLabel,
            found: node.kind == .sequence ? .list : .mapping),
          at: wrong(value, key: key), field: description.fields[index])
        return
      }
      let text = view.text(of: value)
      guard isFilled(text, key: key, value: value, field: { description.fields[index] }) else { return }
      if let problem = store(address, ScalarText(bytes: text, kind: view.type(of: value).scalarKind)) {
        report(problem, key: key, value: value, text: text, field: description.fields[index], element: nil)
        return
      }
      if description.hasRole[index], !isInFragment {
        mentions.append(Mention(role: description.fields[index].role, scope: scope, node: value))
      }
    case .scalars(let store):
      readList(description.fields[index], store, into: address, key: key, value: value)
    case .record(let store):
      guard case .record(let nested) = description.fields[index].type else { return }
      if node.kind == .scalar, let text = nested().shorthand,
        let place = nested().keys.index(of: text.name)
      {
        descend(to: description.fields[index].name, element: nil) { reader in
          store(address) { reader.read(nested(), place, into: $0, key: key, value: value) }
        }
        return
      }
      guard node.kind == .mapping else {
        report(
          .wrongForm(key: string(key), expected: RecordReader.label(of: nested()), found: found(value)),
          at: wrong(value, key: key), field: description.fields[index])
        return
      }
      let outer = isInFragment
      isInFragment = outer || description.fields[index].isFragment
      descend(to: description.fields[index].name, element: nil) { reader in
        store(address) { reader.read(nested(), into: $0, at: value) }
      }
      isInFragment = outer
    case .records(let store):
      if case .keyed(let form) = description.fields[index].type {
        readKeyed(description.fields[index], form, store, into: address, key: key, value: value)
      } else {
        readRecords(description, index, store, into: address, key: key, value: value)
      }
    }
  }

  /// Reads what a node or the alias in its place stands for.
  @inline(__always)
  private mutating func follow(_ node: Int, to target: Int, _ body: (inout RecordReader) -> Void) {
    guard node != target else { return body(&self) }
    let outer = alias
    alias = node
    body(&self)
    alias = outer
  }

  private mutating func readList(
    _ field: FieldDescription,
    _ store: (FieldAccess.Address, Int, (Int) -> ScalarText?, (Int, ScalarProblem) -> Void) -> Void,
    into address: FieldAccess.Address, key: Int, value: Int
  ) {
    guard view[value].kind == .sequence else {
      report(
        .notAList(key: string(key), found: found(value), ofRecords: false),
        at: wrong(value, key: key), field: field)
      return
    }
    let elements = self.elements(of: value)
    var accepted: [(element: Int, node: Int, target: Int)] = []
    for (index, element) in elements.enumerated() {
      guard let target = view.resolved(element) else { continue }
      follow(element, to: target) { reader in
        if reader.isFilled(field, key: key, element: index, node: target) {
          accepted.append((index, element, target))
        }
      }
    }
    // Elements that were refused leave the list unknown only if nothing else is in it.
    if accepted.isEmpty, !elements.isEmpty { return }
    var failures: [(Int, ScalarProblem)] = []
    let view = view
    store(
      address, accepted.count,
      {
        ScalarText(
          bytes: view.text(of: accepted[$0].target), kind: view.type(of: accepted[$0].target).scalarKind)
      },
      { failures.append(($0, $1)) })
    for (index, problem) in failures {
      let refused = accepted[index]
      follow(refused.node, to: refused.target) { reader in
        reader.report(
          problem, key: key, value: refused.target, text: view.text(of: refused.target), field: field,
          element: refused.element)
      }
    }
    for (index, _) in failures.reversed() { accepted.remove(at: index) }
    if accepted.count < elements.count {
      keptElements[FactPath(steps).field(field.name)] = accepted.map(\.element)
    }
    guard field.role != .plain, !isInFragment else { return }
    for entry in accepted { mentions.append(Mention(role: field.role, scope: scope, node: entry.target)) }
  }

  /// Whether an element of a list of values can be read; what cannot is reported.
  private mutating func isFilled(_ field: FieldDescription, key: Int, element: Int, node: Int) -> Bool {
    guard view[node].kind == .scalar, view.type(of: node) != .null else {
      report(
        .wrongForm(
          key: string(key), expected: field.formLabel,
          found: view[node].kind == .scalar ? .nothing : found(node)),
        at: wrong(node, key: nil), field: field, element: element)
      return false
    }
    return isFilled(view.text(of: node), key: key, value: node, element: element, field: { field })
  }

  private mutating func readRecords(
    _ parent: RecordDescription, _ field: Int,
    _ store: (FieldAccess.Address, Int, (Int, FieldAccess.Address) -> Void) -> Void,
    into address: FieldAccess.Address, key: Int, value: Int
  ) {
    guard view[value].kind == .sequence, case .records(let nested) = parent.fields[field].type else {
      report(
        .notAList(key: string(key), found: found(value), ofRecords: true),
        at: wrong(value, key: key), field: parent.fields[field])
      return
    }
    let description = nested()
    // The elements are asked for in their order, so one cursor finds them all.
    var cursor = value + 1
    store(address, count(of: value)) { index, address in
      let element = cursor
      cursor = view.next(after: element)
      guard let target = view.resolved(element) else { return }
      follow(element, to: target) { reader in
        guard reader.view[target].kind == .mapping else {
          reader.report(
            .wrongForm(
              key: reader.string(key), expected: RecordReader.label(of: description),
              found: reader.found(target)),
            at: reader.wrong(target, key: nil), field: parent.fields[field], element: index)
          return
        }
        reader.descend(to: parent.fields[field].name, element: index) {
          $0.read(description, into: address, at: target)
        }
      }
    }
  }

  /// Reads the records of a mapping with free keys, in their order.
  private mutating func readKeyed(
    _ field: FieldDescription, _ form: KeyedRecords,
    _ store: (FieldAccess.Address, Int, (Int, FieldAccess.Address) -> Void) -> Void,
    into address: FieldAccess.Address, key: Int, value: Int
  ) {
    let description = form.record()
    guard view[value].kind == .mapping else {
      report(
        .wrongForm(key: string(key), expected: field.formLabel, found: found(value)),
        at: wrong(value, key: key),
        field: field)
      return
    }
    let keyField = description.keys.index(of: form.key)
    let loneField = form.value.flatMap { description.keys.index(of: $0) }
    let entries = entries(of: value)
    store(address, entries.count) { index, address in
      let entry = entries[index]
      guard let target = view.resolved(entry.value), let keyField else { return }
      if case .scalar(let read) = description.stores[keyField] {
        _ = read(address, ScalarText(bytes: view.text(of: entry.name), kind: .string))
      }
      follow(entry.value, to: target) { reader in
        reader.descend(to: field.name, element: index) { reader in
          if reader.view[target].kind == .mapping {
            reader.read(description, into: address, at: target, known: keyField)
          } else if let loneField {
            reader.read(description, loneField, into: address, key: entry.key, value: target)
          } else {
            reader.report(
              .wrongForm(
                key: reader.string(entry.key), expected: RecordReader.label(of: description),
                found: reader.found(target)),
              at: reader.wrong(target, key: entry.key), path: FactPath(reader.steps))
          }
        }
      }
    }
  }

  /// The entries of a mapping whose keys are texts.
  private func entries(of mapping: Int) -> [(key: Int, name: Int, value: Int)] {
    var entries: [(key: Int, name: Int, value: Int)] = []
    Placement.forEachEntry(of: mapping, view: view) { key, value in
      guard let named = view.resolved(key), Placement.isFree(key: key, value: value, in: mapping, view: view)
      else { return }
      entries.append((key, named, value))
    }
    return entries
  }

  private mutating func descend(to field: String, element: Int?, _ body: (inout RecordReader) -> Void) {
    let depth = steps.count
    steps.append(.field(field))
    if let element { steps.append(.index(element)) }
    body(&self)
    steps.removeLast(steps.count - depth)
  }

  /// The list that the record being read stands in, by the names of the fields that lead to it.
  private var scope: String {
    var scope = ""
    for case .field(let name) in steps { scope = scope.isEmpty ? name : "\(scope).\(name)" }
    return scope
  }

  /// Whether a text says something; what says nothing is reported.
  private mutating func isFilled(
    _ text: UnsafeBufferPointer<UInt8>, key: Int, value: Int, element: Int? = nil,
    field: () -> FieldDescription
  ) -> Bool {
    if RecordReader.isBlank(text) {
      report(.emptyText(key: string(key)), at: value, field: field(), element: element)
      return false
    }
    if Placeholder.isLeft(in: text) {
      let field = field()
      // ○ and × are answers to a yes-or-no question, and `-` may be one of a list.
      if field.takesMarks || field.accepts(text, kind: view.type(of: value).scalarKind) { return true }
      report(
        .placeholder(key: string(key), text: String(decoding: text, as: UTF8.self)), at: value, field: field,
        element: element)
      return false
    }
    return true
  }

  // MARK: What is reported

  private mutating func report(
    _ problem: ScalarProblem, key: Int, value: Int, text: UnsafeBufferPointer<UInt8>, field: FieldDescription,
    element: Int?
  ) {
    let string = String(decoding: text, as: UTF8.self)
    let name = self.string(key)
    let kind: DecodingProblem.Kind =
      switch problem {
      case .wrongForm: .wrongForm(key: name, expected: field.formLabel, found: .text(string))
      case .outOfRange(let range): .outOfRange(key: name, text: string, range: range)
      case .badDate(let reason): .badDate(key: name, text: string, reason)
      case .notAChoice:
        .unknownChoice(
          key: name, text: string,
          meant: NearestSpelling.of(
            string,
            among: field.choices.flatMap { RecordReader.inLanguage(of: string, $0.en, $0.ja, $0.other) }),
          known: field.choices.map { Bilingual(en: $0.en, ja: $0.ja) })
      }
    report(kind, at: value, field: field, element: element)
  }

  /// Reports a key that the record does not have; answers with the index of the field that was meant.
  private mutating func reportUnknown(
    key: Int, in description: RecordDescription, isDocument: Bool, without known: Int?
  ) -> Int? {
    let name = string(key)
    var candidates = description.fields.enumerated().filter { $0.offset != known }.flatMap {
      RecordReader.inLanguage(of: name, $0.element.name, $0.element.ja, $0.element.otherNames)
    }
    if isDocument { candidates += DocumentEnvelope.apiVersionKeys + DocumentEnvelope.kindKeys }
    let meant = NearestSpelling.of(name, among: candidates)
    let index = meant.flatMap(description.keys.index(of:))
    report(
      .unknownKey(name, meant: meant, field: index.map { description.fields[$0].name }), at: key,
      path: FactPath(steps).field(name))
    return index
  }

  /// Whether the reader of the YAML has a problem of its own for a key that no record has: `<<`, or the second half of
  /// a text that a comma split.
  private func isSpokenOf(key: Int, value: Int, in mapping: Int) -> Bool {
    if view[mapping].style == .flow, view[value].flags.contains(.absent) { return true }
    return view[key].style == .plain && view.text(of: key).elementsEqual("<<".utf8)
  }

  private mutating func reportRepeated(
    key: Int, index: Int, in description: RecordDescription, mapping: Int
  ) {
    var other = mapping + 1
    while other < key {
      if view[other].kind == .scalar, description.keys.index(of: view.text(of: other)) == index { break }
      other = view.next(after: view.next(after: other))
    }
    // Two equal keys are a mistake of the YAML, reported there.
    let isSameText = view.text(of: other).elementsEqual(view.text(of: key))
    guard !isSameText else { return }
    report(
      .sameField(string(key), other: string(other)), at: key,
      path: FactPath(steps).field(description.fields[index].name))
  }

  private mutating func report(
    _ kind: DecodingProblem.Kind, at node: Int, field: FieldDescription, element: Int? = nil
  ) {
    var path = FactPath(steps).field(field.name)
    if let element { path = path.index(element) }
    report(kind, at: node, path: path)
  }

  private mutating func report(_ kind: DecodingProblem.Kind, at node: Int, path: FactPath) {
    var problem = DecodingProblem(kind, at: Int(view[node].start)..<Int(view[node].end), path: path)
    if let alias {
      // What stands under an anchor is read at the anchor and at each alias, and reported once.
      let isKnown = problems.contains { $0.kind == kind && $0.bytes == problem.bytes }
      guard !isKnown else { return }
      problem.alias = Int(view[alias].start)..<Int(view[alias].end)
    }
    problems.append(problem)
  }

  // MARK: Looking at nodes

  private func count(of sequence: Int) -> Int {
    var count = 0
    var element = sequence + 1
    let end = view.next(after: sequence)
    while element < end {
      count += 1
      element = view.next(after: element)
    }
    return count
  }

  private func elements(of sequence: Int) -> [Int] {
    var elements: [Int] = []
    var element = sequence + 1
    let end = view.next(after: sequence)
    while element < end {
      elements.append(element)
      element = view.next(after: element)
    }
    return elements
  }

  /// Where a value of the wrong form is shown: in the flow of a line itself, else where it begins to be seen.
  private func wrong(_ node: Int, key: Int?) -> Int {
    view[node].style == .flow ? node : Placement.place(of: node, key: key, view: view)
  }

  private func string(_ node: Int) -> String {
    String(decoding: view.text(of: view.resolved(node) ?? node), as: UTF8.self)
  }

  private func found(_ node: Int) -> DecodingProblem.Found {
    switch view[node].kind {
    case .scalar: .text(string(node))
    case .sequence: .list
    case .mapping: .mapping
    case .alias: .nothing
    }
  }

  /// What a record is called where something else was found, with one of its keys.
  private static func label(of description: RecordDescription) -> Bilingual {
    let fields = description.fields.filter { $0.sample != nil && $0.role == .plain }
    guard let field = fields.first(where: \.isRequired) ?? fields.first, let sample = field.sample else {
      return Bilingual(en: "keys with values", ja: "キーと値の組")
    }
    return Bilingual(
      en: "keys with values such as '\(field.name): \(sample)'", ja: "キーと値の組（例 \(field.ja): \(sample)）")
  }

  /// `なし` or `none`.
  private static func saysNothing(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text.count {
    case 4: text.elementsEqual("none".utf8)
    case 6: text.elementsEqual("なし".utf8)
    default: false
    }
  }

  /// Nothing but spaces, full-width ones included.
  private static func isBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0xE3 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80: index += 3
      default: return false
      }
    }
    return true
  }

  /// The names in the language in which somebody wrote, the other language behind.
  static func inLanguage(of text: String, _ en: String, _ ja: String, _ other: [String]) -> [String] {
    text.utf8.contains { $0 >= 0x80 } ? [ja] + other + [en] : [en, ja] + other
  }
}

extension FieldDescription {
  /// What a field accepts, for people.
  var formLabel: Bilingual {
    switch type {
    case .scalar(let form), .scalars(let form): form.label
    case .record, .keyed: Bilingual(en: "keys with values", ja: "キーと値の組")
    case .records: Bilingual(en: "a list", ja: "一覧")
    }
  }

  /// The values that a field accepts, if they are listed.
  var choices: [ChoiceList.Entry] {
    switch type {
    case .scalar(.choice(let list)), .scalars(.choice(let list)): list.entries
    default: []
    }
  }

  /// Whether a text that looks like a placeholder is an answer here.
  func accepts(_ text: UnsafeBufferPointer<UInt8>, kind: ScalarText.Kind) -> Bool {
    switch type {
    case .scalar(.flag), .scalars(.flag):
      if case .success = Bool.read(ScalarText(bytes: text, kind: kind)) { true } else { false }
    case .scalar(.choice(let list)), .scalars(.choice(let list)):
      list.entries.contains { entry in
        ([entry.en, entry.ja] + entry.other).contains { $0.utf8.elementsEqual(text) }
      }
    default: false
    }
  }
}

extension YAMLScalarType {
  @inline(__always)
  var scalarKind: ScalarText.Kind {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .float: .float
    case .string: .string
    }
  }
}
