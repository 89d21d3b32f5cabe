import GovernanceFindings

/// A file that a document names is not there.
struct MissingFile: RuleDescription {
  static let identity = RuleIdentity("X107", "file-missing", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the references between documents are kanri's", ja: "文書どうしの参照はkanriが定めたものです"))
  static let title = Bilingual(en: "Missing file", ja: "見つからないファイル")
  static let rationale = Bilingual(
    en: "Whoever looks for it finds nothing.", ja: "探しても見つかりません。")
  static let remedy = Bilingual(
    en: "Correct the path: it is relative to the document.",
    ja: "パスを直してください。この文書から見た場所を書きます。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    links: [{title: 要綱, file: yoko.pdf}]
    """)
  static let good = bad.replacing("file: yoko.pdf", with: "url: 'https://example.jp/yoko.pdf'")
}

extension Message {
  static func missingFile(_ path: String) -> Message {
    Message(
      en: "there is no file '\(path)'",
      ja: "「\(path)」というファイルはありません")
  }
}
