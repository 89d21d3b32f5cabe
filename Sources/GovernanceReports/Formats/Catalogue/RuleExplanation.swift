public import GovernanceFindings

/// `kanri explain CODE`: one rule, what it finds, why it matters, what to do, and how it looks.
public struct RuleExplanation: Sendable {
  private let entry: CatalogueEntry

  public init(_ entry: CatalogueEntry) { self.entry = entry }

  /// The explanation for a terminal.
  public func text(in language: Language) -> String {
    let identity = entry.identity
    var text = "\(TerminalText(identity.code)) \(TerminalText(entry.title[language]))\n"
    text += "\(TerminalText(identity.name))\n\n"
    for (heading, words) in sections(language) where !words.isEmpty {
      text += "\(heading[language]): \(TerminalText(words))\n"
    }
    text += example(entry.bad.first, under: Bilingual(en: "Not so", ja: "悪い例"), in: language)
    text += example(entry.good.first, under: Bilingual(en: "But so", ja: "良い例"), in: language)
    return text + "\n" + suppression[language] + "\n"
  }

  private func sections(_ language: Language) -> [(heading: Bilingual, words: String)] {
    let fix = Bilingual(en: "kanri lint --fix mends some findings", ja: "kanri lint --fix で直せる場合があります")
    return [
      (Bilingual(en: "Why", ja: "理由"), entry.rationale[language]),
      (Bilingual(en: "What to do", ja: "対応"), entry.remedy[language]),
      (Bilingual(en: "Severity", ja: "重大度"), entry.identity.severity.label[language]),
      (Bilingual(en: "Fix", ja: "自動修正"), entry.isFixable ? fix[language] : ""),
      (Bilingual(en: "Provenance", ja: "出典"), ProvenanceWords(entry.provenance, language).text),
    ]
  }

  private func example(_ example: Example?, under heading: Bilingual, in language: Language) -> String {
    guard let example else { return "" }
    var text = ""
    for file in example.files {
      let name = example.files.count > 1 ? " \(TerminalText(file.path))" : ""
      text += "\n\(heading[language])\(name):\n"
      for line in lines(of: file.text) { text += line.isEmpty ? "\n" : "    \(TerminalText(line))\n" }
    }
    return text
  }

  /// Lines end at LF alone: a CR is part of what an example may be about, and is shown.
  private func lines(of text: String) -> [String] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private var suppression: Bilingual {
    let code = TerminalText(entry.identity.code)
    return Bilingual(
      en: "To leave a finding as it is, say why above it: # kanri:ignore \(code) REASON",
      ja: "直さずに残すときは、上の行に理由を書きます: # kanri:ignore \(code) 理由")
  }
}
