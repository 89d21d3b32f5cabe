import GovernanceFindings

/// A part of a document refers to another part that is not there.
struct DanglingLocalReference: RuleDescription {
  static let identity = RuleIdentity("X102", "reference-dangling-in-document", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the references between documents are kanri's", ja: "文書どうしの参照はkanriが定めたものです"))
  static let title = Bilingual(en: "Dangling reference within a document", ja: "文書の中で参照先のない参照")
  static let rationale = Bilingual(
    en: "The trace from an issue to its solution breaks here.", ja: "課題から解決策までのつながりが、ここで切れます。")
  static let remedy = Bilingual(
    en: "Correct the id, or add the part that has it.",
    ja: "idを直すか、そのidの項目を加えてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    users: [{id: U1, name: 開業する人, headCount: 3000人}]
    issues: [{id: K1, of: U2, text: 書類が多い}]
    """)
  static let good = bad.replacing("U2", with: "U1")
}

extension Message {
  static func danglingLocally(_ id: String, lists: Bilingual, meant: String?) -> Message {
    Message(
      en: "\(lists.en) has no id '\(id)'\(meant.map { "; '\($0)' was probably meant" } ?? "")",
      ja: "\(lists.ja)に「\(id)」というidはありません\(meant.map { "。「\($0)」ではありませんか" } ?? "")")
  }
}
