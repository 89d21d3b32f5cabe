import GovernanceFindings
import YAMLSyntax

/// More mistakes in one file than are listed.
struct TooManyProblems: YAMLRule {
  static let identity = RuleIdentity("Y154", "too-many-problems", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "YAML sets no limit; without one a small file can fill the report",
      ja: "YAMLに上限の定めはありませんが、上限がないと、小さなファイルでも報告があふれます"))
  static let title = Bilingual(en: "More problems than are listed", ja: "多すぎる誤り")
  static let rationale = Bilingual(en: "What follows was not checked.", ja: "これより後は点検されていません。")
  static let remedy = Bilingual(
    en: "Mend what is listed, and check the file again.", ja: "表示された誤りを直してから、もう一度点検してください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: 迷わず\u{8}早く\u{8}申請できるようにする
    """,
    ".kanri.yaml": """
    limits:
      problems: 1
    """,
  ])
  static let good = bad.replacing("\u{8}早く\u{8}", with: "早く")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .tooManyProblems(let limit) = problem else { return nil }
    return Message(
      en: "the file has more than \(limit.grouped) mistakes", ja: "誤りが\(limit.grouped)件を超えています")
  }
}
