import DigitalGovernance
import GovernanceFindings

/// A group of users is so broad that nobody in particular is meant: 「全都民」, "everyone".
///
/// Only a name that says nothing else counts: 「都民」 does, 「引っ越した都民」 does not. Providers are not looked at.
struct UserTooBroad: Rule {
  static let identity = RuleIdentity("C101", "canvas-user-too-broad", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan wants the needs of users known; which names are too broad is our list",
      ja: "計画は利用者のニーズを捉えることを求めていますが、広すぎると判断する言葉はkanriが選んだものです"))
  static let title = Bilingual(en: "User group too broad", ja: "広すぎる利用者像")
  static let rationale = Bilingual(
    en: "A service for everybody is designed for nobody in particular.", ja: "相手が決まらないと、何を良くするかも決まりません。")
  static let remedy = Bilingual(
    en: "Name the people and the situation in which they need the service, one group an entry.",
    ja: "どのような状況の人が使うのかを、グループごとに分けて書いてください。")
  static let bad = good.replacing("飲食店の開業者", with: "全都民")
  static let good = Example.canvasAtHypothesis
  static let moreBad = [good.replacing("飲食店の開業者", with: "everyone")]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, user) in canvas.users.stated.enumerated() {
      guard case .known(let name) = user.name, UserTooBroad.isTooBroad(name) else { continue }
      report(.tooBroad(name), at: { $0.users[index].name })
    }
  }

  private static func isTooBroad(_ name: String) -> Bool {
    // Nearly every name ends otherwise and is done with here.
    let whole = FoldedText(name)
    guard whole.ends(with: broadWords) || whole.ends(with: wideningSuffixes) else { return false }
    var isAnybodyNamed = false
    for part in name.split(whereSeparator: { "・、,，/／".contains($0) }) {
      var rest = FoldedText(String(part))
      while !broadWords.contains(rest) {
        guard rest.dropPrefix(wideningPrefixes) || rest.dropSuffix(wideningSuffixes) else { return false }
      }
      isAnybodyNamed = true
    }
    return isAnybodyNamed
  }

  private static let broadWords: WordList = [
    "都民", "東京都民", "住民", "国民", "市民", "区民", "人", "人々", "方", "利用者", "ユーザー", "ユーザ", "事業者", "企業",
    "みんな", "みなさん", "みなさま", "皆", "皆さん", "皆様", "全員", "誰", "誰も", "誰でも", "だれでも", "不特定多数",
    "everyone", "everybody", "anyone", "anybody", "people", "public", "residents", "citizens", "users",
  ]
  private static let wideningPrefixes: WordList = [
    "全", "全て", "全ての", "すべて", "すべての", "あらゆる", "一般", "一般の", "多くの", "all", "the", "general", "tokyo",
  ]
  private static let wideningSuffixes: WordList = [
    "全員", "全体", "全般", "一般", "すべて", "全て", "の皆様", "の皆さん", "のみなさま", "のみなさん", "の方", "の方々", "たち", "等",
    "など", "ingeneral", "oftokyo",
  ]
}

extension Message {
  fileprivate static func tooBroad(_ name: String) -> Message {
    Message(en: "user group '\(name)' is too broad", ja: "利用者「\(name)」は広すぎます")
  }
}
