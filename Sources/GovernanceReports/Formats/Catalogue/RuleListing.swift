public import GovernanceFindings

/// `kanri rules`: everything that the catalogue holds, a line a rule.
public struct RuleListing: Sendable {
  private let entries: [CatalogueEntry]

  /// - Parameter entries: in the order they are listed.
  public init(_ entries: [CatalogueEntry]) { self.entries = entries }

  /// A table for people, and how to read on.
  public func text(in language: Language) -> String {
    var table = TextTable([
      TextTable.Column(Bilingual(en: "code", ja: "コード")[language]),
      TextTable.Column(Bilingual(en: "severity", ja: "重大度")[language]),
      TextTable.Column(Bilingual(en: "fix", ja: "自動修正")[language]),
      TextTable.Column(Bilingual(en: "provenance", ja: "出典")[language]),
      TextTable.Column(Bilingual(en: "rule", ja: "規則")[language]),
      TextTable.Column(Bilingual(en: "name", ja: "名前")[language]),
    ])
    let yes = Bilingual(en: "yes", ja: "あり")[language]
    for entry in entries {
      table.add([
        entry.identity.code, entry.identity.severity.label[language], entry.isFixable ? yes : "",
        entry.provenance.label[language], entry.title[language], entry.identity.name,
      ])
    }
    let closing = Bilingual(
      en: "\(Count(entries.count).of("rule")). Explain one: kanri explain CODE",
      ja: "規則 \(Count(entries.count))件。1件の説明: kanri explain コード")
    return table.text + closing[language] + "\n"
  }

  /// An array for programs, version 1 of its contract, a rule a line.
  /// - Parameter language: that of the reason behind a requirement of kanri's own; all other texts are in both.
  public func json(in language: Language) -> String {
    var json = JSONWriter()
    json.array { json in
      for entry in entries {
        json.lineBreak()
        CatalogueV1.write(entry, in: language, to: &json)
      }
    }
    return String(decoding: json.take(), as: UTF8.self) + "\n"
  }
}
