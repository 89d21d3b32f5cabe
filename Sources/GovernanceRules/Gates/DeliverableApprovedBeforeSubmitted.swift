import DigitalGovernance
import GovernanceFindings

/// A deliverable was approved before it was handed in, or though it is stated that it was not.
struct DeliverableApprovedBeforeSubmitted: Rule {
  static let identity = RuleIdentity("G021", "deliverable-approved-before-submitted", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan has deliverables registered per phase; the order of the dates follows from the words",
      ja: "計画は工程ごとに成果物を登録するとしています。日付の前後は、言葉の意味から導いたものです"))
  static let title = Bilingual(en: "Approval before submission", ja: "提出より前の承認")
  static let rationale = Bilingual(
    en: "What did not exist could not be approved.", ja: "まだない成果物は承認できません。")
  static let remedy = Bilingual(en: "Correct one of the two dates.", ja: "どちらかの日付を直してください。")
  static let bad = Example.project(
    """
    deliverables:
      - name: 基本設計書
        phase: design
        submitted: 2026-03-20
        approval: {date: 2026-03-18, by: 担当課長}
    """)
  static let good = bad.replacing("date: 2026-03-18", with: "date: 2026-03-25")
  static let moreBad = [bad.replacing("submitted: 2026-03-20", with: "submitted: none")]
  static let moreGood = [bad.replacing("date: 2026-03-18", with: "date: 2026-03-20")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    for (index, deliverable) in project.deliverables.stated.enumerated() {
      guard let approved = deliverable.approval.known?.date.known else { continue }
      switch deliverable.submitted {
      case .known(let submitted) where approved < submitted && submitted <= report.asOf:
        report(
          .approvedFirst(deliverable.title, approved, submitted),
          at: { $0.deliverables[index].approval.date })
      case .nothing:
        report(.neverSubmitted(deliverable.title, approved), at: { $0.deliverables[index].approval.date })
      case .known, .unknown: continue
      }
    }
  }
}

extension Message {
  fileprivate static func approvedFirst(_ name: String, _ approved: CalendarDate, _ submitted: CalendarDate)
    -> Message
  {
    Message(
      en: "the approval of '\(name)' (\(approved)) is before its submission (\(submitted))",
      ja: "「\(name)」の承認（\(approved)）が提出（\(submitted)）より前です")
  }

  fileprivate static func neverSubmitted(_ name: String, _ approved: CalendarDate) -> Message {
    Message(
      en: "'\(name)' is approved (\(approved)), but it is stated that it was not submitted",
      ja: "「\(name)」は承認されていますが（\(approved)）、提出が「なし」です")
  }
}
