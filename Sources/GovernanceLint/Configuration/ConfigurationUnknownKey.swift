import GovernanceFindings

/// A key that `.kanri.yaml` does not have.
struct ConfigurationUnknownKey: ConfigurationRule {
  static let identity = RuleIdentity("K201", "configuration-unknown-key", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the configuration is kanri's own", ja: "設定ファイルはkanriの機能です"))
  static let title = Bilingual(en: "Unknown key in the configuration", ja: "設定ファイルの使えないキー")
  static let rationale = Bilingual(
    en: "What stands under it has no effect.", ja: "このキーに書いた設定は効いていません。")
  static let remedy = Bilingual(
    en: "Correct the key, or delete the line.", ja: "キーのつづりを直すか、行を消してください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """,
    ".kanri.yaml": "ignroe: [S102]",
  ])
  static let good = bad.replacing("ignroe", with: "ignore")

  static func message(for problem: ConfigurationProblem.Kind) -> Message? {
    guard case .unknownKey(let key, let meant) = problem else { return nil }
    return Message(
      en: "there is no key '\(key)' here\(meant.map { "; '\($0)' was probably meant" } ?? "")",
      ja: "ここに「\(key)」というキーはありません\(meant.map { "。「\($0)」ではありませんか" } ?? "")")
  }

  static func help(for problem: ConfigurationProblem.Kind) -> Bilingual? {
    guard case .unknownKey(_, let meant?) = problem else { return nil }
    return Bilingual(en: "Write '\(meant):'.", ja: "「\(meant):」と書いてください。")
  }
}
