import DigitalGovernance
import GovernanceFindings

/// It is stated that the service does not end, though the project is at its end.
struct RetirementDenied: Rule {
  static let identity = RuleIdentity("G066", "retirement-denied", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the record of a retirement is kanri's form", ja: "廃止の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Retirement denied", ja: "廃止の工程と食い違う「なし」")
  static let rationale = Bilingual(
    en: "What becomes of the data must be said before the service ends.", ja: "サービスを終える前に、データの扱いを決める必要があります。")
  static let remedy = Bilingual(
    en: "Write under 'retirement' how the service ends, or correct the phase.", ja: "「廃止」に終え方を書くか、工程を直してください。"
  )
  static let bad = Example.project(
    """
    phase: retirement
    retirement: none
    """)
  static let good = bad.replacing("retirement: none", with: "retirement: {kind: completed, date: 2027-03-31}")
  static let moreBad = [
    Example.project(
      """
      phases:
        - {phase: retirement, actual: {start: 2026-10-01}}
      retirement: none
      """)
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard project.retirement == .nothing else { return }
    var hasBegun = project.phase.known?.top == .retirement
    project.forEachPhaseList { list in
      for record in list.records where record.phase.known?.top == .retirement {
        if ActualTime(of: record, asOf: report.asOf).start != nil { hasBegun = true }
      }
    }
    if hasBegun { report(.denied, at: { $0.retirement }) }
  }
}

extension Message {
  fileprivate static let denied = Message(
    en: "'retirement' is stated as none, but the project is in that phase",
    ja: "「廃止」の工程に入っていますが、廃止の記録が「なし」です")
}
