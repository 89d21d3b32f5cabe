import DigitalGovernance
import GovernanceFindings

/// No outcome measures a value.
///
/// Due from 要件定義・調達 on, once outcomes are there. Silent while any outcome does not say which value it measures.
struct ValueWithoutOutcome: Rule {
  static let identity = RuleIdentity("C125", "canvas-value-without-outcome", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan wants the value made clear; that each is measured is our reading",
      ja: "計画は価値を明らかにすることを求めていますが、価値ごとに測ることはkanriの解釈です"))
  static let title = Bilingual(en: "Value without a measured outcome", ja: "成果で測らない価値")
  static let rationale = Bilingual(
    en: "A value that nobody measures cannot be shown to have come about.", ja: "測らない価値は、実現したかどうかを確かめられません。")
  static let remedy = Bilingual(
    en: "Add an outcome with an indicator, and write the id of the value under its 'value'.",
    ja: "「成果」に指標を加え、その「価値」にこの価値のidを書いてください。")
  static let bad = good.replacing(
    "solutions:",
    with: """
        - id: V2
          beneficiary: P1
          text: 差戻しの連絡に追われなくなる
      solutions:
      """)
  static let good = Example.canvasAtRequirements

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.requirements), case .known(let values) = canvas.values,
      case .known(let outcomes) = canvas.outcomes
    else { return }
    var measured = Set<String>(minimumCapacity: outcomes.count)
    for outcome in outcomes {
      guard case .known(let value) = outcome.value else { return }
      measured.insert(value)
    }
    for (index, value) in values.enumerated() {
      if case .known(let id) = value.id {
        guard !measured.contains(id) else { continue }
        report(.notMeasured(value), at: { $0.values[index].id })
      } else {
        report(.notMeasured(value), at: { $0.values[index].text })
      }
    }
  }
}

extension Message {
  fileprivate static func notMeasured(_ value: ServiceCanvas.ExpectedValue) -> Message {
    let name = value.partName
    return Message(en: "no outcome measures value \(name.en)", ja: "価値\(name.ja)を測る成果がありません")
  }
}
