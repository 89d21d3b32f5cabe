import DigitalGovernance
import GovernanceFindings

/// Items of the standard cannot be judged because facts are not stated: one note for a project, whatever their number.
struct ItemsNotStated: RuleDescription {
  static let identity = RuleIdentity("G001", "items-not-stated", .note)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the built-in standard is kanri's own", ja: "組み込みの監理標準はkanriが定めたものです"))
  static let title = Bilingual(en: "Items that wait for facts", ja: "未記入の点検項目")
  static let rationale = Bilingual(en: "This is no mistake.", ja: "誤りではありません。")
  static let remedy = Bilingual(
    en: "See the questions that settle most of them with 'kanri gate --questions'.",
    ja: "kanri gate --questions で、判定に必要な質問の一覧を見られます。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: Project
    id: P-001
    name: 申請のオンライン化
    phase: planning/hypothesis
    """,
    ".kanri.yaml": "",
  ])
  static let good = bad.replacing("phase: planning/hypothesis\n", with: "")

  /// - Parameter counts: how many items wait in each phase.
  static func message(_ counts: [(phase: Phase, count: Int)]) -> Message {
    let total = counts.reduce(0) { $0 + $1.count }
    return Message(
      en:
        "\(total) items of the standard wait for facts (\(counts.map { "\($0.phase.id) \($0.count)" }.joined(separator: ", ")))",
      ja: "点検項目のうち\(total)件が未記入です（\(counts.map { "\($0.phase.ja)\($0.count)" }.joined(separator: "、"))）")
  }
}
