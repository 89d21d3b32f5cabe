import DigitalGovernance
import GovernanceFindings

/// A phase was passed outright, and yet something must still be done.
struct PassedWithOpenConditions: Rule {
  static let identity = RuleIdentity("G053", "passed-with-open-conditions", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of decisions are kanri's form", ja: "判定の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Passed with open conditions", ja: "条件が残る合格")
  static let rationale = Bilingual(
    en: "What is still to be done is lost sight of.", ja: "残っている事項が見落とされます。")
  static let remedy = Bilingual(
    en: "Write 'conditional' as the outcome, or the day on which it was done.",
    ja: "結果を「条件付合格」にするか、終えた事項に「完了日」を書いてください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        decision:
          outcome: passed
          date: 2026-03-31
          conditions: [{text: 移行の手順を加える, due: 2099-04-30}]
    """)
  static let good = bad.replacing("outcome: passed", with: "outcome: conditional")
  static let moreGood = [bad.replacing("due: 2099-04-30", with: "due: 2026-04-30, done: 2026-04-20")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      for (index, record) in list.records.enumerated() {
        guard case .known(let decision) = record.decision, decision.outcome.known == .passed,
          let open = decision.conditions.stated.first(where: { $0.done.known == nil })
        else { continue }
        report(.stillOpen(record.label, open.text), at: { list.path($0)[index].decision.outcome })
      }
    }
  }
}

extension Message {
  fileprivate static func stillOpen(_ phase: Bilingual, _ text: Fact<String>) -> Message {
    let text = text.known ?? ""
    return Message(
      en: "\(phase.en) was passed, but '\(text)' must still be done",
      ja: "\(phase.ja)の判定は合格ですが、条件「\(text)」が終わっていません")
  }
}
