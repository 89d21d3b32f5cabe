import DigitalGovernance
import GovernanceFindings

/// A canvas was made or revised on a day that is still to come.
struct CanvasDateInFuture: Rule {
  static let identity = RuleIdentity("C154", "canvas-date-in-future", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "a record of what was done cannot lie ahead of the day", ja: "実績の日付が基準日より後になることはありません"))
  static let title = Bilingual(en: "Canvas dated in the future", ja: "未来の作成日や改訂日")
  static let rationale = Bilingual(
    en: "These dates record what was done, not what is planned.", ja: "作成と改訂には、予定ではなく実際の日付を記録します。")
  static let remedy = Bilingual(
    en: "Write the day on which it was done, or take the entry out until then.",
    ja: "実際の日付に直すか、その日が来るまで外してください。")
  static let bad = good.replacing("date: 2024-04-10", with: "date: 2099-04-10")
  static let good = Example.canvasAtHypothesis

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    if let made = canvas.created.known?.date.known, made > report.asOf {
      report(.inFuture(made, en: "made", ja: "作成"), at: { $0.created.date })
    }
    for (index, revision) in canvas.revisions.stated.enumerated() {
      guard case .known(let date) = revision.date, date > report.asOf else { continue }
      report(.inFuture(date, en: "revised", ja: "改訂"), at: { $0.revisions[index].date })
    }
  }
}

extension Message {
  fileprivate static func inFuture(_ date: CalendarDate, en: String, ja: String) -> Message {
    Message(en: "the canvas was \(en) on \(date), which is still to come", ja: "\(ja)の日付（\(date)）が未来です")
  }
}
