import DigitalGovernance
import GovernanceFindings

/// Something is declined, and yet it has a day by which, or on which, it is changed.
struct DeclinedPointChanged: Rule {
  static let identity = RuleIdentity("G049", "declined-point-changed", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the records of tests and feedback are kanri's form", ja: "テストや利用者の声の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Declined and yet changed", ja: "見送ったのに日付のある対応")
  static let rationale = Bilingual(
    en: "Nobody can tell whether it is changed or not.", ja: "対応するのか、しないのかが分かりません。")
  static let remedy = Bilingual(
    en: "Correct the outcome, or take the date out.", ja: "「結果」を直すか、日付を外してください。")
  static let bad = Example.project(
    """
    userTests:
      - kind: usability
        date: 2026-05-11
        findings:
          - id: T1-1
            text: 予定日が見つからない
            decision: {outcome: decline, reason: 別の画面で分かるため, done: 2026-06-10}
    """)
  static let good = bad.replacing("outcome: decline", with: "outcome: fix")
  static let moreBad = [bad.replacing("done: 2026-06-10", with: "due: 2026-06-10")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachDisposedPoint { point in
      guard point.disposition.outcome.known == .decline else { return }
      if case .known(let done) = point.disposition.done {
        report(
          .changed(point.text, Bilingual(en: "a day of completion", ja: "完了日"), done.description),
          at: { point.path($0).done })
      } else if case .known(let due) = point.disposition.due {
        report(
          .changed(point.text, Bilingual(en: "a due date", ja: "期限"), due.description),
          at: { point.path($0).due })
      }
    }
  }
}

extension Message {
  fileprivate static func changed(_ text: String, _ what: Bilingual, _ date: String) -> Message {
    Message(
      en: "'\(text)' is declined, but has \(what.en) (\(date))",
      ja: "「\(text)」は見送りですが、\(what.ja)（\(date)）があります")
  }
}
