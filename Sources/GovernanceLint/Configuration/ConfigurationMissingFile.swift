import GovernanceFindings

/// A configuration names a file that is not there, cannot be read, or lies outside the workspace.
struct ConfigurationMissingFile: ConfigurationRule {
  static let identity = RuleIdentity("K204", "configuration-missing-file", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the configuration is kanri's own", ja: "設定ファイルはkanriの機能です"))
  static let title = Bilingual(en: "Missing file in the configuration", ja: "設定ファイルが指す、読めないファイル")
  static let rationale = Bilingual(
    en: "What it says is not applied.", ja: "そのファイルに書かれた内容は適用されていません。")
  static let remedy = Bilingual(
    en: "Correct the path: it is relative to the configuration, and stays inside the workspace.",
    ja: "パスを直してください。設定ファイルから見た場所で、作業フォルダの中に限ります。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """,
    ".kanri.yaml": "extends: nowhere.yaml",
    "office.yaml": "language: ja",
  ])
  static let good = bad.replacing("nowhere.yaml", with: "office.yaml")
  static let moreBad = [bad.replacing("nowhere.yaml", with: "../office.yaml")]

  static func message(for problem: ConfigurationProblem.Kind) -> Message? {
    switch problem {
    case .missingFile(let path):
      Message(
        en: "the file '\(path)' is not there or cannot be read", ja: "ファイル「\(path)」が見つからないか、読めません")
    case .outsideFile(let path):
      Message(en: "'\(path)' leads out of the workspace", ja: "「\(path)」は作業フォルダの外を指しています")
    default: nil
    }
  }
}
