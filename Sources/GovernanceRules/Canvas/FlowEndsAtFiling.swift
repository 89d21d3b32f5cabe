import DigitalGovernance
import GovernanceFindings

/// The last step of a flow is the filing, or its receipt.
struct FlowEndsAtFiling: Rule {
  static let identity = RuleIdentity("C131", "canvas-flow-ends-at-filing", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "「新サービス企画時のチェックリスト」 wants the plan to reach the result; which words end at a filing is our list",
      ja: "「新サービス企画時のチェックリスト」は結果までを範囲とすることを求めていますが、申請で終わると判断する言葉はkanriが選んだものです"))
  static let title = Bilingual(en: "Flow that ends at the filing", ja: "申請で終わる手続フロー")
  static let rationale = Bilingual(
    en: "For those who file, it is over when they have the result.", ja: "申請した人にとって、手続は結果を受け取って終わります。")
  static let remedy = Bilingual(
    en: "Add the steps behind it: the examination, the notice, the result.", ja: "審査、結果の通知、受取りまでの流れを加えてください。")
  static let bad = good.replacing("[案内を読む, 申請する, 審査する, 許可を受け取る]", with: "[案内を読む, 申請する]")
  static let good = Example.canvasAtServiceProposal

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard case .known(let flow) = canvas.flow, let last = flow.last, FilingWords.isFiling(last) else {
      return
    }
    report(.endsAtFiling(last), at: { $0.flow[flow.count - 1] })
  }
}

extension Message {
  fileprivate static func endsAtFiling(_ step: String) -> Message {
    Message(en: "the flow ends at '\(step)'", ja: "手続フローが「\(step)」で終わっています")
  }
}
