import Foundation
import GovernanceFindings
import Testing

@testable import GovernanceLint

@Suite("The catalogue") struct CatalogueTests {
  static let codes = Catalogue.entries.map(\.identity.code)

  @Test("Codes and names are given once") func unique() {
    let codes = Catalogue.entries.map(\.identity.code)
    let names = Catalogue.entries.map(\.identity.name)
    #expect(Set(codes).count == codes.count)
    #expect(Set(names).count == names.count)
  }

  @Test("A code is the letter of its area and three digits", arguments: CatalogueTests.codes)
  func code(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    #expect(code.wholeMatch(of: /[A-Z][0-9]{3}/) != nil)
    let area = try #require(entry.identity.area)
    #expect(area.rawValue == code.prefix(1))
  }

  @Test("Rules on YAML and on shapes have the letters of their folders") func letters() {
    #expect(YAMLRules.all.allSatisfy { $0.identity.area == .yaml })
    #expect(ShapeRules.all.allSatisfy { $0.identity.area == .shape })
    #expect(ReferenceRules.all.allSatisfy { $0.identity.area == .references })
    #expect(DirectiveRules.all.allSatisfy { $0.identity.area == .directives })
  }

  @Test("A name states a flaw, in kebab case", arguments: CatalogueTests.codes)
  func name(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    let name = entry.identity.name
    #expect(name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) != nil)
    let demands = [
      "require", "must", "should", "no", "disallow", "forbid", "check", "valid", "prefer", "use",
    ]
    #expect(!demands.contains(name.prefix { $0 != "-" }.description))
  }

  @Test(
    "Every text is there in both languages and ends as its kind of text does", arguments: CatalogueTests.codes
  )
  func texts(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    for sentence in [entry.rationale, entry.remedy] {
      #expect(sentence.en.hasSuffix("."))
      #expect(sentence.ja.hasSuffix("。"))
      #expect(sentence.ja.isJapanese && sentence.en.isEnglish)
    }
    #expect(!entry.title.en.isEmpty && !entry.title.en.hasSuffix("."))
    #expect(!entry.title.ja.isEmpty && !entry.title.ja.hasSuffix("。"))
    #expect(entry.title.ja.isJapanese && entry.title.en.isEnglish)
  }

  @Test("Japanese texts use the words of people who do not know YAML", arguments: CatalogueTests.codes)
  func plainWords(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    for text in [entry.title.ja, entry.rationale.ja, entry.remedy.ja] {
      for jargon in ["スカラー", "マッピング", "シーケンス", "ノード", "パース", "エイリアス", "アンカー", "ゲート", "インデント"] {
        #expect(!text.contains(jargon))
      }
    }
  }

  @Test("A requirement says where it comes from", arguments: CatalogueTests.codes)
  func provenance(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    let said = entry.provenance.source ?? entry.provenance.reason?.ja
    #expect(said?.isEmpty == false)
  }

  @Test("A rule is in a file of its name, and every such file is in the list of its folder")
  func folders() throws {
    let lists: [(folder: String, list: String, rules: [any RuleDescription.Type])] = [
      ("YAML", "YAMLRules.all", YAMLRules.all), ("Shape", "ShapeRules.all", ShapeRules.all),
      ("References", "ReferenceRules.all", ReferenceRules.all),
      ("Directives", "DirectiveRules.all", DirectiveRules.all),
      ("Configuration", "ConfigurationRules.all", ConfigurationRules.all),
      ("Tables", "TableRules.all", TableRules.all),
    ]
    for (folder, list, rules) in lists {
      let listed = Set(rules.map { String(describing: $0) })
      let url = sources.appending(path: "GovernanceLint/\(folder)")
      let files = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      var declared = Set<String>()
      for file in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.contains("static let identity = RuleIdentity(") else { continue }
        let name = file.deletingPathExtension().lastPathComponent
        declared.insert(name)
        #expect(text.contains("struct \(name): "), "\(folder)/\(name).swift declares no struct \(name)")
        #expect(listed.contains(name), "add the line '\(name).self,' to \(list)")
      }
      #expect(listed.subtracting(declared).isEmpty, "\(list) names rules without a file in \(folder)")
    }
  }

  private var sources: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
  }
}

extension String {
  /// Whether there are kana or kanji in it.
  fileprivate var isJapanese: Bool { unicodeScalars.contains(where: String.isKanaOrKanji) }

  /// Whether it is English, though it may quote a few Japanese words.
  fileprivate var isEnglish: Bool {
    unicodeScalars.count(where: String.isKanaOrKanji) * 4 < unicodeScalars.count
  }

  private static func isKanaOrKanji(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
  }
}
