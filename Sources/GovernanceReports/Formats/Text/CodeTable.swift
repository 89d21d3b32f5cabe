public import GovernanceFindings

/// How often each code spoke, the most frequent first.
public struct CodeTable {
  private let counts: [String: Int]
  private let catalogue: (String) -> CatalogueEntry?

  public init(_ counts: [String: Int], catalogue: @escaping (String) -> CatalogueEntry?) {
    self.counts = counts
    self.catalogue = catalogue
  }

  public func text(in language: Language) -> String {
    var table = TextTable([
      TextTable.Column(Bilingual(en: "count", ja: "件数")[language], leansRight: true),
      TextTable.Column(Bilingual(en: "code", ja: "コード")[language]),
      TextTable.Column(Bilingual(en: "severity", ja: "重大度")[language]),
      TextTable.Column(Bilingual(en: "what is asked", ja: "内容")[language]),
    ])
    for (code, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let entry = catalogue(code)
      table.add([
        Count(count).description, code, entry?.identity.severity.label[language] ?? "",
        entry?.title[language] ?? "",
      ])
    }
    return table.text
  }
}
