import DigitalGovernance
import GovernanceFindings

/// A canvas names a group of users and states that nothing was learned from them.
///
/// An empty `evidence` counts as none. Evidence that is not stated is asked for by the step that owes it.
struct UserWithoutEvidence: Rule {
  static let identity = RuleIdentity("C103", "canvas-user-without-evidence", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the official texts of the canvas's boxes are not public", ja: "キャンバスの各欄の公式の説明は公表されていません"))
  static let title = Bilingual(en: "User group without evidence", ja: "根拠のない利用者像")
  static let rationale = Bilingual(en: "A need nobody observed is a guess.", ja: "確かめていないニーズは推測です。")
  static let remedy = Bilingual(
    en: "Write what you learned from them under 'evidence', or the date you will ask.",
    ja: "調査で分かったことを「根拠」に書くか、聞き取りの予定日を書いてください。")
  static let bad = good.replacing("[{method: interview, date: 2024-05-11}]", with: "[]")
  static let good = Example.canvasAtHypothesis

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, user) in canvas.users.stated.enumerated() where user.evidence == .nothing {
      report(.noEvidence(for: user.name), at: { $0.users[index].name })
    }
  }
}

extension Message {
  fileprivate static func noEvidence(for name: Fact<String>) -> Message {
    let name = name.known ?? ""
    return Message(en: "user group '\(name)' has no evidence", ja: "利用者「\(name)」に根拠がありません")
  }
}
