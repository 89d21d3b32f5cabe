import GovernanceFindings

/// A configuration puts a file in force that holds no rule set, or one whose codes are taken.
struct ConfigurationUnfitRuleSet: ConfigurationRule {
  static let identity = RuleIdentity("K207", "configuration-unfit-rule-set", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the configuration is kanri's own", ja: "設定ファイルはkanriの機能です"))
  static let title = Bilingual(en: "File that cannot serve as a rule set", ja: "局の基準として使えないファイル")
  static let rationale = Bilingual(
    en: "A finding must be told by its code, and no criterion may be lost silently.",
    ja: "基準が働かないことや、コードで指摘を見分けられないことがあります。")
  static let remedy = Bilingual(
    en:
      "Name a file of the kind 'RuleSet' (under 'standards': 'OversightStandard') whose codes nobody else has.",
    ja: "種別が「局の基準」（standardsでは「監理標準」）で、コードがほかと重ならないファイルを指定してください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """,
    ".kanri.yaml": "ruleSets: [rules.yaml]",
    "rules.yaml": "title: x",
  ])
  static let moreBad = [
    bad.replacing("ruleSets: [rules.yaml]", with: "standards: [rules.yaml]")
  ]
  static let good = bad.replacing("title: x", with: CriterionExample.sound.files[0].text)

  static func message(for problem: ConfigurationProblem.Kind) -> Message? {
    switch problem {
    case .noRuleSet(let path):
      Message(en: "'\(path)' holds no rule set", ja: "「\(path)」に局の基準がありません")
    case .noStandard(let path):
      Message(en: "'\(path)' holds no oversight standard", ja: "「\(path)」に監理標準がありません")
    case .repeatedCode(let code, let path):
      Message(
        en: "'\(path)' gives the code '\(code)', which an earlier rule set gives too",
        ja: "「\(path)」のコード「\(code)」は、先に指定した基準にもあります")
    default: nil
    }
  }
}
