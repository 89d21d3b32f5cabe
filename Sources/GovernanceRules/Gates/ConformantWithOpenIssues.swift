import DigitalGovernance
import GovernanceFindings

/// The service is called conformant, and problems of accessibility are still open.
struct ConformantWithOpenIssues: Rule {
  static let identity = RuleIdentity("G074", "conformant-with-open-issues", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the record of accessibility is kanri's form", ja: "アクセシビリティの記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Conformant with open problems", ja: "問題が残る「準拠」")
  static let rationale = Bilingual(
    en: "Conformant means that a test found every criterion met.", ja: "「準拠」は、試験ですべての達成基準を満たした場合の言葉です。")
  static let remedy = Bilingual(
    en: "Correct the result or the number of open problems.", ja: "試験結果か、未対応の問題の件数を直してください。")
  static let bad = Example.project(
    """
    accessibility: {testedOn: 2026-05-11, result: conformant, openIssues: 3}
    """)
  static let good = bad.replacing("result: conformant", with: "result: partiallyConformant")
  static let moreGood = [bad.replacing("openIssues: 3", with: "openIssues: 0")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard case .known(let accessibility) = project.accessibility, accessibility.result.known == .conformant,
      case .known(let open) = accessibility.openIssues, open > 0
    else { return }
    report(.stillOpen(open), at: { $0.accessibility.openIssues })
  }
}

extension Message {
  fileprivate static func stillOpen(_ count: Int64) -> Message {
    Message(
      en: "the result is 'conformant', but problems are still open (\(count))",
      ja: "試験結果は「準拠」ですが、未対応の問題が\(count)件あります")
  }
}
