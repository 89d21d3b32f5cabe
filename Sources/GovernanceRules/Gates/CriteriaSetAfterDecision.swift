import DigitalGovernance
import GovernanceFindings

/// The criteria of a decision were written down after it was made.
struct CriteriaSetAfterDecision: Rule {
  static let identity = RuleIdentity("G056", "criteria-set-after-decision", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of decisions are kanri's form", ja: "判定の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Criteria set after the decision", ja: "判定より後に決めた基準")
  static let rationale = Bilingual(
    en: "What did not exist could not be applied.", ja: "まだない基準では判定できません。")
  static let remedy = Bilingual(en: "Correct one of the two dates.", ja: "どちらかの日付を直してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: release
        decision: {outcome: passed, date: 2026-03-31, by: 担当部長, criteriaSet: 2026-04-10}
    """)
  static let good = bad.replacing("criteriaSet: 2026-04-10", with: "criteriaSet: 2026-02-10")

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      for (index, record) in list.records.enumerated() {
        guard case .known(let decision) = record.decision, case .known(let date) = decision.date,
          case .known(let set) = decision.criteriaSet, date < set, set <= report.asOf
        else { continue }
        report(.criteriaLater(record.label, set, date), at: { list.path($0)[index].decision.criteriaSet })
      }
    }
  }
}

extension Message {
  fileprivate static func criteriaLater(_ phase: Bilingual, _ set: CalendarDate, _ date: CalendarDate)
    -> Message
  {
    Message(
      en: "the criteria of the decision on \(phase.en) were set (\(set)) after it (\(date))",
      ja: "\(phase.ja)の基準を決めた日（\(set)）が判定（\(date)）より後です")
  }
}
