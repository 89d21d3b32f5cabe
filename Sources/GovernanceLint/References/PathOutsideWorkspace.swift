import GovernanceFindings

/// A path leads out of the workspace.
struct PathOutsideWorkspace: RuleDescription {
  static let identity = RuleIdentity("X106", "path-outside-workspace", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the references between documents are kanri's", ja: "文書どうしの参照はkanriが定めたものです"))
  static let title = Bilingual(en: "Path outside the workspace", ja: "作業フォルダの外を指すパス")
  static let rationale = Bilingual(
    en: "Others do not have what lies there, and nothing outside is read.", ja: "ほかの人の手元にはなく、読み取りもしません。")
  static let remedy = Bilingual(
    en: "Put the file into the workspace, or give its address as a link.",
    ja: "ファイルを作業フォルダの中に置くか、URLで示してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    links: [{title: 要綱, file: ../../secret.pdf}]
    """)
  static let good = bad.replacing("file: ../../secret.pdf", with: "url: 'https://example.jp/yoko.pdf'")
}

extension Message {
  static func outside(_ path: String) -> Message {
    Message(
      en: "'\(path)' leads out of the workspace",
      ja: "「\(path)」は作業フォルダの外を指しています")
  }
}
