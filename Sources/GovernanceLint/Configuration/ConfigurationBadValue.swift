import GovernanceFindings

/// A key of the configuration has a value that it does not take.
struct ConfigurationBadValue: ConfigurationRule {
  static let identity = RuleIdentity("K203", "configuration-bad-value", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the configuration is kanri's own", ja: "設定ファイルはkanriの機能です"))
  static let title = Bilingual(en: "Bad value in the configuration", ja: "設定ファイルの正しくない値")
  static let rationale = Bilingual(
    en: "The default holds instead.", ja: "書いた値は使われず、既定の値で動いています。")
  static let remedy = Bilingual(
    en: "Write a value that the key takes.", ja: "そのキーに使える値を書いてください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """,
    ".kanri.yaml": "severity: {S102: eror}",
  ])
  static let good = bad.replacing("eror", with: "error")
  static let moreBad = [
    bad.replacing("severity: {S102: eror}", with: "timeZone: Asia/Tokio"),
    bad.replacing("severity: {S102: eror}", with: "exclude: drafts"),
  ]

  static func message(for problem: ConfigurationProblem.Kind) -> Message? {
    guard case .badValue(let key, let text, let expected, let meant) = problem else { return nil }
    let guess = Bilingual(
      en: meant.map { "; '\($0)' was probably meant" } ?? "", ja: meant.map { "。「\($0)」ではありませんか" } ?? "")
    guard let text else {
      return Message(
        en: "'\(key)' takes \(expected.en)\(guess.en)", ja: "「\(key)」には\(expected.ja)を書きます\(guess.ja)")
    }
    return Message(
      en: "'\(text)' is no value for '\(key)', which takes \(expected.en)\(guess.en)",
      ja: "「\(text)」は「\(key)」の値に使えません。使えるのは\(expected.ja)です\(guess.ja)")
  }

  static func help(for problem: ConfigurationProblem.Kind) -> Bilingual? {
    guard case .badValue(_, _, let expected, let meant) = problem else { return nil }
    if let meant { return Bilingual(en: "Write '\(meant)'.", ja: "「\(meant)」と書いてください。") }
    return Bilingual(en: "Write \(expected.en).", ja: "\(expected.ja)を書いてください。")
  }
}
