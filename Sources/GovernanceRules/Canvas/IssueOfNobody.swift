import DigitalGovernance
import GovernanceFindings

/// It is not stated whose issue an issue is.
///
/// Due from 仮説検討 on, once groups are there to choose from.
struct IssueOfNobody: Rule {
  static let identity = RuleIdentity("C109", "canvas-issue-of-nobody", .note)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan speaks of users' and providers' issues; that each must name its group is our reading",
      ja: "計画は利用者と提供者の課題を挙げていますが、課題ごとに誰の課題かを書くことはkanriの解釈です"))
  static let title = Bilingual(en: "Issue of nobody", ja: "誰のものか分からない課題")
  static let rationale = Bilingual(
    en: "Whose issue it is decides whom to ask and whose gain to measure.",
    ja: "誰の課題かが決まらないと、誰に聞き、誰にとっての効果を測るかが決まりません。")
  static let remedy = Bilingual(
    en: "Write the id of the group under 'of'.", ja: "利用者か提供者のidを「誰の」に書いてください。")
  static let bad = good.replacing("    of: U1\n", with: "")
  static let good = Example.canvasAtHypothesis

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.hypothesis),
      !canvas.users.stated.isEmpty || !canvas.providers.stated.isEmpty
    else { return }
    for (index, issue) in canvas.issues.stated.enumerated() where issue.of.isUnknown {
      report(.ofNobody(issue), at: { $0.issues[index].of })
    }
  }
}

extension Message {
  fileprivate static func ofNobody(_ issue: ServiceCanvas.Issue) -> Message {
    let name = issue.partName
    return Message(en: "issue \(name.en) is nobody's", ja: "課題\(name.ja)が誰の課題か未記入です")
  }
}
