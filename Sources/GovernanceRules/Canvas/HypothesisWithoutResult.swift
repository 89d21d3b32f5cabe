import DigitalGovernance
import GovernanceFindings

/// The time of a hypothesis's test has passed, and no result is stated.
///
/// Silent while the stated period may still last, and on a hypothesis without a test.
struct HypothesisWithoutResult: Rule {
  static let identity = RuleIdentity("C152", "canvas-hypothesis-without-result", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "サービスデザインガイドライン VERSION2.0 names the step 仮説検討; what a hypothesis must state is our reading",
      ja: "サービスデザインガイドライン VERSION2.0 は仮説検討の段階を示していますが、仮説に何を書くかはkanriの解釈です"))
  static let title = Bilingual(en: "Hypothesis tested without a result", ja: "結果のない仮説")
  static let rationale = Bilingual(
    en: "A test whose result nobody wrote down changes nothing.", ja: "確かめた結果が残らないと、次の判断に生かせません。")
  static let remedy = Bilingual(
    en: "Write under 'result' what came out, right or wrong; if the test was put off, write the new date.",
    ja: "当たっていたかどうかを「結果」に書いてください。延期したときは、「時点」を改めてください。")
  static let bad = good.replacing("差戻しの数を比べる\n", with: "差戻しの数を比べる\n    date: 2024-06\n")
  static let good = Example.canvasAtHypothesis
  static let moreGood = [bad.replacing("date: 2024-06\n", with: "date: 2024-06\n    result: 差戻しが半分に減った\n")]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, hypothesis) in canvas.hypotheses.stated.enumerated()
    where hypothesis.result.known == nil && hypothesis.test.known != nil {
      guard case .known(let date) = hypothesis.date, date.isSurelyBefore(report.asOf) else { continue }
      report(.noResult(of: hypothesis, date), at: { $0.hypotheses[index].result })
    }
  }
}

extension Message {
  fileprivate static func noResult(
    of hypothesis: ServiceCanvas.Hypothesis, _ date: CalendarPeriod
  ) -> Message {
    let name = hypothesis.partName
    return Message(
      en: "hypothesis \(name.en) was to be tested by \(date), and there is no result",
      ja: "仮説\(name.ja)の検証時期（\(date)）を過ぎましたが、結果が未記入です")
  }
}
