import DigitalGovernance
import GovernanceFindings

/// How the cells of one column become values of one leaf: a mapping's column, looked up once.
///
/// A class, because each cell asks for it: a copy would count each of its parts.
final class ColumnPlan {
  /// What a code, or a blank cell, says.
  enum Meaning {
    case text([UInt8])
    case nothing
    case unknown

    init(_ value: Fact<String>) {
      switch value {
      case .known(let text) where Mapping.Code.wordsForUnknown.contains(text): self = .unknown
      case .known(let text): self = .text(Array(text.utf8))
      case .nothing: self = .nothing
      case .unknown: self = .unknown
      }
    }
  }

  /// The text of the header.
  let name: String
  /// Which cell of a row it is, counted from 0; nil for a constant.
  let cell: Int?
  let leaf: LeafField
  let store: FieldAccess.Store
  let separator: [UInt8]
  let unit: [UInt8]
  let blank: Meaning
  /// Whether only the codes below are known.
  let hasCodes: Bool
  private let codes: KeyTable
  private let foldedCodes: KeyTable
  private let meanings: [Meaning]
  /// Whether it says who the row is about.
  let isID: Bool
  /// Whether its cells are those of kanri's own tables: a guard against formulas, lists in JSON.
  var isOwn = false

  convenience init(_ column: Mapping.Column, named name: String, leaf: LeafField, cell: Int) {
    var codes: [(String, Meaning)] = []
    for code in column.codes.stated {
      if let text = code.code.known { codes.append((text, Meaning(code.value))) }
    }
    self.init(
      name: name, cell: cell, leaf: leaf, separator: column.separator.known ?? "",
      unit: column.unit.known ?? "",
      blank: Meaning(column.blank), codes: codes)
  }

  convenience init(_ constant: Mapping.Constant, leaf: LeafField) {
    self.init(
      name: constant.field.known ?? "", cell: nil, leaf: leaf, separator: "", unit: "",
      blank: Meaning(constant.value), codes: [])
  }

  private init(
    name: String, cell: Int?, leaf: LeafField, separator: String, unit: String, blank: Meaning,
    codes: [(String, Meaning)]
  ) {
    self.name = name
    self.cell = cell
    self.leaf = leaf
    store = leaf.field.access.store
    // Values are read without the white space around them, so `; ` also parts `a;b` and `a; `.
    let bare = FoldedText.trimmed(separator)
    self.separator = Array((bare.isEmpty ? separator : bare).utf8)
    self.unit = Array(unit.utf8)
    self.blank = blank
    isID = leaf.path == FactPath([.field("id")])
    hasCodes = !codes.isEmpty
    if codes.isEmpty, case .choice(let list) = ColumnPlan.form(of: leaf.field) {
      // The field's own words, so that they are known in other widths too.
      let words = list.entries.flatMap { entry in ([entry.en, entry.ja] + entry.other).map { ($0, entry.en) }
      }
      self.codes = KeyTable([])
      foldedCodes = KeyTable(words.enumerated().map { (FoldedText.fold($0.element.0), $0.offset) })
      meanings = words.map { .text(Array($0.1.utf8)) }
    } else {
      self.codes = KeyTable(codes.enumerated().map { ($0.element.0, $0.offset) })
      foldedCodes = KeyTable(codes.enumerated().map { (FoldedText.fold($0.element.0), $0.offset) })
      meanings = codes.map(\.1)
    }
  }

  private static func form(of field: FieldDescription) -> ScalarForm {
    switch field.type {
    case .scalar(let form), .scalars(let form): form
    case .record, .records, .keyed: .text
    }
  }

  /// What its cells should have been, in words.
  var expected: Bilingual { ColumnPlan.form(of: leaf.field).label }

  /// The words that a cell may have, for a suggestion.
  var known: [String] {
    if hasCodes { return codes.entries.map(\.key) }
    guard case .choice(let list) = ColumnPlan.form(of: leaf.field) else { return [] }
    return list.entries.map(\.ja)
  }

  // MARK: Cells

  /// What was wrong with a cell.
  enum Trouble {
    case unknownValue(String)
    case unreadable(String, ScalarProblem)
    case several(String)
  }

  /// Whether a cell says anything, so that the record around the leaf is stated.
  func isStated(by text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard FoldedText.trimmed(text).isEmpty else { return true }
    return if case .unknown = blank { false } else { true }
  }

  /// States the fact that a cell tells in the record at an address; answers with what was wrong.
  func read(_ text: UnsafeBufferPointer<UInt8>, into address: FieldAccess.Address) -> Trouble? {
    let trimmed = FoldedText.trimmed(text)
    guard !trimmed.isEmpty else { return state(blank, in: address) }
    if isOwn { return readOwn(trimmed, into: address) }
    return read(trimmed, whole: text, into: address)
  }

  /// Reads a cell into a procedure of which nothing else is stated.
  func readAlone(_ text: UnsafeBufferPointer<UInt8>) -> (procedure: Procedure, trouble: Trouble?) {
    var procedure = Procedure()
    var trouble: Trouble?
    func open(_ steps: ArraySlice<FieldDescription>, _ address: FieldAccess.Address) {
      guard let step = steps.first, steps.count > 1 else { return trouble = read(text, into: address) }
      guard case .record(let enter) = step.access.store else { return }
      enter(address) { open(steps.dropFirst(), $0) }
    }
    withUnsafeMutablePointer(to: &procedure) { open(leaf.steps[...], FieldAccess.Address($0)) }
    return (procedure, trouble)
  }

  private func readOwn(
    _ text: UnsafeBufferPointer<UInt8>, into address: FieldAccess.Address
  ) -> Trouble? {
    let plain = OwnCell.plain(text)
    if case .scalars(let store) = store, plain.first == UInt8(ascii: "["), let list = OwnCell.list(plain) {
      guard !list.isEmpty else { return state(.nothing, in: address) }
      let all = list.flatMap { $0 }
      return all.withUnsafeBufferPointer { all in
        var start = 0
        let tokens = list.map { element in
          defer { start += element.count }
          return UnsafeBufferPointer(rebasing: all[start..<start + element.count])
        }
        return readList(tokens, store, into: address)
      }
    }
    return plain.withUnsafeBufferPointer { read($0, whole: $0, into: address) }
  }

  private func read(
    _ trimmed: UnsafeBufferPointer<UInt8>, whole text: UnsafeBufferPointer<UInt8>,
    into address: FieldAccess.Address
  ) -> Trouble? {
    switch store {
    case .scalar(let store):
      if !separator.isEmpty, tokens(of: trimmed).count > 1 { return .several(string(trimmed)) }
      return readOne(trimmed, whole: text, store, into: address)
    case .scalars(let store):
      let tokens = separator.isEmpty ? [trimmed] : tokens(of: trimmed)
      // Separators alone are no list, and not the statement that there is nothing.
      guard !tokens.isEmpty else { return .unreadable(string(trimmed), .wrongForm) }
      return readList(tokens, store, into: address)
    case .record, .records: return nil
    }
  }

  private func state(_ meaning: Meaning, in address: FieldAccess.Address) -> Trouble? {
    switch meaning {
    case .unknown: return nil
    case .nothing:
      guard leaf.field.allowsNothing else { return .unreadable("", .wrongForm) }
      leaf.field.access.storeNothing(address)
      return nil
    case .text(let bytes):
      let problem = bytes.withUnsafeBufferPointer { bytes -> ScalarProblem? in
        let text = ScalarText(bytes: bytes, kind: .string)
        switch store {
        case .scalar(let store): return store(address, text)
        case .scalars(let store):
          var problem: ScalarProblem?
          store(address, 1, { _ in text }, { problem = $1 })
          return problem
        case .record, .records: return .wrongForm
        }
      }
      return problem.map { .unreadable(String(decoding: bytes, as: UTF8.self), $0) }
    }
  }

  private func readOne(
    _ trimmed: UnsafeBufferPointer<UInt8>, whole: UnsafeBufferPointer<UInt8>,
    _ store: (FieldAccess.Address, ScalarText) -> ScalarProblem?, into address: FieldAccess.Address
  ) -> Trouble? {
    if hasCodes {
      guard let meaning = meaning(of: trimmed) else { return .unknownValue(string(trimmed)) }
      return state(meaning, in: address)
    }
    // A text is kept with its white space: nobody asked for another one.
    var text = whole
    if case .scalar(.text) = leaf.field.type {} else { text = trimmed }
    let problem =
      unit.isEmpty || !isBareNumber(trimmed)
      ? store(address, ScalarText(bytes: text, kind: .string))
      : (Array(trimmed) + unit).withUnsafeBufferPointer {
        store(address, ScalarText(bytes: $0, kind: .string))
      }
    guard let problem else { return nil }
    guard problem == .notAChoice else { return .unreadable(string(trimmed), problem) }
    guard let meaning = meaning(of: trimmed) else { return .unknownValue(string(trimmed)) }
    return state(meaning, in: address)
  }

  /// One value that is not known makes the whole list unknown: what is left would say that there are no others.
  private func readList(
    _ tokens: [UnsafeBufferPointer<UInt8>],
    _ store: (FieldAccess.Address, Int, (Int) -> ScalarText?, (Int, ScalarProblem) -> Void) -> Void,
    into address: FieldAccess.Address
  ) -> Trouble? {
    var trouble: Trouble?
    if hasCodes {
      var values: [UInt8] = []
      var ends: [Int] = []
      var saysNothing = false
      for token in tokens {
        switch meaning(of: token) {
        case nil: return .unknownValue(string(token))
        case .unknown: return nil
        case .nothing: saysNothing = true
        case .text(let bytes):
          values += bytes
          ends.append(values.count)
        }
      }
      guard !ends.isEmpty else { return saysNothing ? state(.nothing, in: address) : nil }
      values.withUnsafeBufferPointer { values in
        store(
          address, ends.count,
          {
            let start = $0 == 0 ? 0 : ends[$0 - 1]
            return ScalarText(bytes: UnsafeBufferPointer(rebasing: values[start..<ends[$0]]), kind: .string)
          },
          { trouble = .unreadable(string(tokens[$0]), $1) })
      }
    } else {
      var kept: [UnsafeBufferPointer<UInt8>] = tokens
      store(address, tokens.count, { ScalarText(bytes: kept[$0], kind: .string) }) { index, problem in
        trouble = .unreadable(string(tokens[index]), problem)
      }
      // Words of the field in other widths.
      if case .unreadable(_, .notAChoice)? = trouble {
        trouble = nil
        var spellings: [[UInt8]] = []
        for token in tokens {
          guard case .text(let bytes)? = meaning(of: token) ?? ownWord(token) else {
            leaf.field.access.storeUnknown(address)
            return .unknownValue(string(token))
          }
          spellings.append(bytes)
        }
        let all = spellings.flatMap { $0 }
        all.withUnsafeBufferPointer { all in
          var start = 0
          for (index, spelling) in spellings.enumerated() {
            kept[index] = UnsafeBufferPointer(rebasing: all[start..<start + spelling.count])
            start += spelling.count
          }
          store(address, kept.count, { ScalarText(bytes: kept[$0], kind: .string) }) { index, problem in
            trouble = .unreadable(string(tokens[index]), problem)
          }
        }
      }
    }
    if trouble != nil { leaf.field.access.storeUnknown(address) }
    return trouble
  }

  private func ownWord(_ token: UnsafeBufferPointer<UInt8>) -> Meaning? {
    leaf.problem(with: string(token)) == nil ? .text(Array(token)) : nil
  }

  private func meaning(of text: UnsafeBufferPointer<UInt8>) -> Meaning? {
    if let index = codes.index(of: text) { return meanings[index] }
    return FoldedText.fold(text).withUnsafeBufferPointer { foldedCodes.index(of: $0) }.map { meanings[$0] }
  }

  // MARK: Texts

  private func tokens(of text: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    var tokens: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    var index = 0
    func add(to end: Int) {
      let token = FoldedText.trimmed(UnsafeBufferPointer(rebasing: text[start..<end]))
      if !token.isEmpty { tokens.append(token) }
    }
    while index + separator.count <= text.count {
      if text[index] == separator[0],
        separator.indices.allSatisfy({ text[index + $0] == separator[$0] })
      {
        add(to: index)
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    add(to: text.count)
    return tokens
  }

  /// Nothing but digits, commas and points, of either width.
  private func isBareNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    FoldedText.fold(text).allSatisfy {
      (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
  }

  private func string(_ text: UnsafeBufferPointer<UInt8>) -> String { String(decoding: text, as: UTF8.self) }
}
