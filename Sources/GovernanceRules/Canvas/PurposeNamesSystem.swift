import DigitalGovernance
import GovernanceFindings

/// The purpose names something to build, and no change for anybody: 「申請システムを構築する」.
///
/// Silent as soon as the sentence says what gets better or for what.
struct PurposeNamesSystem: Rule {
  static let identity = RuleIdentity("C127", "canvas-purpose-names-system", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan wants users' needs first; the wordings that name a system instead are our list",
      ja: "計画は利用者のニーズから考えることを求めていますが、システムを述べただけと判断する言い回しはkanriが選んだものです"))
  static let title = Bilingual(en: "Purpose that names a system", ja: "システムを作ることが目的になっている")
  static let rationale = Bilingual(
    en: "A system that is finished on time may still help nobody.", ja: "システムは手段です。完成しても、誰かの役に立つとは限りません。")
  static let remedy = Bilingual(
    en: "Write what changes for whom; the system belongs under 'solutions'.",
    ja: "誰にとって何が良くなるかを書いてください。システムは「解決策」に書きます。")
  static let bad = good.replacing(
    "飲食店を始める人が、窓口に行かずに営業許可を受けられるようにする", with: "営業許可の申請システムを構築する")
  static let good = Example.canvasAtHypothesis
  static let moreGood = [
    good.replacing(
      "飲食店を始める人が、窓口に行かずに営業許可を受けられるようにする", with: "開業する人の待ち時間を減らすため、申請システムを構築する")
  ]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard case .known(let purpose) = canvas.purpose else { return }
    var text = FoldedText(purpose)
    while text.dropSuffix(PurposeNamesSystem.closings) {}
    guard text.dropSuffix(PurposeNamesSystem.building) else { return }
    text.dropSuffix(["の", "を", "を新たに", "を新しく", "の新規", "の再", "を再"])
    guard text.ends(with: SystemWords.products), !text.contains(PurposeNamesSystem.changes) else { return }
    report(.namesSystem(purpose), at: { $0.purpose })
  }

  private static let closings: WordList = ["する", "すること", "こと", "を行う", "を進める", "を図る", "である", "です", "します"]
  private static let building: WordList = [
    "構築", "開発", "導入", "整備", "更改", "更新", "刷新", "改修", "作成", "制作", "新設", "リニューアル", "提供", "リリース", "公開", "作る",
    "つくる",
  ]
  private static let changes: WordList = [
    "できる", "られる", "よう", "減ら", "短縮", "なく", "なくし", "向上", "軽減", "改善", "ため", "便利", "安心", "速く", "早く", "楽に",
  ]
}

extension Message {
  fileprivate static func namesSystem(_ purpose: String) -> Message {
    Message(
      en: "the purpose '\(purpose)' names what to build, not what changes for whom",
      ja: "目的「\(purpose)」は、作るものを述べただけです")
  }
}
