import DigitalGovernance
import GovernanceFindings

/// A user test found something, and nobody decided what becomes of it.
struct FindingWithoutDecision: Rule {
  static let identity = RuleIdentity("G041", "user-test-finding-without-decision", .warning)
  static let provenance = Provenance.published(
    source: "東京都デジタルサービス局、プロトタイピングの手順（2024年3月、speakerdeck.com/kouzoukaikaku/prototyping202403）")
  static let title = Bilingual(en: "Test finding without a decision", ja: "判断のない指摘")
  static let rationale = Bilingual(
    en: "Asking users improves nothing by itself.", ja: "聞いたままでは、改善につながりません。")
  static let remedy = Bilingual(
    en: "Write under 'decision' whether to fix, decline or schedule it, and why.",
    ja: "「判断」に、対応する・見送る・時期を決めて対応する、のどれかと理由を書いてください。")
  static let bad = Example.project(
    """
    userTests:
      - kind: prototyping
        date: 2026-05-11
        findings:
          - id: T1-1
            text: 失敗すると最初の画面に戻る
    """)
  static let good = Example.project(
    """
    userTests:
      - kind: prototyping
        date: 2026-05-11
        findings:
          - id: T1-1
            text: 失敗すると最初の画面に戻る
            decision: {outcome: fix, reason: 申請をやめてしまうため}
    """)

  func check(_ project: Project, _ report: Reporter<Project>) {
    for (index, test) in project.userTests.stated.enumerated() {
      for (number, finding) in test.findings.stated.enumerated() where finding.decision.known == nil {
        if finding.id.isUnknown {
          report(.undecided(finding.text), at: { $0.userTests[index].findings[number].text })
        } else {
          report(.undecided(finding.text), at: { $0.userTests[index].findings[number].id })
        }
      }
    }
  }
}

extension Message {
  fileprivate static func undecided(_ text: Fact<String>) -> Message {
    let text = text.known ?? ""
    return Message(en: "the finding '\(text)' has no decision", ja: "指摘「\(text)」に判断がありません")
  }
}
