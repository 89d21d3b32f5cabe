import DigitalGovernance
import GovernanceFindings

/// A condition of a decision had to be met by a day that has passed, and nothing says that it was.
struct ConditionOverdue: Rule {
  static let identity = RuleIdentity("G058", "condition-overdue", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of decisions are kanri's form", ja: "判定の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Condition overdue", ja: "期限の過ぎた条件")
  static let rationale = Bilingual(
    en: "The phase was passed on the promise that it would be done.", ja: "この条件を満たすことを前提に、先へ進んでいます。")
  static let remedy = Bilingual(
    en: "Write under 'done' when it was met, or decide anew.", ja: "終えていれば「完了日」を書き、まだであれば判定を見直してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        decision:
          outcome: conditional
          date: 2026-03-31
          conditions: [{text: 移行の手順を加える, due: 2026-04-30}]
    """)
  static let good = bad.replacing("due: 2026-04-30", with: "due: 2026-04-30, done: 2026-04-20")

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      for (index, record) in list.records.enumerated() {
        guard case .known(let decision) = record.decision, decision.outcome.known != .passed else { continue }
        for (number, condition) in decision.conditions.stated.enumerated() {
          guard case .known(let due) = condition.due, due < report.asOf, condition.done.known == nil else {
            continue
          }
          report(
            .overdue(condition.text, due), at: { list.path($0)[index].decision.conditions[number].due })
        }
      }
    }
  }
}

extension Message {
  fileprivate static func overdue(_ text: Fact<String>, _ due: CalendarDate) -> Message {
    let text = text.known ?? ""
    return Message(
      en: "the condition '\(text)' was due (\(due)), and nothing says that it was met",
      ja: "条件「\(text)」の期限（\(due)）が過ぎましたが、完了日がありません")
  }
}
