import DigitalGovernance
import GovernanceFindings

/// A stage of the roll-out began before the one listed ahead of it.
struct RolloutStagesOutOfOrder: Rule {
  static let identity = RuleIdentity("G061", "rollout-stages-out-of-order", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan reaches more organisations stage by stage; the list of stages is kanri's form",
      ja: "計画は対象を段階的に広げるとしていますが、段階の一覧の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Stages out of order", ja: "段階の順序の逆転")
  static let rationale = Bilingual(
    en: "What one stage shows can only help the stages after it.", ja: "前の段階で分かったことは、次の段階に生かすものです。")
  static let remedy = Bilingual(
    en: "Correct the dates, or list the stages in the order in which they began.", ja: "日付を直すか、始めた順に並べてください。")
  static let bad = Example.project(
    """
    rollout:
      - {stage: 第1段階, start: 2026-04-01}
      - {stage: 第2段階, start: 2025-10-01}
    """)
  static let good = bad.replacing("start: 2025-10-01", with: "start: 2026-10-01")
  static let moreGood = [bad.replacing("start: 2025-10-01", with: "start: 令和8年度")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    var previous: (stage: Project.RolloutStage, start: CalendarPeriod)?
    for (index, stage) in project.rollout.stated.enumerated() {
      guard case .known(let start) = stage.start, !start.isSurelyAfter(report.asOf) else { continue }
      if let previous, start.isSurelyBefore(previous.start) {
        report(
          .reversed(stage.stage, start, previous.stage.stage, previous.start), at: { $0.rollout[index].start }
        )
      }
      previous = (stage, start)
    }
  }
}

extension Message {
  fileprivate static func reversed(
    _ stage: Fact<String>, _ start: CalendarPeriod, _ previous: Fact<String>, _ other: CalendarPeriod
  ) -> Message {
    Message(
      en: "stage '\(stage.known ?? "")' began (\(start)) before '\(previous.known ?? "")' (\(other))",
      ja: "「\(stage.known ?? "")」の開始（\(start)）が、前の段階「\(previous.known ?? "")」の開始（\(other)）より前です")
  }
}
