import DigitalGovernance
import Foundation
import GovernanceDocuments
import KanriTestSupport
import Testing
import YAMLSyntax

@Suite("Documents as text") struct DocumentTextTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All documents of the examples, by path and place.
  private static let examples: [(name: String, document: DecodedDocument)] = {
    let folder = root.appending(path: "Examples")
    let paths = (FileManager.default.subpaths(atPath: folder.path) ?? []).filter {
      // The troubled project states a code as a number, which nobody would write down again.
      $0.hasSuffix(".yaml") && !$0.contains("troubled")
    }
    .sorted()
    return paths.flatMap { path -> [(String, DecodedDocument)] in
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return [] }
      let tree = YAMLTree(parsing: [UInt8](data))
      return tree.documents.enumerated().compactMap { index, document in
        guard case .known(let decoded) = DocumentDecoder.read(document, of: tree) else { return nil }
        return ("\(path)#\(index)", decoded)
      }
    }
  }()

  /// Writes a document, reads it back and compares.
  private func expectRoundTrip<K: Kind>(
    _ document: K, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = DocumentText.text(of: document)
    let tree = YAMLTree(parsing: Array(text.utf8))
    #expect(tree.problems.isEmpty, "\(name): \(tree.problems)\n\(text)", sourceLocation: sourceLocation)
    let first = try #require(tree.documents.first, sourceLocation: sourceLocation)
    #expect(tree.documents.count == 1, sourceLocation: sourceLocation)
    guard case .known(let decoded) = DocumentDecoder.read(first, of: tree), let read = decoded.value as? K
    else {
      Issue.record("\(name) is no \(K.kindName.en) any more:\n\(text)", sourceLocation: sourceLocation)
      return
    }
    // Fields that are owed may be missing: what is missing was missing before.
    let problems = decoded.problems.filter { if case .missing = $0.kind { false } else { true } }
    #expect(problems.isEmpty, "\(name)\n\(text)", sourceLocation: sourceLocation)
    #expect(read == document, "\(name)\n\(text)", sourceLocation: sourceLocation)
    #expect(DocumentText.text(of: read) == text, "\(name)", sourceLocation: sourceLocation)
  }

  @Test("Every document of the examples is read back as it was") func examples() throws {
    #expect(DocumentTextTests.examples.count >= 8)
    for (name, decoded) in DocumentTextTests.examples {
      func open<K: Kind>(_ document: K) throws { try expectRoundTrip(document, name) }
      try open(decoded.value)
    }
  }

  @Test("Random documents of every kind are read back as they were", arguments: 0..<12)
  func random(seed: Int) throws {
    for kind in KnownKinds.all {
      func open<K: Kind>(_ kind: K.Type) throws {
        let share = UInt64([20, 60, 100][seed % 3])
        try expectRoundTrip(
          RandomRecord(seed: UInt64(seed), share: share).make(kind, depth: 3), "\(K.kindName.en) \(seed)")
      }
      try open(kind)
    }
  }

  /// Texts that YAML or kanri would take for something else if they stood plain.
  static let hostile = [
    "true", "no", "はい", "12", "0x1F", "1e5", "2026-04-01", "12:30", "~", "null", "なし ", " なし", "- x", "? x",
    ": x",
    "x: y", "x #y", "#x", "x:", "!x", "&a", "*a", "[x", "]", "{x", "}", "x, y", "'x'", "\"x\"", "it's",
    "a'b\"c",
    "|", ">", "%x", "@x", "`x", "<<", "=", "---", "...", "--- x", "a\nb", "a\n\nb", "a\n b", " a\nb", "a\n",
    "\na",
    "a\n\n", "a\n  \nb", "a\t\tb", "\ta", "a\u{85}b", "a\u{2028}b", "a\u{FEFF}b", "a\u{1F600}b", "\u{7F}a",
    "a\u{1}b",
    " \u{301}x\ny", "x\ny \u{301}", "設計\n段階: 1 # 注記\n'", "a\r\nb", "\\", "\\n", "x\\", "日本 #語", "日本： 語",
    "a\u{A0}b",
    "-1", "+1", ".5", ".inf", "1_000", "0o17", "y", "N", "on", "\u{3000}x", "x\u{3000}", "x\n---\ny",
    "x\n# y",
  ]

  @Test("Any text is read back as it was, alone, in lists and as a shorthand", arguments: hostile)
  func hostileText(text: String) throws {
    var project = Project()
    project.id = "P"
    project.name = "x"
    project.purpose = .known(text)
    project.languages = .known([text, "日本語", text])
    var test = Project.UserTest()
    test.purpose = .known(text)
    project.userTests = .known([test, Project.UserTest(), test])
    try expectRoundTrip(project, text.debugDescription)

    var criterion = Criterion()
    var title = Wording()
    title.ja = .known(text)
    criterion.title = .known(title)
    criterion.expression = .known(text)
    title.en = .known(text)
    criterion.message = .known(title)
    var ruleSet = RuleSet()
    ruleSet.criteria = .known([criterion])
    try expectRoundTrip(ruleSet, text.debugDescription)
  }

  @Test("A text stands plain where it can") func plain() {
    var project = Project()
    project.id = "P-1"
    project.name = "窓口の予約（試行）"
    project.languages = .known(["日本語", "a, b"])
    project.partners = []
    project.canvas = .nothing
    #expect(
      DocumentText.text(of: project) == """
        apiVersion: kanri/v1
        kind: Project
        id: P-1
        name: 窓口の予約（試行）
        canvas: none
        partners: []
        languages: [日本語, 'a, b']

        """)
  }
}
