import GovernanceFindings

/// A configuration names a rule that does not exist.
struct ConfigurationUnknownCode: ConfigurationRule {
  static let identity = RuleIdentity("K202", "configuration-unknown-code", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the configuration is kanri's own", ja: "設定ファイルはkanriの機能です"))
  static let title = Bilingual(en: "Unknown code in the configuration", ja: "設定ファイルの存在しないコード")
  static let rationale = Bilingual(
    en: "The line looks as if it did something, and does nothing.", ja: "効いているように見えますが、何も起こりません。")
  static let remedy = Bilingual(
    en: "Write a code (C103), the beginning of one (C1, C) or a name. 'kanri rules' lists them all.",
    ja: "コード（C103）、その先頭（C1、C）、または名前を書いてください。一覧は kanri rules で確認できます。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """,
    ".kanri.yaml": "ignore: [Z999]",
  ])
  static let good = bad.replacing("Z999", with: "S102")
  static let moreBad = [bad.replacing("ignore: [Z999]", with: "severity: {Z9: warning}")]

  static func message(for problem: ConfigurationProblem.Kind) -> Message? {
    guard case .unknownCode(let code, let meant) = problem else { return nil }
    return Message(
      en: "no rule is called '\(code)'\(meant.map { "; '\($0)' was probably meant" } ?? "")",
      ja: "「\(code)」という規則はありません\(meant.map { "。「\($0)」ではありませんか" } ?? "")")
  }
}
