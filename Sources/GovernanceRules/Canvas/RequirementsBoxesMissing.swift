import DigitalGovernance
import GovernanceFindings

/// A canvas at 要件定義・調達 or behind it lacks boxes that are due by then: outcomes and operation besides all earlier ones.
///
/// Hypotheses are no longer asked for once there are issues: their evidence is. Silent while the phase is not stated.
struct RequirementsBoxesMissing: Rule {
  static let identity = RuleIdentity("C113", "canvas-requirements-boxes-missing", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "サービスデザインガイドライン VERSION2.0 names the steps; which box is due at which is our reading",
      ja: "サービスデザインガイドライン VERSION2.0 は企画の3つの段階を示していますが、どの欄をいつまでに書くかはkanriの解釈です"))
  static let title = Bilingual(en: "Boxes of the requirements step missing", ja: "要件定義・調達までに書くことが未記入")
  static let rationale = Bilingual(
    en: "What is still open when the service is bought comes back as rework.",
    ja: "決まらないことを残して調達すると、後で作り直しになります。")
  static let remedy = Bilingual(
    en: "Fill in the boxes named.",
    ja: "挙げた欄を埋めてください。")
  static let bad = good.replacing(
    """
    operation:
      - role: 問合せ窓口
        responsible: 担当課
      - role: 改善の判断
        responsible: 担当課長

    """, with: "")
  static let good = Example.canvasAtRequirements

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    OwedBoxes.check(canvas, at: .requirements, report)
  }
}
