import GovernanceFindings

/// A document refers to another that is nowhere in the workspace.
struct DanglingReference: RuleDescription {
  static let identity = RuleIdentity("X101", "reference-dangling", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the references between documents are kanri's", ja: "文書どうしの参照はkanriが定めたものです"))
  static let title = Bilingual(en: "Dangling reference", ja: "参照先のない参照")
  static let rationale = Bilingual(
    en: "Whoever follows it finds nothing.", ja: "たどっても何も見つかりません。")
  static let remedy = Bilingual(
    en: "Correct the id, or add the document that has it.",
    ja: "idを直すか、そのidの文書を加えてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: Project
    id: P-1
    name: 営業許可の申請の改善
    canvas: canvas-9
    """)
  static let good = Example(
    """
    apiVersion: kanri/v1
    kind: Project
    id: P-1
    name: 営業許可の申請の改善
    canvas: canvas-9
    ---
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-9
    name: 営業許可の申請
    phase: planning/hypothesis
    """)
}

extension Message {
  static func dangling(_ name: DocumentName, meant: String?, kind: Bilingual) -> Message {
    Message(
      en:
        "there is no \(kind.en) with the id '\(name.id)'\(meant.map { "; '\($0)' was probably meant" } ?? "")",
      ja: "idが「\(name.id)」の\(kind.ja)はありません\(meant.map { "。「\($0)」ではありませんか" } ?? "")")
  }
}
