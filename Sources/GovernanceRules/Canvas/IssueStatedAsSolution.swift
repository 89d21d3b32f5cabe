import DigitalGovernance
import GovernanceFindings

/// An issue says no more than that a solution is missing: 「申請システムがない」, 「オンライン化されていない」.
///
/// Only a text that ends so counts: 「システムがないため、転記に時間がかかる」 names what people suffer, and passes.
struct IssueStatedAsSolution: Rule {
  static let identity = RuleIdentity("C123", "canvas-issue-stated-as-solution", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan wants solutions to follow from issues; the wordings that turn this round are our list",
      ja: "計画は課題から解決策を導くことを求めていますが、逆になっていると判断する言い回しはkanriが選んだものです"))
  static let title = Bilingual(en: "Solution stated as an issue", ja: "解決策の裏返しの課題")
  static let rationale = Bilingual(
    en: "The lack of a system is no issue yet: it decides the solution before anybody asked.",
    ja: "「システムがない」は課題ではありません。困りごとを調べる前に、解決策が決まってしまいます。")
  static let remedy = Bilingual(
    en: "Write what it keeps whom from doing, as in 'must take half a day off to file at the counter'.",
    ja: "「窓口に行くために半日休む」のように、それがないために誰が何に困っているかを書いてください。")
  static let bad = good.replacing("書類をそろえるのに時間がかかる", with: "申請用のシステムがない")
  static let good = Example.canvasAtHypothesis
  static let moreBad = [
    good.replacing("書類をそろえるのに時間がかかる", with: "手続がオンライン化されていない"),
    good.replacing("書類をそろえるのに時間がかかる", with: "There is no app"),
  ]
  static let moreGood = [good.replacing("書類をそろえるのに時間がかかる", with: "システムがないため、転記に時間がかかる")]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, issue) in canvas.issues.stated.enumerated() {
      guard case .known(let text) = issue.text, IssueStatedAsSolution.isOnlyALack(text) else { continue }
      report(.lack(text), at: { $0.issues[index].text })
    }
  }

  private static func isOnlyALack(_ text: String) -> Bool {
    var rest = FoldedText(text)
    while rest.dropSuffix(SystemWords.closings) {}
    if rest.ends(with: notConverted) { return true }
    var thing = rest
    if thing.dropSuffix(lackings) { return thing.ends(with: SystemWords.products) }
    if thing.dropSuffix(conversionLackings) { return thing.ends(with: SystemWords.conversions) }
    return rest.dropPrefix(englishLackings) && SystemWords.products.contains(rest)
  }

  private static let lackings: WordList = [
    "がない", "が無い", "がありません", "がまだない", "もない", "は未整備", "が未整備", "が未導入", "が存在しない", "が整備されていない",
    "が用意されていない", "が導入されていない", "が構築されていない", "を導入していない", "を導入できていない", "が必要", "が必要だ",
  ]
  private static let conversionLackings: WordList = [
    "されていない", "されていません", "していない", "できていない", "ができていない", "がされていない", "が進んでいない", "が遅れている", "が未実施",
    "が未対応", "に未対応", "に対応していない", "が必要",
  ]
  private static let notConverted: WordList = [
    "オンラインで申請できない", "オンライン申請できない", "電子申請できない", "オンライン申請ができない", "電子申請ができない", "電子申請に対応していない",
    "オンライン申請に対応していない", "is not online", "is not digital", "is not digitalized", "is not digitized",
  ]
  private static let englishLackings: WordList = [
    "there is no", "there is no online", "there is no such", "no", "we have no", "lack of a", "lack of an",
  ]
}

extension Message {
  fileprivate static func lack(_ text: String) -> Message {
    Message(en: "issue '\(text)' only says that a solution is missing", ja: "課題「\(text)」は、解決策がないことを言い換えたものです")
  }
}
