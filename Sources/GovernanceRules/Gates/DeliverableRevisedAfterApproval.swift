import DigitalGovernance
import GovernanceFindings

/// A deliverable was revised after it was approved, and not approved again.
struct DeliverableRevisedAfterApproval: Rule {
  static let identity = RuleIdentity("G022", "deliverable-revised-after-approval", .warning)
  static let provenance = Provenance.derived(
    because:
      Bilingual(
        en:
          "the plan has deliverables registered per phase; that an approval is for one edition is our reading",
        ja: "計画は工程ごとに成果物を登録するとしていますが、承認が1つの版に限られることはkanriの解釈です"))
  static let title = Bilingual(en: "Revised after approval", ja: "承認の後に改訂された成果物")
  static let rationale = Bilingual(
    en: "The approval does not vouch for what was changed afterwards.", ja: "承認した後の変更は、誰も承認していません。")
  static let remedy = Bilingual(
    en: "Have the revision approved, and write the date of that approval.",
    ja: "改訂した版の承認を受け、その日付を書いてください。")
  static let bad = Example.project(
    """
    deliverables:
      - name: 基本設計書
        phase: design
        submitted: 2026-03-20
        approval: {date: 2026-03-25, by: 担当課長}
        revised: 2026-06-10
    """)
  static let good = bad.replacing("date: 2026-03-25", with: "date: 2026-06-12")

  func check(_ project: Project, _ report: Reporter<Project>) {
    for (index, deliverable) in project.deliverables.stated.enumerated() {
      guard case .known(let revised) = deliverable.revised, revised <= report.asOf,
        case .known(let approved)? = deliverable.approval.known?.date, approved < revised
      else { continue }
      report(.unapproved(deliverable.title, revised, approved), at: { $0.deliverables[index].revised })
    }
  }
}

extension Message {
  fileprivate static func unapproved(_ name: String, _ revised: CalendarDate, _ approved: CalendarDate)
    -> Message
  {
    Message(
      en: "'\(name)' was revised (\(revised)) after its approval (\(approved))",
      ja: "「\(name)」の改訂（\(revised)）が承認（\(approved)）より後です")
  }
}
