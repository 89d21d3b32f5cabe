import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("Every record describes itself, once and wholly")
struct RecordDescriptionTests {
  @Test("The walk meets the kinds and records deep inside them")
  func walk() {
    let names = Set(RecordWalk.all.map(\.testName))
    #expect(
      names.isSuperset(of: [
        "DigitalGovernance.ServiceCanvas", "DigitalGovernance.Project", "DigitalGovernance.Evidence",
        "DigitalGovernance.Project.UserTest.Finding", "DigitalGovernance.Project.Disposition",
        "DigitalGovernance.Project.PhaseRecord", "DigitalGovernance.ServiceCanvas.Outcome.Result",
      ]))
  }

  @Test("No two records share the short name under which pages and schemas know them")
  func shortNames() {
    let names = RecordWalk.all.map(\.typeName)
    #expect(Set(names).count == names.count, "\(names.sorted())")
  }

  @Test("Field names are the names of the stored properties", arguments: RecordWalk.all)
  func properties(of description: RecordDescription) {
    let properties = RecordDescriptionTests.properties(of: description.makeEmpty()).map(\.name)
    #expect(properties.sorted() == description.fields.map(\.name).sorted())
  }

  /// The stored properties, those of an included record in its place.
  private static func properties(of record: any Record) -> [(name: String, value: String)] {
    Mirror(reflecting: record).children.flatMap { child -> [(name: String, value: String)] in
      if let included = child.value as? any Record { return properties(of: included) }
      return [(child.label ?? "", "\(child.value)")]
    }
  }

  @Test("A field's key path leads to the property of its name", arguments: RecordWalk.all)
  func keyPaths(of description: RecordDescription) throws {
    func check<R: Record>(_ empty: R) throws {
      for field in description.fields {
        var record = empty
        // A record of one fact differs from an empty one in that property only.
        withUnsafeMutablePointer(to: &record) { field.access.storeNothing(FieldAccess.Address($0)) }
        let changed = zip(
          RecordDescriptionTests.properties(of: empty), RecordDescriptionTests.properties(of: record)
        ).filter { $0.0.value != $0.1.value }.map(\.0.name)
        #expect(changed == [field.name])
        #expect(description.name(of: field.keyPath) == field.name)
      }
    }
    try check(description.makeEmpty())
  }

  @Test("No two spellings of a record's keys are equal", arguments: RecordWalk.all)
  func uniqueNames(of description: RecordDescription) {
    let names = description.fields.flatMap(\.allNames)
    #expect(
      Set(names).count == names.count, "\(names.filter { name in names.filter { $0 == name }.count > 1 })")
  }

  @Test("Every spelling finds its field", arguments: RecordWalk.all)
  func lookUp(of description: RecordDescription) {
    for field in description.fields {
      for name in field.allNames { #expect(description.field(named: name)?.name == field.name) }
    }
  }

  @Test("Both documentations say something, each in its language", arguments: RecordWalk.all)
  func documentation(of description: RecordDescription) {
    for field in description.fields {
      #expect(field.documentation.en.hasSuffix("."))
      #expect(!field.documentation.en.hasJapanese)
      #expect(field.documentation.ja.hasJapanese)
      #expect(field.documentation.ja.hasSuffix("。"))
    }
  }

  @Test("English names are lowerCamelCase and no reserved word of Swift or CEL", arguments: RecordWalk.all)
  func englishNames(of description: RecordDescription) {
    for field in description.fields {
      #expect(field.name.wholeMatch(of: /[a-z][a-zA-Z0-9]*/) != nil, "\(field.name)")
      #expect(!RecordDescriptionTests.reserved.contains(field.name), "\(field.name)")
    }
  }

  /// CEL's reserved words, and the words of Swift that cannot name a property without backticks.
  private static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "false", "for", "function", "if", "import", "in", "let",
    "loop",
    "namespace", "null", "package", "return", "true", "var", "void", "while",
    "associatedtype", "case", "catch", "class", "default", "defer", "deinit", "do", "enum", "extension",
    "fallthrough", "fileprivate", "func", "guard", "init", "inout", "internal", "is", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "self", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "try", "typealias", "where",
  ]

  @Test("A sample is a value that its own field accepts", arguments: RecordWalk.all)
  func samples(of description: RecordDescription) {
    func check<R: Record>(_ record: R) {
      var record = record
      withUnsafeMutablePointer(to: &record) { pointer in
        for field in description.fields {
          guard let sample = field.sample else { continue }
          let address = FieldAccess.Address(pointer)
          switch field.access.store {
          case .scalar(let store):
            #expect(ScalarText.with(sample) { store(address, $0) } == nil, "\(field.name): \(sample)")
          case .scalars(let store):
            var problems: [ScalarProblem] = []
            ScalarText.with(sample) { text in store(address, 1, { _ in text }, { problems.append($1) }) }
            #expect(problems.isEmpty, "\(field.name): \(sample)")
          case .record, .records:
            #expect(field.type.record?.shorthand != nil, "a record has no sample: \(field.name)")
          }
        }
      }
    }
    check(description.makeEmpty())
  }

  @Test("A role within the document names a list of records with ids")
  func localRoles() throws {
    for kind in KnownKinds.all {
      var waiting: [(description: RecordDescription, depth: Int)] = [(kind.description, 0)]
      while let (description, depth) = waiting.popLast() {
        for field in description.fields where !field.isFragment {
          switch field.type {
          case .record(let nested), .records(let nested):
            if depth < 6 { waiting.append((nested(), depth + 1)) }
          case .keyed(let keyed): waiting.append((keyed.record(), depth + 1))
          case .scalar, .scalars: break
          }
          guard case .local(let lists) = field.role else { continue }
          for list in lists {
            var target = kind.description
            for step in list.split(separator: ".") {
              let next = try #require(target.field(named: String(step)), "\(list)")
              guard case .records(let nested) = next.type else {
                Issue.record("\(list) is no list of records")
                break
              }
              target = nested()
            }
            #expect(target.fields.contains { $0.role == .identity }, "\(list)")
          }
        }
      }
    }
  }

  @Test("A reference names a kind that exists", arguments: RecordWalk.all)
  func references(of description: RecordDescription) {
    for field in description.fields {
      guard case .reference(let kind) = field.role else { continue }
      #expect(KnownKinds.kind(named: kind) != nil, "\(field.name)")
    }
  }

  @Test("Kinds have an id, and names that are found in both languages")
  func kinds() {
    for kind in KnownKinds.all {
      #expect(kind.description.field(named: "id")?.role == .identity)
      #expect(KnownKinds.kind(named: kind.kindName.en) == kind)
      #expect(KnownKinds.kind(named: kind.kindName.ja) == kind)
    }
    #expect(KnownKinds.kind(named: "Poject") == nil)
  }

  @Test("A path through lists is written as people read it")
  func paths() {
    let path = Path<Project, Project>(FactPath()).userTests[2].findings[0].decision.due
    #expect(path.factPath == "userTests[2].findings[0].decision.due")
  }
}
