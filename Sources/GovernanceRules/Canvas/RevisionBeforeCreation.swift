import DigitalGovernance
import GovernanceFindings

/// A revision is dated before the canvas was made.
///
/// Silent where the canvas is dated in the future: ``CanvasDateInFuture`` speaks.
struct RevisionBeforeCreation: Rule {
  static let identity = RuleIdentity("C153", "canvas-revision-before-creation", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "two records that contradict each other cannot both hold", ja: "食い違う2つの記録が、どちらも正しいことはありません"))
  static let title = Bilingual(en: "Revision before the canvas was made", ja: "作成より前の改訂")
  static let rationale = Bilingual(
    en: "What was not there yet cannot have been revised.", ja: "まだないキャンバスは改訂できません。")
  static let remedy = Bilingual(en: "Correct one of the two dates.", ja: "どちらかの日付を直してください。")
  static let bad = good.replacing(
    "purpose:",
    with: """
      revisions:
        - date: 2024-04-01
          reason: 聞き取りの結果を反映
      purpose:
      """)
  static let good = Example.canvasAtHypothesis
  static let moreGood = [bad.replacing("2024-04-01", with: "2024-07-01")]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard let made = canvas.created.known?.date.known, made <= report.asOf else { return }
    for (index, revision) in canvas.revisions.stated.enumerated() {
      guard case .known(let date) = revision.date, date < made else { continue }
      report(.revisedBefore(made, date), at: { $0.revisions[index].date })
    }
  }
}

extension Message {
  fileprivate static func revisedBefore(_ made: CalendarDate, _ date: CalendarDate) -> Message {
    Message(
      en: "the revision (\(date)) is dated before the canvas was made (\(made))",
      ja: "改訂（\(date)）が作成（\(made)）より前です")
  }
}
