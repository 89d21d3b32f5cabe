import DigitalGovernance
import GovernanceFindings

/// It is not stated how many users a group has, nor why nobody knows.
///
/// Due from 仮説検討 on. A rough number will do, and so will a reason. Providers are not looked at.
struct UserWithoutHeadCount: Rule {
  static let identity = RuleIdentity("C102", "canvas-user-without-head-count", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "「新サービス企画時のチェックリスト」 asks for kinds and numbers of users; what passes is not said",
      ja: "「新サービス企画時のチェックリスト」は利用者の種類と数を求めていますが、合格の線は示されていません"))
  static let title = Bilingual(en: "User group without head-count", ja: "人数のない利用者像")
  static let rationale = Bilingual(
    en: "Without the number, nobody can tell what the service is worth or how much it must bear.",
    ja: "人数が分からないと、効果もサービスの規模も見積もれません。")
  static let remedy = Bilingual(
    en: "Write a rough number under 'headCount', or under 'headCountReason' why there is none.",
    ja: "およその人数を「人数」に書くか、分からない理由を「人数が分からない理由」に書いてください。")
  static let bad = good.replacing("    headCount: 約3,000人\n", with: "")
  static let good = Example.canvasAtHypothesis
  static let moreBad = [good.replacing("headCount: 約3,000人", with: "headCount: なし")]
  static let moreGood = [good.replacing("headCount: 約3,000人", with: "headCountReason: 初めての調査を10月に行うため")]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.hypothesis) else { return }
    for (index, user) in canvas.users.stated.enumerated()
    where user.headCount.known == nil && user.headCountReason.known == nil {
      report(.noHeadCount(of: user), at: { $0.users[index].headCount })
    }
  }
}

extension Message {
  fileprivate static func noHeadCount(of user: ServiceCanvas.Group) -> Message {
    let name = user.name.known ?? user.id.known ?? ""
    return user.headCount.isNothing
      ? Message(
        en: "the head-count of user group '\(name)' is stated as none, without a reason",
        ja: "利用者「\(name)」の人数が「なし」で、理由が書かれていません")
      : Message(en: "user group '\(name)' has no head-count", ja: "利用者「\(name)」の人数が未記入です")
  }
}
