import DigitalGovernance
import GovernanceFindings

/// Nobody operates the service after its release: the operating structure is stated as none, or holds nothing but work
/// that ends with the release.
///
/// Due from 要件定義・調達 on. A structure that is not filled in is the matter of ``RequirementsBoxesMissing``.
struct NobodyOperates: Rule {
  static let identity = RuleIdentity("C133", "canvas-nobody-operates", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "public texts name the box 運用体制; what it must hold is our reading",
      ja: "公表資料に運用体制の欄はありますが、何を書くかはkanriの解釈です"))
  static let title = Bilingual(en: "Nobody operates after the release", ja: "リリース後の担い手がいない")
  static let rationale = Bilingual(
    en: "A service begins with its release, and so do its questions and faults.",
    ja: "問合せや不具合への対応と改善は、リリース後に始まります。")
  static let remedy = Bilingual(
    en: "Write who answers, who mends and who decides on improvements under 'operation'.",
    ja: "問合せ、保守、改善の判断を誰が担うかを「運用体制」に書いてください。")
  static let bad = good.replacing(
    """
    operation:
      - role: 問合せ窓口
        responsible: 担当課
      - role: 改善の判断
        responsible: 担当課長
    """, with: "operation: []")
  static let good = Example.canvasAtRequirements
  static let moreBad = [
    good.replacing("role: 問合せ窓口", with: "role: システムの開発").replacing("role: 改善の判断", with: "role: 受入テスト")
  ]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.requirements) else { return }
    switch canvas.operation {
    case .unknown: break
    case .nothing: report(.stated, at: { $0.operation })
    case .known(let roles):
      guard roles.allSatisfy({ NobodyOperates.endsWithRelease($0.role) }) else { return }
      report(.onlyBuilding, at: { $0.operation })
    }
  }

  private static func endsWithRelease(_ role: Fact<String>) -> Bool {
    guard case .known(let role) = role else { return false }
    let text = FoldedText(role)
    return text.contains(building) && !text.contains(operating)
  }

  private static let building: WordList = [
    "開発", "構築", "設計", "テスト", "試験", "移行", "調達", "要件定義", "development", "test",
  ]
  private static let operating: WordList = [
    "運用", "保守", "問合せ", "問い合わせ", "窓口", "改善", "監視", "更新", "対応", "管理", "判断", "評価", "審査", "operat", "support",
    "maint",
  ]
}

extension Message {
  fileprivate static let stated = Message(
    en: "nobody is to operate the service after its release", ja: "リリース後の運用体制が「なし」です")
  fileprivate static let onlyBuilding = Message(
    en: "every role of the operating structure ends with the release", ja: "運用体制に、リリースまでの役割しかありません")
}
