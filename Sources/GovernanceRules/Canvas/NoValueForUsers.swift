import DigitalGovernance
import GovernanceFindings

/// Every value on the canvas is one for providers.
///
/// Due from サービス立案 on, once users are there. Silent while the group that gains any value is not stated.
struct NoValueForUsers: Rule {
  static let identity = RuleIdentity("C137", "canvas-without-value-for-users", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "デジタル10か条 begins with the customer's view; that a value must be a user's is our reading",
      ja: "デジタル10か条は顧客視点から始まりますが、価値が利用者のものでなければならないとすることはkanriの解釈です"))
  static let title = Bilingual(en: "No value for users", ja: "利用者にとっての価値がない")
  static let rationale = Bilingual(
    en: "What only lightens the office's work gives nobody a reason to use it.",
    ja: "職員の負担を減らすだけのサービスには、利用者が使う理由がありません。")
  static let remedy = Bilingual(
    en: "Write what a group of users gains, and its id under 'beneficiary'.",
    ja: "利用者が受け取る価値を書き、「誰に」に利用者のidを書いてください。")
  static let bad = good.replacing("beneficiary: U1", with: "beneficiary: P1")
  static let good = Example.canvasAtServiceProposal

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.serviceProposal), case .known(let users) = canvas.users,
      case .known(let values) = canvas.values, !values.isEmpty
    else { return }
    let ids = Set(users.compactMap(\.id.known))
    guard !ids.isEmpty else { return }
    for value in values {
      guard case .known(let id) = value.beneficiary, !ids.contains(id) else { return }
    }
    report(.onlyForProviders, at: { $0.values })
  }
}

extension Message {
  fileprivate static let onlyForProviders = Message(
    en: "every value is one for providers", ja: "「期待される価値」が、提供者にとってのものだけです")
}
