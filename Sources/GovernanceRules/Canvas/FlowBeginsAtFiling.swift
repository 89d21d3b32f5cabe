import DigitalGovernance
import GovernanceFindings

/// The first step of a flow is the filing: how people come to know of the service is left out.
///
/// Silent on a flow of one step, which ``FlowEndsAtFiling`` reports.
struct FlowBeginsAtFiling: Rule {
  static let identity = RuleIdentity("C132", "canvas-flow-begins-at-filing", .note)
  static let provenance = Provenance.derived(
    because:
      Bilingual(
        en:
          "「新サービス企画時のチェックリスト」 wants the plan to begin at awareness; which words begin at a filing is our list",
        ja: "「新サービス企画時のチェックリスト」は認知からを範囲とすることを求めていますが、申請から始まると判断する言葉はkanriが選んだものです"))
  static let title = Bilingual(en: "Flow that begins at the filing", ja: "申請から始まる手続フロー")
  static let rationale = Bilingual(
    en: "Nobody files who does not know of the service, or cannot find its page.",
    ja: "サービスを知り、申請の画面にたどり着けなければ、申請できません。")
  static let remedy = Bilingual(
    en: "Begin with how people hear of it and find out whether it is for them.",
    ja: "サービスを知り、自分が対象かを確かめるところから書いてください。")
  static let bad = good.replacing("[案内を読む, 申請する,", with: "[申請する,")
  static let good = Example.canvasAtServiceProposal

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard case .known(let flow) = canvas.flow, flow.count > 1, let first = flow.first,
      FilingWords.isFiling(first)
    else { return }
    report(.beginsAtFiling(first), at: { $0.flow[0] })
  }
}

extension Message {
  fileprivate static func beginsAtFiling(_ step: String) -> Message {
    Message(en: "the flow begins at '\(step)'", ja: "手続フローが「\(step)」から始まっています")
  }
}
