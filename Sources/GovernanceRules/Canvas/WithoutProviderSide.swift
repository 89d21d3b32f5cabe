import DigitalGovernance
import GovernanceFindings

/// A canvas names nobody who provides the service.
///
/// Due from 仮説検討 on, whether the box is not filled in or stated as none.
struct WithoutProviderSide: Rule {
  static let identity = RuleIdentity("C106", "canvas-without-provider-side", .warning)
  static let provenance = Provenance.plan(source: "推進計画（第二期）「サービスデザインガイドライン」")
  static let title = Bilingual(en: "Canvas without the providers' side", ja: "提供者のいないキャンバス")
  static let rationale = Bilingual(
    en: "A canvas works from the issues of users and of providers; what staff cannot carry will not last.",
    ja: "キャンバスは、利用者と提供者の両方の課題から考えます。")
  static let remedy = Bilingual(
    en: "Write under 'providers' who examines, answers and operates, and their issues under 'issues'.",
    ja: "審査や問合せ、運用を担う人を「提供者」に書き、その課題も「課題」に加えてください。")
  static let bad = good.replacing(
    """
    providers:
      - id: P1
        name: 審査を担当する職員
        headCount: 40人

    """, with: ""
  ).replacing("of: P1", with: "of: U1")
  static let good = Example.canvasAtHypothesis
  static let moreBad = [
    good.replacing(
      """
      providers:
        - id: P1
          name: 審査を担当する職員
          headCount: 40人
      """, with: "providers: []"
    ).replacing("of: P1", with: "of: U1")
  ]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.hypothesis) else { return }
    switch canvas.providers {
    case .known: break
    case .nothing: report(.noProviders(ja: "提供者が「なし」です"), at: { $0.providers })
    case .unknown: report(.noProviders(ja: "提供者が未記入です"), at: { $0.providers })
    }
  }
}

extension Message {
  fileprivate static func noProviders(ja: String) -> Message {
    Message(en: "no provider is named", ja: ja)
  }
}
