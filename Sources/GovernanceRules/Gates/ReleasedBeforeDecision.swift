import DigitalGovernance
import GovernanceFindings

/// The service went live before it was decided that it may.
///
/// Silent where there are several releases or several decisions on a release: nobody says which belong together.
struct ReleasedBeforeDecision: Rule {
  static let identity = RuleIdentity("G064", "released-before-decision", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "criteria for releases were introduced in 2023; their text is not public",
      ja: "リリース判断基準は2023年に導入されましたが、本文は公表されていません"))
  static let title = Bilingual(en: "Released before the decision", ja: "判定より前のリリース")
  static let rationale = Bilingual(
    en: "A decision that comes afterwards can stop nothing.", ja: "リリースした後の判定では、問題があっても止められません。")
  static let remedy = Bilingual(
    en: "Correct one of the dates, or write under 'reasons' why the decision came late.",
    ja: "どちらかの日付を直すか、判定が後になった理由を判定の「理由」に書いてください。")
  static let bad = Example.project(
    """
    phases:
      - phase: release
        decision: {outcome: passed, date: 2026-09-10, by: 担当部長}
    releases:
      - {version: "1.0", date: 2026-09-01}
    """)
  static let good = bad.replacing("date: 2026-09-10", with: "date: 2026-08-28")
  static let moreGood = [bad.replacing("- {version", with: "- {version: \"0.9\"}\n  - {version")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard project.releases.stated.count == 1, let release = project.releases.stated.first,
      case .known(let date) = release.date
    else { return }
    var decisions: [Project.Decision] = []
    project.forEachPhaseList { list in
      for record in list.records where record.phase.known?.top == .release {
        if let decision = record.decision.known { decisions.append(decision) }
      }
    }
    guard decisions.count == 1, let decision = decisions.first, decision.reasons.known == nil,
      case .known(let decided) = decision.date, date < decided, decided <= report.asOf
    else { return }
    report(.tooEarly(release.version, date, decided), at: { $0.releases[0].date })
  }
}

extension Message {
  fileprivate static func tooEarly(_ version: Fact<String>, _ date: CalendarDate, _ decided: CalendarDate)
    -> Message
  {
    Message(
      en:
        "version '\(version.known ?? "")' went live (\(date)) before the decision on the release (\(decided))",
      ja: "版「\(version.known ?? "")」のリリース（\(date)）が、リリースの判定（\(decided)）より前です")
  }
}
