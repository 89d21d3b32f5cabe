import DigitalGovernance
import GovernanceFindings

/// It is not stated how a hypothesis is tested.
///
/// Due from 仮説検討 on. Silent on a hypothesis with a result.
struct HypothesisWithoutTest: Rule {
  static let identity = RuleIdentity("C151", "canvas-hypothesis-without-test", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "サービスデザインガイドライン VERSION2.0 names the step 仮説検討; what a hypothesis must state is our reading",
      ja: "サービスデザインガイドライン VERSION2.0 は仮説検討の段階を示していますが、仮説に何を書くかはkanriの解釈です"))
  static let title = Bilingual(en: "Hypothesis without a test", ja: "確かめ方のない仮説")
  static let rationale = Bilingual(
    en: "A hypothesis that nobody can test is a belief.", ja: "確かめ方のない仮説は、思い込みと区別できません。")
  static let remedy = Bilingual(
    en: "Write under 'test' what would show that it is wrong.", ja: "何が分かれば誤りと言えるかを考え、「検証方法」に書いてください。")
  static let bad = good.replacing("    test: 試作品を使ってもらい、差戻しの数を比べる\n", with: "")
  static let good = Example.canvasAtHypothesis

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.hypothesis) else { return }
    for (index, hypothesis) in canvas.hypotheses.stated.enumerated()
    where hypothesis.test.known == nil && hypothesis.result.known == nil {
      report(.noTest(of: hypothesis), at: { $0.hypotheses[index].test })
    }
  }
}

extension Message {
  fileprivate static func noTest(of hypothesis: ServiceCanvas.Hypothesis) -> Message {
    let name = hypothesis.partName
    return Message(en: "hypothesis \(name.en) names no test", ja: "仮説\(name.ja)の検証方法が未記入です")
  }
}
