import DigitalGovernance
import Foundation
import GovernanceDocuments
import KanriTestSupport
import Testing
import YAMLSyntax

@Suite("kanri standard") struct StandardCommandTests {
  private func standard(_ text: String) throws -> OversightStandard {
    let tree = YAMLTree(parsing: Array(text.utf8), limits: YAMLLimits())
    #expect(tree.problems.isEmpty)
    let document = try #require(tree.documents.first)
    guard case .known(let decoded) = DocumentDecoder.read(document, of: tree) else {
      throw Unreadable()
    }
    #expect(decoded.problems.isEmpty, "\(decoded.problems)")
    return try #require(decoded.value as? OversightStandard)
  }

  private struct Unreadable: Error {}

  @Test("gives the built-in standard as YAML that reads back to the same standard and lints clean") func roundTrip() throws {
    let folder = try TestFolder()
    let outcome = try KanriProcess.run("standard", "kanri-standard", in: folder)
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
    let read = try standard(outcome.stdout)
    #expect(read == .kanri)
    try folder.write("standard.yaml", outcome.stdout)
    let linted = try KanriProcess.run("lint", "standard.yaml", "--format", "json", in: folder)
    #expect(linted.status == 0)
    #expect(try linted.report().findings.map(\.place) == [])
  }

  @Test("lists the standards, and offers the nearest name") func list() throws {
    let folder = try GateDocuments.folder()
    let list = try KanriProcess.run("standard", in: folder)
    #expect(list.stdout.contains("kanri-standard") && list.stdout.contains("small"))
    let own = try KanriProcess.run("standard", "small", in: folder)
    #expect(try standard(own.stdout).items.stated.count == 4)
    let misspelt = try KanriProcess.run("standard", "kanri-standerd", in: folder)
    #expect(misspelt.status == 2 && misspelt.stderr.contains("'kanri-standard'"))
  }

  @Test("diff tells what an office adds, waives and tightens, and whose verdicts change") func diff() throws {
    let folder = try GateDocuments.folder(("a.yaml", GateDocuments.passed), ("b.yaml", GateDocuments.conditional))
    try folder.write(
      "新.yaml",
      """
      apiVersion: kanri/v1
      kind: OversightStandard
      id: office
      name: 局の標準
      extends: small
      change:
        - {id: cost-known, weight: blocking}
      waive:
        - {item: O901, reason: 試行の間, authority: 担当部長, until: 2027-03-31}

      """)
    try folder.write(".kanri.yaml", "standards: [標準.yaml, 新.yaml]\n")
    let outcome = try KanriProcess.run(
      "standard", "diff", "標準.yaml", "新.yaml", "--replay", ".", "--lang", "ja", "--as-of", "2026-11-24",
      in: folder)
    #expect(outcome.status == 0, "\(outcome.output)")
    for line in [
      "免除 O901 利用者に聞いている", "厳格化 O902 費用を見積もっている", "  判定への影響: 条件付 → 必達",
      "P-2 設計: 条件付合格 → 不合格", "2件のうち1件の判定が変わります。",
    ] { #expect(outcome.stdout.split(separator: "\n").contains(Substring(line)), "\(line) not in\n\(outcome.output)") }
    let same = try KanriProcess.run("standard", "diff", "kanri-standard", "kanri-standard", "--lang", "en", in: folder)
    #expect(same.stdout == "The two ask for the same.\n")
    for name in ["nowhere.yaml", "a.yaml"] {
      let wrong = try KanriProcess.run("standard", "diff", "kanri-standard", name, in: folder)
      #expect(wrong.status == 2 && wrong.stderr.contains(name))
    }
  }

  @Test("lint takes an office's standard that builds on another of its own, and refuses a circle") func chains() throws {
    func overlay(_ id: String, extends base: String) -> String {
      "apiVersion: kanri/v1\nkind: OversightStandard\nid: \(id)\nname: 標準\nextends: \(base)\n"
    }
    let folder = try TestFolder([
      ".kanri.yaml": "standards: [first.yaml, second.yaml]\n", "first.yaml": overlay("first", extends: "second"),
      "second.yaml": overlay("second", extends: "kanri-standard"),
    ])
    #expect(try KanriProcess.run("lint", in: folder).status == 0)
    try folder.write("second.yaml", overlay("second", extends: "first"))
    let circle = try KanriProcess.run("lint", "--format", "json", in: folder)
    #expect(circle.status == 2)
    #expect(try circle.report().findings.filter { $0.code == "K313" }.map(\.line) == [5, 5])
  }
}
