import DigitalGovernance
import GovernanceFindings

/// A My Number stands in the file.
///
/// Any twelve digits pass the check one time in ten, so the words around must say what they are. The message shows
/// the last two digits at most.
struct LeakedMyNumber: SourceRule {
  static let identity = RuleIdentity("D101", "my-number-in-clear", .error)
  static let provenance = Provenance.published(
    source: "行政手続における特定の個人を識別するための番号の利用等に関する法律（番号法）第20条; 平成26年総務省令第85号 第5条")
  static let isSecret = true
  static let title = Bilingual(en: "My Number in clear", ja: "個人番号の記載")
  static let rationale = Bilingual(
    en: "It may be kept only where the law allows it, and a project document is no such place.",
    ja: "個人番号は、法令で認められた場合のほかは保管できません。")
  static let remedy = Bilingual(
    en: "Delete it here and in the history of the file, and report the leak by your office's rules.",
    ja: "このファイルと過去の版から削除し、漏えいとして所属の手順に従って報告してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: Project
    id: P-1
    name: 営業許可の申請
    # 試験に使った個人番号は 123456789018
    """)
  static let good = bad.replacing("は 123456789018", with: "は台帳で管理する")
  static let moreGood = [bad.replacing("個人番号は 123456789018", with: "受付番号は 123456789018")]

  private static let words = ["個人番号", "マイナンバー", "my number", "mynumber", "my_number", "my-number"]

  static func judge(_ passage: SourcePassage) -> Message? {
    guard case .digits(let digits) = passage.kind, MyNumber.isPossible(digits) else { return nil }
    let context = passage.context.lowercased()
    guard words.contains(where: context.contains) else { return nil }
    let masked = String(repeating: "*", count: 10) + digits.suffix(2).map(String.init).joined()
    return Message(
      en: "a My Number (\(masked)) stands here in clear", ja: "個人番号（\(masked)）がそのまま書かれています")
  }
}
