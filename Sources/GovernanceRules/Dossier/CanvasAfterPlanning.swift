import DigitalGovernance
import GovernanceFindings

/// A canvas was made after 企画 had ended.
///
/// Silent where 企画 may have ended before the duty began in April 2023, while its actual end is not stated, and on a
/// canvas dated in the future.
struct CanvasAfterPlanning: Rule {
  static let identity = RuleIdentity("C141", "canvas-after-planning", .warning)
  static let provenance = Provenance.plan(source: "推進計画（第二期）「サービスデザインガイドライン」")
  static let title = Bilingual(en: "Canvas made after planning", ja: "企画の後に作ったキャンバス")
  static let rationale = Bilingual(
    en:
      "The project lead makes the canvas in the planning phase; made later, it only justifies what is decided.",
    ja: "キャンバスは、プロジェクト責任者が企画の段階で作成します。後から作ると、決まったことの説明になってしまいます。")
  static let remedy = Bilingual(
    en:
      "Correct the dates, or check with users whether what was decided still holds, and record it as a revision.",
    ja: "日付を確かめてください。正しければ、決めたことが利用者の課題に合うかを確かめ、「改訂」に記録してください。")
  static let bad = Example.dossier(
    """
    phases:
      - phase: planning
        actual: {start: 2023-10, end: 2024-03}
    """)
  static let good = bad.replacing("end: 2024-03", with: "end: 2024-06")

  func check(_ dossier: Dossier, _ report: Reporter<Dossier>) {
    guard let project = dossier.project, case .known(let made)? = dossier.canvas?.created.known?.date,
      made <= report.asOf, let end = project.planningEnd, end.isSurelyBefore(made),
      let duty = Project.canvasDutyBegan, end.first >= duty
    else { return }
    report(.late(made, end), at: { $0.canvas.created.date })
  }
}

extension Message {
  fileprivate static func late(_ made: CalendarDate, _ end: CalendarPeriod) -> Message {
    Message(
      en: "the canvas was made on \(made), after planning had ended (\(end))",
      ja: "キャンバスの作成（\(made)）が、企画の終了（\(end)）より後です")
  }
}
