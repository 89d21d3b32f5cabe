import DigitalGovernance
import Foundation
import GovernanceDocuments
import GovernanceFindings
import Testing

@Suite("Documents to begin with")
struct StartingDocumentTests {
  private static let all: [(any Kind.Type, Language)] = KnownKinds.all.flatMap { kind in
    Language.allCases.map { (kind, $0) }
  }

  /// The problems of a text but for placeholders left in.
  private func mistakes(in text: String) throws -> [DecodingProblem] {
    try Reading(text).problems.filter { if case .placeholder = $0.kind { false } else { true } }
  }

  @Test("A new document has nothing wrong with it but placeholders") func asWritten() throws {
    for (kind, language) in StartingDocumentTests.all {
      let text = StartingDocument.text(for: kind, language: language)
      let reading = try Reading(text)
      #expect(reading.tree.problems.isEmpty)
      #expect(try mistakes(in: text).isEmpty, "\(kind.kindName.en) \(language)")
      #expect(reading.known.map { type(of: $0.value).kindName } == kind.kindName)
    }
  }

  @Test("With every field brought in it still has nothing wrong but placeholders") func uncommented() throws {
    for (kind, language) in StartingDocumentTests.all {
      var text = StartingDocument.text(for: kind, language: language)
      let keys = Set(FieldWalk.fields(of: kind).flatMap(\.allNames))
      var rounds = 0
      while let next = Uncommenting.once(text, keys: keys) {
        text = next
        rounds += 1
        let reading = try Reading(text)
        #expect(reading.tree.problems.isEmpty, "\(kind.kindName.en) \(language)\n\(text)")
        #expect(try mistakes(in: text).isEmpty, "\(kind.kindName.en) \(language)")
      }
      #expect(rounds > 0)
      let document = try #require(try Reading(text).known)
      // Every field of every record is stated somewhere, or a placeholder stands where it would be.
      let unstated = document.unstatedFields()
      let placeholders = document.problems.compactMap { problem in
        if case .placeholder = problem.kind { problem.path.withoutIndices } else { nil }
      }
      for path in unstated { #expect(placeholders.contains(path), "\(kind.kindName.en) \(language) \(path)") }
    }
  }

  @Test("References among the parts of an example lead to parts that are there") func localReferences() throws
  {
    for (kind, language) in StartingDocumentTests.all {
      var text = StartingDocument.text(for: kind, language: language)
      let keys = Set(FieldWalk.fields(of: kind).flatMap(\.allNames))
      while let next = Uncommenting.once(text, keys: keys) { text = next }
      let reading = try Reading(text)
      let mentions = try #require(reading.known).mentions
      for mention in mentions {
        guard case .local(let lists) = mention.role else { continue }
        let name = reading.tree.text(of: mention.node)
        let isThere = mentions.contains { other in
          other.role == .identity && lists.contains(other.scope) && reading.tree.text(of: other.node) == name
        }
        #expect(isThere, "\(kind.kindName.en) \(language) \(mention.scope) \(name) in \(lists)")
      }
    }
  }

  @Test("The head says what the document is for, then come the version and the kind") func head() {
    let lines = StartingDocument.text(for: ServiceCanvas.self, language: .ja).split(separator: "\n")
    #expect(lines.first?.contains(ServiceCanvas.documentation.ja) == true)
    #expect(lines.drop { $0.hasPrefix("#") }.prefix(2) == ["apiVersion: kanri/v1", "種別: サービスキャンバス"])
  }

  @Test("Every field has its line of documentation above it, in the language of the document")
  func documentation() {
    for (kind, language) in StartingDocumentTests.all {
      let text = StartingDocument.text(for: kind, language: language)
      for field in FieldWalk.fields(of: kind) {
        #expect(text.contains("# \(field.documentation[language])"), "\(kind.kindName.en) \(field.name)")
      }
    }
  }

  @Test("English documents have no Japanese in them") func english() {
    for kind in KnownKinds.all {
      let text = StartingDocument.text(for: kind, language: .en)
      let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
      #expect(
        isASCII
          || text.unicodeScalars.allSatisfy { $0.value < 0x80 || "件日週月時間分".unicodeScalars.contains($0) },
        "\(kind.kindName.en)")
    }
  }

  @Test("A required field is never commented out") func required() throws {
    for (kind, language) in StartingDocumentTests.all {
      let lines = StartingDocument.text(for: kind, language: language).split(separator: "\n")
      for field in kind.description.fields where field.isRequired {
        let key = language == .ja ? field.ja : field.name
        #expect(lines.contains { $0.hasPrefix("\(key):") }, "\(kind.kindName.en) \(key)")
      }
    }
  }

  @Test("The example of a reference page decodes without a mistake") func pageExample() throws {
    for (kind, language) in StartingDocumentTests.all {
      let page = ReferencePage.text(for: kind, language: language)
      let start = try #require(page.range(of: "```yaml\n"))
      let end = try #require(page.range(of: "\n```\n", range: start.upperBound..<page.endIndex))
      #expect(try mistakes(in: String(page[start.upperBound..<end.lowerBound])).isEmpty)
    }
  }
}

/// Takes away the `# ` before fields, as an editor would.
private enum Uncommenting {
  /// One level of comments less; nil if no field is commented out any more.
  static func once(_ text: String, keys: Set<String>) -> String? {
    var isChanged = false
    // What stands above the document speaks of it, maybe in the name of a key.
    var isInHead = true
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      if !line.hasPrefix("#") { isInHead = false }
      if isInHead { return String(line) }
      let indentation = line.prefix { $0 == " " }
      let rest = line.dropFirst(indentation.count)
      guard rest.hasPrefix("# ") else { return String(line) }
      let content = rest.dropFirst(2)
      guard content.hasPrefix("  ") || content.hasPrefix("- ") || isField(content, keys) else {
        return String(line)
      }
      isChanged = true
      return String(indentation) + String(content)
    }
    return isChanged ? lines.joined(separator: "\n") : nil
  }

  private static func isField(_ content: Substring, _ keys: Set<String>) -> Bool {
    guard let colon = content.firstIndex(of: ":") else { return false }
    let behind = content[content.index(after: colon)...]
    return keys.contains(String(content[..<colon])) && (behind.isEmpty || behind.hasPrefix(" "))
  }
}

extension FactPath {
  fileprivate var withoutIndices: String {
    steps.compactMap { if case .field(let name) = $0 { name } else { nil } }.joined(separator: ".")
  }
}

extension DecodedDocument {
  /// The fields of each record, as it first appears, that are not stated anywhere.
  fileprivate func unstatedFields() -> [String] {
    var unstated: [String] = []
    var seen: Set<ObjectIdentifier> = []
    func walk(_ record: some Record, _ path: String) {
      let description = type(of: record).description
      guard seen.insert(ObjectIdentifier(description)).inserted else { return }
      for field in description.fields {
        let place = path.isEmpty ? field.name : "\(path).\(field.name)"
        switch record.content(of: field) {
        case .unknown: unstated.append(place)
        case .record(let nested): walk(nested.record(at: 0), place)
        case .records(let list): if list.count > 0 { walk(list.record(at: 0), place) }
        case .nothing, .scalar, .scalars: break
        }
      }
    }
    walk(value, "")
    return unstated
  }
}
