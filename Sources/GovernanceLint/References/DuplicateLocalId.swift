import GovernanceFindings

/// Two parts of a document have the same id.
struct DuplicateLocalId: RuleDescription {
  static let identity = RuleIdentity("X104", "id-duplicate-in-document", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the references between documents are kanri's", ja: "文書どうしの参照はkanriが定めたものです"))
  static let title = Bilingual(en: "Duplicate id within a document", ja: "文書の中のidの重複")
  static let rationale = Bilingual(
    en: "A reference to it could mean either.", ja: "参照がどちらを指すかが決まりません。")
  static let remedy = Bilingual(
    en: "Give one of them another id.",
    ja: "どちらかに別のidを付けてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    users:
      - {id: U1, name: 開業する人, headCount: 3000人}
      - {id: U1, name: 更新する人, headCount: 5000人}
    """)
  static let good = bad.replacing("U1, name: 更新", with: "U2, name: 更新")
}

extension Message {
  static func duplicateLocally(_ id: String, line: Int) -> Message {
    Message(
      en: "the id '\(id)' is used on line \(line) already",
      ja: "id「\(id)」は\(line)行目で既に使われています")
  }
}
