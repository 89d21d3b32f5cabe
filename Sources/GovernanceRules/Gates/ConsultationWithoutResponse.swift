import DigitalGovernance
import GovernanceFindings

/// Advice was given in a phase that is over, and nobody says what was done about it.
///
/// Silent as long as the phase goes on, and on advice given after its end.
struct ConsultationWithoutResponse: Rule {
  static let identity = RuleIdentity("G031", "consultation-without-response", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan has the course of consultations recorded; that advice needs an answer is our reading",
      ja: "計画は協議の経過を記録するとしていますが、助言ごとに対応を書くことはkanriの解釈です"))
  static let title = Bilingual(en: "Advice without a response", ja: "対応のない助言")
  static let rationale = Bilingual(
    en: "Advice that nobody took up has not made the service better.",
    ja: "助言を受けただけでは、サービスは良くなりません。")
  static let remedy = Bilingual(
    en: "Write under 'response' what was done about it, or why nothing was.",
    ja: "助言をどう生かしたか、または生かさなかった理由を「対応」に書いてください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        actual: {start: 2026-04-01, end: 2026-06-30}
    consultations:
      - phase: design
        date: 2026-05-11
        advice: 入力の例を先に示す
        response: none
    """)
  static let good = bad.replacing("response: none", with: "response: 最初の画面に例を加えた")
  static let moreBad = [bad.replacing("    response: none\n", with: "")]
  static let moreGood = [bad.replacing(", end: 2026-06-30", with: "")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    let spans = PhaseSpans(of: project, asOf: report.asOf)
    for (index, consultation) in project.consultations.stated.enumerated() {
      guard case .known(let advice) = consultation.advice, consultation.response.known == nil,
        let end = consultation.phase.known.flatMap({ spans[$0]?.end }), end.isSurelyBefore(report.asOf)
      else { continue }
      if let date = consultation.date.known, !CalendarPeriod(date).isSurelyBefore(end) { continue }
      report(.unanswered(advice, consultation.phase, end), at: { $0.consultations[index].advice })
    }
  }
}

extension Message {
  fileprivate static func unanswered(_ advice: String, _ phase: Fact<Phase>, _ end: CalendarPeriod) -> Message
  {
    Message(
      en: "the advice '\(advice)' has no response, though '\(phase.known?.id ?? "")' ended (\(end))",
      ja: "「\(phase.known?.ja ?? "")」は終わりましたが（\(end)）、助言「\(advice)」への対応がありません")
  }
}
