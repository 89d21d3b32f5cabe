import GovernanceFindings

/// A suppression names a code that no rule has, or none at all.
struct UnknownSuppressedCode: RuleDescription {
  static let identity = RuleIdentity("K101", "suppression-of-unknown-code", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "suppressions are kanri's own", ja: "抑制はkanriの機能です"))
  static let title = Bilingual(en: "Suppression of an unknown code", ja: "存在しないコードの抑制")
  static let rationale = Bilingual(
    en: "A suppression that matches nothing looks as if it did.", ja: "どの指摘にも効かないのに、効いているように見えます。")
  static let remedy = Bilingual(
    en: "Write the code of the finding, as in '# kanri:ignore C103 reason'. 'kanri rules' lists all codes.",
    ja: "「# kanri:ignore C103 理由」のように、指摘に付いているコードを書いてください。コードの一覧は kanri rules で確認できます。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpse: 早く終える  # kanri:ignore Z999 次の改訂で直すため
    """)
  static let good = bad.replacing("Z999", with: "S102")
}

extension Message {
  static func unknownCode(_ code: String) -> Message {
    Message(
      en: "no rule has the code '\(code)'",
      ja: "「\(code)」というコードの規則はありません")
  }

  static let noCode = Message(
    en: "this suppression names no code", ja: "どのコードを抑制するかが書かれていません")
}
