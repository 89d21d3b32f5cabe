import DigitalGovernance
import GovernanceFindings

/// A solution addresses no issue, or does not say which.
///
/// Due from サービス立案 on, once issues are there. An id that no issue has is reported as a reference.
struct SolutionWithoutIssue: Rule {
  static let identity = RuleIdentity("C122", "canvas-solution-without-issue", .warning)
  static let provenance = Provenance.plan(source: "推進計画（第二期）「サービスデザインガイドライン」")
  static let title = Bilingual(en: "Solution without an issue", ja: "課題のない解決策")
  static let rationale = Bilingual(
    en: "A solution that answers no issue is there for its own sake.", ja: "課題に基づかない解決策は、作ること自体が目的になります。")
  static let remedy = Bilingual(
    en: "Write the ids of the issues under 'addresses', or take the solution off the canvas.",
    ja: "対応する課題のidを「対応する課題」に書くか、解決策から外してください。")
  static let bad = good.replacing(
    "flow:",
    with: """
        - id: S2
          text: 手数料をキャッシュレスで払えるようにする
          addresses: []
      flow:
      """)
  static let good = Example.canvasAtServiceProposal
  static let moreBad = [bad.replacing("    addresses: []\n", with: "")]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.serviceProposal), case .known = canvas.issues else { return }
    for (index, solution) in canvas.solutions.stated.enumerated() where solution.addresses.known == nil {
      report(.noIssue(for: solution), at: { $0.solutions[index].addresses })
    }
  }
}

extension Message {
  fileprivate static func noIssue(for solution: ServiceCanvas.Solution) -> Message {
    let name = solution.partName
    return solution.addresses.isNothing
      ? Message(en: "solution \(name.en) addresses no issue", ja: "解決策\(name.ja)に対応する課題がありません")
      : Message(
        en: "solution \(name.en) does not say which issues it addresses", ja: "解決策\(name.ja)の対応する課題が未記入です")
  }
}
