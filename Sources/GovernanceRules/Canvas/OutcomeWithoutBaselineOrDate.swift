import DigitalGovernance
import GovernanceFindings

/// An outcome lacks its baseline, its target or the date of the target.
///
/// Due from 要件定義・調達 on. One finding names all that is missing. A baseline may be stated as none, as for a new
/// service. Silent while the day on which they will be decided is still ahead; once it has passed, target and date
/// are the matter of ``OutcomeDecisionOverdue``.
struct OutcomeWithoutBaselineOrDate: Rule {
  static let identity = RuleIdentity("C126", "canvas-outcome-without-baseline-or-date", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "「新サービス企画時のチェックリスト」 wants goals tied to plans; what a goal must state is our reading",
      ja: "「新サービス企画時のチェックリスト」は目標を上位の計画と結び付けることを求めていますが、目標に何を書くかはkanriの解釈です"))
  static let title = Bilingual(en: "Outcome without baseline or date", ja: "現状値や期限のない成果")
  static let rationale = Bilingual(
    en: "Without where from, where to and by when, nobody can tell whether it got better.",
    ja: "どこから、どこまで、いつまでにが決まらないと、良くなったかを判断できません。")
  static let remedy = Bilingual(
    en: "Fill them in; if they are still open, write under 'decideBy' when they will be decided.",
    ja: "値を書いてください。決まっていなければ、決める予定日を「決定予定」に書いてください。")
  static let bad = good.replacing("    baseline: 7%\n", with: "")
  static let good = Example.canvasAtRequirements
  static let moreBad = [good.replacing("    targetDate: 2099-03\n", with: "")]
  static let moreGood = [
    good.replacing("baseline: 7%", with: "baseline: なし"),
    good.replacing("    target: 70%\n    targetDate: 2099-03\n", with: "    decideBy: 2099-03\n"),
  ]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.requirements) else { return }
    for (index, outcome) in canvas.outcomes.stated.enumerated() {
      var missing: [Part] = []
      if outcome.baseline.isUnknown { missing.append(.baseline) }
      if case .known(let day) = outcome.decideBy {
        guard day.isSurelyBefore(report.asOf) else { continue }
      } else {
        if outcome.target.known == nil { missing.append(.target) }
        if outcome.targetDate.known == nil { missing.append(.targetDate) }
      }
      guard let first = missing.first else { continue }
      let message = Message.missing(missing.map(\.rawValue), of: outcome)
      switch first {
      case .baseline: report(message, at: { $0.outcomes[index].baseline })
      case .target: report(message, at: { $0.outcomes[index].target })
      case .targetDate: report(message, at: { $0.outcomes[index].targetDate })
      }
    }
  }

  private enum Part: String {
    case baseline, target, targetDate
  }
}

extension Message {
  fileprivate static func missing(_ fields: [String], of outcome: ServiceCanvas.Outcome) -> Message {
    let en = fields.map { "'\($0)'" }.joined(separator: ", ")
    let ja = fields.map { name in
      "「\(ServiceCanvas.Outcome.description.field(named: name)?.ja ?? name)」"
    }.joined(separator: "、")
    let indicator = outcome.indicator.known ?? ""
    return Message(en: "outcome '\(indicator)' lacks \(en)", ja: "成果「\(indicator)」の\(ja)が未記入です")
  }
}
