import GovernanceFindings

/// Two documents of a kind have the same id.
struct DuplicateDocument: RuleDescription {
  static let identity = RuleIdentity("X103", "document-id-duplicate", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the references between documents are kanri's", ja: "文書どうしの参照はkanriが定めたものです"))
  static let title = Bilingual(en: "Duplicate document id", ja: "文書のidの重複")
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
    ---
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の更新
    phase: planning/hypothesis
    """)
  static let good = bad.replacing("id: canvas-1\nname: 営業許可の更新", with: "id: canvas-2\nname: 営業許可の更新")
}

extension Message {
  static func duplicate(_ name: DocumentName, other: Bilingual) -> Message {
    Message(
      en: "the id '\(name.id)' is used \(other.en) too",
      ja: "id「\(name.id)」は\(other.ja)でも使われています")
  }
}
