import GovernanceFindings

/// A suppression names a rule that the configuration protects.
struct ProtectedCodeSuppressed: RuleDescription {
  static let identity = RuleIdentity("K107", "suppression-of-protected-code", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "suppressions are kanri's own", ja: "抑制はkanriの機能です"))
  static let title = Bilingual(en: "Suppression of a protected rule", ja: "抑制できない規則の抑制")
  static let rationale = Bilingual(
    en: "The office has decided that these findings are always shown.", ja: "この規則の指摘は、常に表示すると決められています。")
  static let remedy = Bilingual(
    en: "Delete the comment and mend the finding.",
    ja: "コメントを消し、指摘を直してください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpse: 早く終える  # kanri:ignore S102 次の改訂で直すため
    """,
    ".kanri.yaml": "neverIgnore: [S102]",
  ])
  static let good = bad.replacing("S102]", with: "S101]")
}

extension Message {
  static func protected(_ codes: [String]) -> Message {
    Message(
      en: "\(codes.joined(separator: ", ")) may not be suppressed",
      ja: "\(codes.joined(separator: "、"))は抑制できません")
  }
}
