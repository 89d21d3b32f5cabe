import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import Testing

@Suite("Files that are made from the descriptions of kinds")
struct GeneratedPagesTests {
  @Test("The reference pages in docs are those of the descriptions", arguments: Language.allCases)
  func referencePages(language: Language) throws {
    for kind in KnownKinds.all {
      try GoldenFile("docs/" + ReferencePage.path(of: kind, language: language))
        .expect(ReferencePage.text(for: kind, language: language))
    }
  }

  @Test("The schemas in docs are those of the descriptions")
  func schemas() throws {
    try GoldenFile("docs/schemas/kanri.json").expect(JSONSchema.text(for: nil))
    try GoldenFile("docs/schemas/kanri.draft-07.json").expect(JSONSchema.text(for: nil, draft: .draft7))
  }

  @Test("A page says on its first line that it is generated, and shows every field of every record")
  func pageIsWhole() {
    for kind in KnownKinds.all {
      for language in Language.allCases {
        let page = ReferencePage.text(for: kind, language: language)
        #expect(page.prefix { $0 != "\n" }.contains("make generate"))
        for field in FieldWalk.fields(of: kind) {
          #expect(page.contains("| `\(field.name)` | `\(field.ja)` |"), "\(kind.kindName.en) \(field.name)")
        }
      }
    }
  }

  @Test("Links in a page lead to its own headings")
  func links() {
    for kind in KnownKinds.all {
      let page = ReferencePage.text(for: kind, language: .ja)
      let headings = page.split(separator: "\n").filter { $0.hasPrefix("## ") }
        .map { $0.dropFirst(3).lowercased() }
      #expect(Set(headings).count == headings.count)
      for match in page.matches(of: /\]\(#([^)]*)\)/) {
        #expect(headings.contains(String(match.1)))
      }
    }
  }
}
