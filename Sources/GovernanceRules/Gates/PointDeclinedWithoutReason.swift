import DigitalGovernance
import GovernanceFindings

/// Something that users found or said is left as it is, and nobody says why.
struct PointDeclinedWithoutReason: Rule {
  static let identity = RuleIdentity("G044", "point-declined-without-reason", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the guidelines ask that improvements be managed; that a refusal needs a reason is our reading",
      ja: "ガイドラインは改善を管理することを求めていますが、見送る理由を書くことはkanriの解釈です"))
  static let title = Bilingual(en: "Declined without a reason", ja: "理由のない見送り")
  static let rationale = Bilingual(
    en: "Without the reason nobody can tell it from a point that was forgotten.",
    ja: "理由がないと、検討した結果か、忘れただけかが分かりません。")
  static let remedy = Bilingual(
    en: "Write under 'reason' why it is left as it is.", ja: "見送る理由を「理由」に書いてください。")
  static let bad = Example.project(
    """
    userTests:
      - kind: prototyping
        date: 2026-05-11
        findings:
          - id: T1-1
            text: 施設の写真がほしい
            decision: {outcome: decline}
    """)
  static let good = bad.replacing("outcome: decline", with: "outcome: decline, reason: 写真は施設の案内で見られるため")
  static let moreBad = [
    Example.project(
      """
      feedback:
        - source: survey
          issue: 施設の写真がほしい
          decision: {outcome: decline}
      """)
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachDisposedPoint { point in
      guard point.disposition.outcome.known == .decline, point.disposition.reason.known == nil else { return }
      report(.declined(point.text), at: { point.path($0).outcome })
    }
  }
}

extension Message {
  fileprivate static func declined(_ text: String) -> Message {
    Message(en: "'\(text)' is declined without a reason", ja: "「\(text)」を見送る理由がありません")
  }
}
