import DigitalGovernance
import GovernanceFindings

/// It is not stated what an issue rests on.
///
/// Due from 仮説検討 on. Evidence stated as none is the matter of ``IssueWithoutEvidence``.
struct EvidenceOwed: Rule {
  static let identity = RuleIdentity("C108", "canvas-evidence-owed", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the official texts of the canvas's boxes are not public", ja: "キャンバスの各欄の公式の説明は公表されていません"))
  static let title = Bilingual(en: "Evidence of an issue not filled in", ja: "課題の根拠が未記入")
  static let rationale = Bilingual(
    en: "Until the evidence is on the canvas, nobody can tell an issue from a guess.",
    ja: "根拠が書かれていないと、事実か推測かを見分けられません。")
  static let remedy = Bilingual(
    en: "Write how and when it was learned under 'evidence'; if nothing was, write the date you will ask.",
    ja: "いつ、どのように確かめたかを「根拠」に書いてください。まだなら、聞き取りの予定日を書いてください。")
  static let bad = good.replacing("    evidence: [{method: survey, date: 2024-05}]\n", with: "")
  static let good = Example.canvasAtHypothesis

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.hypothesis) else { return }
    for (index, issue) in canvas.issues.stated.enumerated() where issue.evidence.isUnknown {
      report(.notStated(for: issue), at: { $0.issues[index].evidence })
    }
  }
}

extension Message {
  fileprivate static func notStated(for issue: ServiceCanvas.Issue) -> Message {
    let name = issue.partName
    return Message(
      en: "the evidence of issue \(name.en) is not filled in", ja: "課題\(name.ja)の根拠が未記入です")
  }
}
