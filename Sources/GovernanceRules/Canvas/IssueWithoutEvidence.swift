import DigitalGovernance
import GovernanceFindings

/// A canvas claims an issue and states that nothing was learned about it.
///
/// An empty `evidence` counts as none, at any step. Evidence that is not stated is asked for by ``EvidenceOwed``.
struct IssueWithoutEvidence: Rule {
  static let identity = RuleIdentity("C104", "canvas-issue-without-evidence", .warning)
  static let provenance = Provenance.derived(
    because:
      Bilingual(
        en:
          "the plan wants canvases to rest on users' and providers' issues; what shows an issue is not said",
        ja: "計画は利用者と提供者の課題に基づくことを求めていますが、課題を何で確かめるかは示されていません"))
  static let title = Bilingual(en: "Issue without evidence", ja: "根拠のない課題")
  static let rationale = Bilingual(en: "An issue nobody looked at is a guess.", ja: "確かめていない課題は推測です。")
  static let remedy = Bilingual(
    en: "Write what you learned under 'evidence', or the date you will ask.",
    ja: "調査で分かったことを「根拠」に書くか、聞き取りの予定日を書いてください。")
  static let bad = good.replacing("[{method: survey, date: 2024-05}]", with: "[]")
  static let good = Example.canvasAtHypothesis

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, issue) in canvas.issues.stated.enumerated() where issue.evidence.isNothing {
      report(.noEvidence(for: issue), at: { $0.issues[index].evidence })
    }
  }
}

extension Message {
  fileprivate static func noEvidence(for issue: ServiceCanvas.Issue) -> Message {
    let name = issue.partName
    return Message(en: "issue \(name.en) has no evidence", ja: "課題\(name.ja)に根拠がありません")
  }
}
