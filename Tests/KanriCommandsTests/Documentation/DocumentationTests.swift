import Foundation
import Testing

@Suite("The documentation") struct DocumentationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The pages that people read, by path; what is derived or tells of decisions is not among them.
  static let pages: [String] = {
    let docs = FileManager.default.subpaths(atPath: root.appending(path: "docs").path) ?? []
    let pages = docs.filter {
      $0.hasSuffix(".md") && !$0.hasPrefix("reference/") && !$0.hasPrefix("decisions/")
    }
    let all = ["README.md", "README.ja.md", "Examples/CI/editor.md"] + pages.sorted().map { "docs/\($0)" }
    return all.filter { FileManager.default.fileExists(atPath: root.appending(path: $0).path) }
  }()

  @Test("does what it says", arguments: pages) func page(path: String) throws {
    let text = try String(contentsOf: DocumentationTests.root.appending(path: path), encoding: .utf8)
    let run = try DocumentationRun(DocumentationPage(text), isJapanese: path.hasSuffix(".ja.md"))
    for mismatch in run.mismatches { Issue.record("\(path) \(mismatch)") }
  }

  @Test("links to files that are there", arguments: pages) func links(path: String) throws {
    let page = DocumentationTests.root.appending(path: path)
    let text = try String(contentsOf: page, encoding: .utf8)
    for match in text.matches(of: /\]\((?<target>[^)#:]+)(?:#[^)]*)?\)/) {
      let target = page.deletingLastPathComponent().appending(path: String(match.output.target))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(path) links to \(match.output.target)")
    }
  }
}

@Suite("The runner of the documentation") struct DocumentationRunTests {
  private static let page = """
    # A page

    <!-- file: docs/canvas.yaml -->
    ```yaml
    apiVersion: kanri/v1
    kind: ServiceCanvas
    zzunknown: 1
    ```
    Text in between.
    ```console
    $ kanri lint --select S102 --as-of 2026-11-24
    docs/canvas.yaml:3:1: error S102: there is no key 'zzunknown' here. What stands under it is not read.
    …
    $ kanri --version > version.txt
    $ git push
    whatever
    $ kanri lint nowhere.yaml
    …
    kanri: nowhere.yaml: there is no such file or folder
    ```

    ```yaml
    ignore: [C103]
    ```
    """

  private func mismatches(_ text: String) throws -> [String] {
    try DocumentationRun(DocumentationPage(text), isJapanese: false).mismatches
  }

  @Test("finds nothing where the page is right, and runs the commands of kanri only") func right() throws {
    let run = try DocumentationRun(DocumentationPage(DocumentationRunTests.page), isJapanese: false)
    #expect(run.mismatches.isEmpty)
    #expect(run.commandCount == 3)
  }

  @Test(
    "finds what is not so",
    arguments: [
      ("3:1: error", "3:2: error", 1), ("kanri --version > version.txt", "kanri --version", 1),
      ("nowhere.yaml: there", "elsewhere.yaml: there", 1), ("docs/canvas.yaml -->", "canvas.yaml -->", 1),
      ("```yaml\nignore: [C103]", "```yaml\napiVersion: kanri/v1\nkind: ServiceCanvs", 1),
      ("    …\n    kanri: nowhere", "    kanri: nowhere", 0),
    ])
  func wrong(passage: String, other: String, count: Int) throws {
    #expect(try mismatches(DocumentationRunTests.page.replacing(passage, with: other)).count == count)
  }

  @Test(
    "takes a lone … for any lines",
    arguments: [
      (["a", "b", "c"], ["a", "…"], true), (["a"], ["a", "…"], true), (["a", "b", "c"], ["…", "c"], true),
      (["a", "b", "c"], ["a", "…", "c"], true), (["a", "b", "c"], ["…", "b"], false), ([], ["…"], true),
      (["a…"], ["a…"], true), (["ab"], ["a…"], false), (["a", "c", "b", "c"], ["…", "b", "…", "c"], true),
    ] as [([String], [String], Bool)])
  func anyLines(lines: [String], expected: [String], isMatch: Bool) {
    #expect(DocumentationRun.matches(lines[...], expected[...]) == isMatch)
  }
}
