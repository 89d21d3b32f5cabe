import GovernanceFindings

/// A pattern of the configuration fits no file of the workspace.
struct ConfigurationUnmatchedPattern: ConfigurationRule {
  static let identity = RuleIdentity("K206", "configuration-pattern-matches-nothing", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the configuration is kanri's own", ja: "設定ファイルはkanriの機能です"))
  static let title = Bilingual(en: "Pattern that matches nothing", ja: "どのファイルにも当てはまらないパターン")
  static let rationale = Bilingual(
    en: "It is misspelt, or what it was for is gone.", ja: "書き間違いか、対象のファイルが既にありません。")
  static let remedy = Bilingual(
    en: "Correct the pattern, or delete it. It is relative to the file that states it.",
    ja: "パターンを直すか、消してください。書いた設定ファイルのフォルダから見た場所を書きます。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """,
    "drafts/memo.yaml": "title: 会議の記録",
    ".kanri.yaml": "exclude: [draft/]",
  ])
  static let good = bad.replacing("draft/]", with: "drafts/]")

  static func message(for problem: ConfigurationProblem.Kind) -> Message? {
    guard case .unmatchedPattern(let pattern) = problem else { return nil }
    return Message(en: "'\(pattern)' matches no file", ja: "「\(pattern)」に当てはまるファイルがありません")
  }
}
