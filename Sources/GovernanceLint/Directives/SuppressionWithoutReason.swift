import GovernanceFindings

/// A suppression gives no reason, so it does not hold.
struct SuppressionWithoutReason: RuleDescription {
  static let identity = RuleIdentity("K102", "suppression-without-reason", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "suppressions are kanri's own", ja: "抑制はkanriの機能です"))
  static let title = Bilingual(en: "Suppression without a reason", ja: "理由のない抑制")
  static let rationale = Bilingual(
    en: "Nobody can judge later whether it may go.", ja: "後から見た人が、外してよいかを判断できません。")
  static let remedy = Bilingual(
    en: "Write the reason behind the code.",
    ja: "コードの後に理由を書いてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpse: 早く終える  # kanri:ignore S102
    """)
  static let good = bad.replacing("S102", with: "S102 次の改訂で直すため")
}

extension Message {
  static func noReason(_ codes: [String]) -> Message {
    Message(
      en: "the suppression of \(codes.joined(separator: ", ")) has no reason and does not hold",
      ja: "\(codes.joined(separator: "、"))の抑制に理由がないため、効いていません")
  }
}
