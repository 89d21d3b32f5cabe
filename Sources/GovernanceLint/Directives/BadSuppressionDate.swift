import GovernanceFindings

/// The word behind `until` is no date, so the suppression does not hold.
struct BadSuppressionDate: RuleDescription {
  static let identity = RuleIdentity("K106", "suppression-with-bad-date", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "suppressions are kanri's own", ja: "抑制はkanriの機能です"))
  static let title = Bilingual(en: "Suppression with a bad date", ja: "日付の読めない抑制")
  static let rationale = Bilingual(
    en: "Nobody can say until when it holds.", ja: "いつまで有効かが分かりません。")
  static let remedy = Bilingual(
    en: "Write the last day as 2027-03-31.",
    ja: "最後の日を 2027-03-31 のように書いてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpse: 早く終える  # kanri:ignore S102 until 来年度 次の改訂で直すため
    """)
  static let good = bad.replacing("来年度", with: "2999-03-31")
}

extension Message {
  static func badDate(_ text: String) -> Message {
    Message(
      en: "'\(text)' is no date",
      ja: "「\(text)」は日付として読めません")
  }
}
