import CEL
import DigitalGovernance
import GovernanceFindings

/// The expression of a criterion gave an error on a document.
struct CriterionNotEvaluated: RuleDescription {
  static let identity = RuleIdentity("K312", "criterion-not-evaluated", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of criteria is kanri's own", ja: "基準の書式はkanriの機能です"))
  static let title = Bilingual(en: "Criterion that cannot be evaluated here", ja: "計算できない基準")
  static let rationale = Bilingual(
    en: "The fault is the criterion's, not the document's.", ja: "文書ではなく、基準の式に原因があります。")
  static let remedy = Bilingual(
    en: "Tell whoever wrote the criterion.", ja: "基準を作った担当に知らせてください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: Project
    id: P-001
    name: 申請のオンライン化
    userTests: []
    """,
    ".kanri.yaml": "ruleSets: [rules.yaml]",
    "rules.yaml": CriterionExample.expression("project.userTests[0].phase == 'design'")
      .replacing(
        "- {project: {userTests: []}, expect: false}",
        with: "- {project: {userTests: [{phase: testing}]}, expect: false}"
      )
      .files[0].text,
  ])
  static let good = bad.replacing("userTests: []", with: "userTests: [{phase: design, date: 2026-05-11}]")

  static func finding(_ criterion: CompiledCriterion, _ problem: CELProblem) -> Finding {
    Finding(
      CriterionNotEvaluated.self,
      Message(
        en: "criterion \(criterion.code) cannot be evaluated: \(problem.message.en)",
        ja: "基準\(criterion.code)を計算できません。\(problem.message.ja)"),
      at: criterion.about.path)
  }
}
