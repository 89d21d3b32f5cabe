import DigitalGovernance
import GovernanceFindings

/// A value says the same as a solution.
///
/// Width, punctuation and endings such as 「〜できるようにする」 make no difference; a text that only resembles the other
/// passes.
struct ValueRepeatsSolution: Rule {
  static let identity = RuleIdentity("C124", "canvas-value-repeats-solution", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan parts the value expected from the solution; when two texts are the same is our reading",
      ja: "計画は期待される価値と解決策を分けていますが、同じ内容とみなす基準はkanriが定めたものです")
  )
  static let title = Bilingual(en: "Value that repeats a solution", ja: "解決策を繰り返した価値")
  static let rationale = Bilingual(
    en: "Having built it is not what people gain from it.", ja: "作ったことは、利用者にとっての価値ではありません。")
  static let remedy = Bilingual(
    en: "Write what the group can do, or no longer has to do, once the solution is there.",
    ja: "その解決策によって、誰の何がどれだけ良くなるかを書いてください。")
  static let bad = good.replacing("10分以内に申請を終えられる", with: "入力した内容をその場で確かめ、足りない書類を知らせること。")
  static let good = Example.canvasAtServiceProposal

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard case .known(let values) = canvas.values, case .known(let solutions) = canvas.solutions else {
      return
    }
    var cores: [FoldedText: Int] = [:]
    for (index, solution) in solutions.enumerated() {
      guard case .known(let text) = solution.text, let core = ValueRepeatsSolution.core(of: text) else {
        continue
      }
      if cores[core] == nil { cores[core] = index }
    }
    guard !cores.isEmpty else { return }
    for (index, value) in values.enumerated() {
      guard case .known(let text) = value.text, let core = ValueRepeatsSolution.core(of: text),
        let same = cores[core]
      else { continue }
      report(.repeats(value, solutions[same]), at: { $0.values[index].text })
    }
  }

  private static func core(of text: String) -> FoldedText? {
    var core = FoldedText(text)
    while core.dropSuffix(endings) {}
    return core.isEmpty ? nil : core
  }

  private static let endings: WordList = [
    "する", "できる", "される", "られる", "になる", "ようにする", "ようになる", "ことができる", "が可能になる", "が可能", "を可能にする", "を実現する",
    "の実現", "を行う", "こと", "ができる", "です", "ます", "します", "できます",
  ]
}

extension Message {
  fileprivate static func repeats(
    _ value: ServiceCanvas.ExpectedValue, _ solution: ServiceCanvas.Solution
  ) -> Message {
    let (name, other) = (value.partName, solution.partName)
    return Message(
      en: "value \(name.en) says the same as solution \(other.en)", ja: "価値\(name.ja)が、解決策\(other.ja)と同じ内容です")
  }
}
