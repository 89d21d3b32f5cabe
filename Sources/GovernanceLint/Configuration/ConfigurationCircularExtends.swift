import GovernanceFindings

/// Configurations extend each other in a circle.
struct ConfigurationCircularExtends: ConfigurationRule {
  static let identity = RuleIdentity("K205", "configuration-circular-extends", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the configuration is kanri's own", ja: "設定ファイルはkanriの機能です"))
  static let title = Bilingual(en: "Configurations that extend each other", ja: "循環する設定ファイルの継承")
  static let rationale = Bilingual(
    en: "No file is the first, so the line has no effect.", ja: "もとになるファイルが決まらないため、この行は効いていません。")
  static let remedy = Bilingual(
    en: "Take one 'extends' of the circle out.", ja: "循環している extends のどれかを外してください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """,
    ".kanri.yaml": "extends: office.yaml",
    "office.yaml": "extends: .kanri.yaml",
  ])
  static let good = bad.replacing("extends: .kanri.yaml", with: "language: ja")

  static func message(for problem: ConfigurationProblem.Kind) -> Message? {
    guard case .circularExtends(let way) = problem else { return nil }
    let arrows = way.joined(separator: " → ")
    return Message(
      en: "this leads back to a file that was read already: \(arrows)", ja: "読み込み済みのファイルに戻っています（\(arrows)）")
  }
}
