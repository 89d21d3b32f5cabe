import DigitalGovernance
import GovernanceFindings

/// No solution addresses an issue, and nobody says why.
///
/// Due from サービス立案 on, once solutions are there. Silent where `notAddressed` gives a reason, and while any
/// solution does not say what it addresses: it may be this issue.
struct IssueWithoutSolution: Rule {
  static let identity = RuleIdentity("C121", "canvas-issue-without-solution", .warning)
  static let provenance = Provenance.derived(
    because:
      Bilingual(
        en:
          "the plan wants solutions to follow from issues; that each issue needs one or a reason is our reading",
        ja: "計画は課題から解決策を導くことを求めていますが、課題ごとに解決策か理由を書くことはkanriの解釈です"))
  static let title = Bilingual(en: "Issue without a solution", ja: "解決策のない課題")
  static let rationale = Bilingual(
    en: "An issue that nothing addresses is still there after the release.", ja: "対応のない課題は、リリース後も残ります。")
  static let remedy = Bilingual(
    en: "Add its id to 'addresses' of a solution, or write under 'notAddressed' why it is left.",
    ja: "解決策の「対応する課題」に加えるか、「扱わない理由」を書いてください。")
  static let bad = good.replacing("[K1, K2]", with: "[K1]")
  static let good = Example.canvasAtServiceProposal
  static let moreGood = [
    bad.replacing("差戻しが多い\n", with: "差戻しが多い\n    notAddressed: 審査の見直しは来年度に行う\n")
  ]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.serviceProposal), case .known(let issues) = canvas.issues,
      case .known(let solutions) = canvas.solutions
    else { return }
    var addressed = Set<String>()
    for solution in solutions {
      switch solution.addresses {
      case .known(let ids): addressed.formUnion(ids)
      case .nothing: break
      case .unknown: return
      }
    }
    for (index, issue) in issues.enumerated() where issue.notAddressed.isUnknown {
      if case .known(let id) = issue.id {
        guard !addressed.contains(id) else { continue }
        report(.noSolution(for: issue), at: { $0.issues[index].id })
      } else {
        report(.noSolution(for: issue), at: { $0.issues[index].text })
      }
    }
  }
}

extension Message {
  fileprivate static func noSolution(for issue: ServiceCanvas.Issue) -> Message {
    let name = issue.partName
    return Message(en: "no solution addresses issue \(name.en)", ja: "課題\(name.ja)に対応する解決策がありません")
  }
}
