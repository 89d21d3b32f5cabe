import DigitalGovernance
import GovernanceFindings

/// A canvas at 仮説検討 lacks boxes that this step owes: users, issues, hypotheses.
///
/// Of a canvas in 企画 without a step the same is owed. Silent while the phase is not stated.
struct HypothesisBoxesMissing: Rule {
  static let identity = RuleIdentity("C111", "canvas-hypothesis-boxes-missing", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "サービスデザインガイドライン VERSION2.0 names the steps; which box is due at which is our reading",
      ja: "サービスデザインガイドライン VERSION2.0 は企画の3つの段階を示していますが、どの欄をいつまでに書くかはkanriの解釈です"))
  static let title = Bilingual(en: "Boxes of the hypothesis step missing", ja: "仮説検討で書くことが未記入")
  static let rationale = Bilingual(
    en: "Until users, issues and hypotheses are on the canvas, there is nothing to test.",
    ja: "利用者、課題、仮説がそろわないと、何を確かめればよいかが決まりません。")
  static let remedy = Bilingual(
    en: "Fill in the boxes named; write 'none' where there truly is none.",
    ja: "挙げた欄を埋めてください。本当にないものは「なし」と書いてください。")
  static let bad = good.replacing(
    """
    hypotheses:
      - id: H1
        text: 足りない書類がその場で分かれば、差戻しが減る
        test: 試作品を使ってもらい、差戻しの数を比べる

    """, with: "")
  static let good = Example.canvasAtHypothesis

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    OwedBoxes.check(canvas, at: .hypothesis, report)
  }
}
