import GovernanceFindings

/// A comment speaks to kanri in words that it does not know.
struct UnknownDirective: RuleDescription {
  static let identity = RuleIdentity("K105", "directive-unknown", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "suppressions are kanri's own", ja: "抑制はkanriの機能です"))
  static let title = Bilingual(en: "Unknown directive", ja: "使えない指示")
  static let rationale = Bilingual(
    en: "Nothing happens, though somebody meant something.", ja: "書いた人の意図に反して、何も起こりません。")
  static let remedy = Bilingual(
    en: "Write 'kanri:ignore' or 'kanri:ignore-file'.",
    ja: "「kanri:ignore」か「kanri:ignore-file」と書いてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    # kanri:ignroe S102 次の改訂で直すため
    purpose: 早く終える
    """)
  static let good = bad.replacing("# kanri:ignroe S102 次の改訂で直すため\n", with: "# 次の改訂で直す\n")
}

extension Message {
  static func unknownDirective(_ verb: String) -> Message {
    Message(
      en: "there is no directive '\(verb)'",
      ja: "「\(verb)」という指示はありません")
  }
}
