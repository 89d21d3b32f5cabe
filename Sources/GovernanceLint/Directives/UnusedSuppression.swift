import GovernanceFindings

/// A suppression keeps nothing silent.
struct UnusedSuppression: RuleDescription {
  static let identity = RuleIdentity("K103", "suppression-unused", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "suppressions are kanri's own", ja: "抑制はkanriの機能です"))
  static let title = Bilingual(en: "Unused suppression", ja: "使われていない抑制")
  static let rationale = Bilingual(
    en: "What it was for has been mended, or it stands on the wrong line.", ja: "指摘が既に直っているか、書く行がずれています。")
  static let remedy = Bilingual(
    en: "Delete the comment, or put it on the line of the finding or right above.",
    ja: "コメントを消すか、指摘の行かその直前に移してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: 早く終える  # kanri:ignore S102 次の改訂で直すため
    """)
  static let good = bad.replacing("purpose", with: "purpse")
}

extension Message {
  static func unused(_ codes: [String]) -> Message {
    Message(
      en: "no finding of \(codes.joined(separator: ", ")) starts here",
      ja: "ここには\(codes.joined(separator: "、"))の指摘がありません")
  }
}
