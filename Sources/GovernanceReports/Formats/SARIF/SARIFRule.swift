import GovernanceFindings

/// What a SARIF report says of a rule that occurs in it.
struct SARIFRule {
  private let identity: RuleIdentity
  private let provenance: Provenance
  private let title: String
  private let rationale: String
  private let remedy: String
  private let bad: Example?
  private let good: Example?
  private let language: Language

  /// - Parameter finding: speaks where the catalogue does not know the code, as with a rule of an office.
  init(_ entry: CatalogueEntry?, foundAs finding: Finding, language: Language) {
    self.language = language
    identity = entry?.identity ?? RuleIdentity(finding.code, finding.name, finding.severity)
    provenance = entry?.provenance ?? finding.provenance
    bad = entry?.bad.first
    good = entry?.good.first
    // Services do not take an empty text.
    title = SARIFRule.stated(entry?.title[language]) ?? identity.name
    rationale = SARIFRule.stated(entry?.rationale[language]) ?? title
    remedy = SARIFRule.stated(entry?.remedy[language]) ?? SARIFRule.stated(finding.help[language]) ?? title
  }

  private static func stated(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return text
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", identity.code)
      json.member("name", identity.name)
      json.object("shortDescription") { $0.member("text", SARIFMessage(title).description) }
      json.object("fullDescription") { $0.member("text", SARIFMessage(rationale).description) }
      json.object("help") { json in
        json.member("text", SARIFMessage(helpText).description)
        json.member("markdown", helpMarkdown)
      }
      json.object("defaultConfiguration") { $0.member("level", SARIFLevel.of(identity.severity)) }
      json.object("properties") { json in
        json.array("tags") { json in
          if let area = identity.area { json.value(AreaName.of(area)) }
        }
        json.member("problem.severity", problemSeverity)
        json.member("provenance", provenance.kind)
        if let source = provenance.source { json.member("source", source) }
      }
    }
  }

  private var words: ProvenanceWords { ProvenanceWords(provenance, language) }

  private var helpText: String { "\(rationale)\n\(remedy)\n\(words.line)" }

  private var helpMarkdown: String {
    var text = "\(MarkdownText(rationale))\n\n\(MarkdownText(remedy))\n\n\(MarkdownText(words.line))\n"
    for (example, heading) in [
      (bad, Bilingual(en: "Not so", ja: "悪い例")), (good, Bilingual(en: "But so", ja: "良い例")),
    ] {
      guard let example else { continue }
      text += "\n**\(heading[language])**\n"
      for file in example.files {
        if example.files.count > 1 { text += "\n\(MarkdownText(file.path))\n" }
        text += "\n\(MarkdownCodeBlock(file.text, language: "yaml"))"
      }
    }
    return text
  }

  /// GitHub's own word for the weight of a rule that is not about security.
  private var problemSeverity: String {
    switch identity.severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "recommendation"
    }
  }
}
