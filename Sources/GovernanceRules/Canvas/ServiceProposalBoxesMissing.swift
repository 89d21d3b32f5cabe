import DigitalGovernance
import GovernanceFindings

/// A canvas at サービス立案 lacks boxes that are due by then: values, solutions and flow besides those of 仮説検討.
///
/// Hypotheses are no longer asked for once there are issues: their evidence is. Silent while the phase is not stated.
struct ServiceProposalBoxesMissing: Rule {
  static let identity = RuleIdentity("C112", "canvas-service-proposal-boxes-missing", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "サービスデザインガイドライン VERSION2.0 names the steps; which box is due at which is our reading",
      ja: "サービスデザインガイドライン VERSION2.0 は企画の3つの段階を示していますが、どの欄をいつまでに書くかはkanriの解釈です"))
  static let title = Bilingual(en: "Boxes of the service proposal missing", ja: "サービス立案で書くことが未記入")
  static let rationale = Bilingual(
    en:
      "A service is proposed as a whole: the issue, the value, the solution, and the way from first notice to result.",
    ja: "課題、価値、解決策、手続の流れがそろって、初めてサービスの案になります。")
  static let remedy = Bilingual(
    en: "Fill in the boxes named.",
    ja: "挙げた欄を埋めてください。")
  static let bad = good.replacing(
    """
    flow: [案内を読む, 申請する, 審査する, 許可を受け取る]

    """, with: "")
  static let good = Example.canvasAtServiceProposal

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    OwedBoxes.check(canvas, at: .serviceProposal, report)
  }
}
