import DigitalGovernance
import GovernanceFindings

/// A box without which there is no service is stated as none: users, issues, values, solutions, flow or outcomes.
///
/// Due from the step on that owes the box. Hypotheses may be none; providers and operation have rules of their own.
struct EssentialBoxStatedAsNone: Rule {
  static let identity = RuleIdentity("C114", "canvas-essential-box-stated-as-none", .warning)
  static let provenance = Provenance.derived(
    because:
      Bilingual(
        en:
          "the plan wants a canvas to lead from issues to values and solutions; which may be none is our reading",
        ja: "計画は課題から価値と解決策を導くことを求めていますが、どの欄に「なし」を認めるかはkanriの解釈です"))
  static let title = Bilingual(en: "Essential box stated as none", ja: "「なし」とされた欠かせない欄")
  static let rationale = Bilingual(
    en: "A service without it has no reason, no shape or no effect.", ja: "これがないサービスは、作る理由や効果を説明できません。")
  static let remedy = Bilingual(
    en: "Fill it in; if it is not known yet, leave the key out.",
    ja: "内容を書いてください。まだ分からないなら、「なし」とせずキーごと消してください。")
  static let bad = good.replacing("flow: [案内を読む, 申請する, 審査する, 許可を受け取る]", with: "flow: []")
  static let good = Example.canvasAtServiceProposal

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard let step = canvas.step else { return }
    for box in CanvasBox.allCases where box.step <= step && box.state(in: canvas) == .nothing {
      switch box {
      case .users, .issues, .values, .solutions, .flow, .outcomes:
        report(.none(box.name), at: { $0.box(box) })
      case .providers, .hypotheses, .operation: break
      }
    }
  }
}

extension Message {
  fileprivate static func none(_ box: Bilingual) -> Message {
    Message(en: "'\(box.en)' is stated as none", ja: "「\(box.ja)」が「なし」です")
  }
}
