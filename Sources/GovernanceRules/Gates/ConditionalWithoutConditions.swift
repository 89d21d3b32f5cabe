import DigitalGovernance
import GovernanceFindings

/// A phase was passed on conditions, and there are none; or one of them is stated to have no due date.
struct ConditionalWithoutConditions: Rule {
  static let identity = RuleIdentity("G052", "conditional-without-conditions", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of decisions are kanri's form", ja: "判定の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Conditional without conditions", ja: "条件のない条件付合格")
  static let rationale = Bilingual(
    en: "Nobody can tell what is still to be done, and by when.", ja: "何をいつまでに行えばよいかが分かりません。")
  static let remedy = Bilingual(
    en: "Write each condition with its due date under 'conditions'.", ja: "「条件」に、行うことと期限を書いてください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        decision:
          outcome: conditional
          date: 2026-03-31
          conditions: none
    """)
  static let good = bad.replacing(
    "conditions: none", with: "conditions: [{text: 移行の手順を加える, due: 2099-04-30}]")
  static let moreBad = [
    bad.replacing("      conditions: none\n", with: ""),
    bad.replacing("conditions: none", with: "conditions: [{text: 移行の手順を加える, due: none}]"),
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      for (index, record) in list.records.enumerated() {
        guard case .known(let decision) = record.decision, decision.outcome.known == .conditional else {
          continue
        }
        guard case .known(let conditions) = decision.conditions else {
          report(.noConditions(record.label), at: { list.path($0)[index].decision.outcome })
          continue
        }
        for (number, condition) in conditions.enumerated()
        where condition.due == .nothing && condition.done.known == nil {
          report(
            .noDueDate(condition.text.known ?? ""),
            at: { list.path($0)[index].decision.conditions[number].due })
        }
      }
    }
  }
}

extension Message {
  fileprivate static func noConditions(_ phase: Bilingual) -> Message {
    Message(
      en: "\(phase.en) was passed on conditions, but there are none", ja: "\(phase.ja)は条件付合格ですが、条件がありません")
  }

  fileprivate static func noDueDate(_ text: String) -> Message {
    Message(en: "the condition '\(text)' has no due date", ja: "条件「\(text)」に期限がありません")
  }
}
