import DigitalGovernance
import GovernanceFindings

/// A project names part 4 of JIS X 8341, which is not the one on web content.
///
/// Every text of the accessibility record counts.
struct WrongPartOfJIS: Rule {
  static let identity = RuleIdentity("L103", "accessibility-wrong-part-of-jis", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the slip is met in published policies; no document lists it as a mistake",
      ja: "公表されている方針に見られる誤りですが、誤りとして示した文書はありません"))
  static let title = Bilingual(en: "Wrong part of JIS X 8341", ja: "規格番号の誤り（8341-4）")
  static let rationale = Bilingual(
    en: "Web content is the matter of JIS X 8341-3.", ja: "ウェブコンテンツの規格は、JIS X 8341-3です。")
  static let remedy = Bilingual(
    en: "Write JIS X 8341-3:2016, if that is what was tested.",
    ja: "試験に使った規格を確かめ、「JIS X 8341-3:2016」と書いてください。")
  static let bad = good.replacing("JIS X 8341-3:2016", with: "JIS X 8341-4:2016")
  static let good = Example.projectWithAccessibility

  func check(_ project: Project, _ report: Reporter<Project>) {
    AccessibilityTexts.visit(project) { text, path in
      guard FoldedText(text).contains(WrongPartOfJIS.words) else { return }
      report(.wrongPart(text), at: path)
    }
  }

  private static let words: WordList = ["JIS X 8341-4", "JISX8341第4部", "8341-4:"]
}

extension Message {
  fileprivate static func wrongPart(_ text: String) -> Message {
    Message(en: "'\(text)' names part 4, not part 3", ja: "「\(text)」の番号は、ウェブコンテンツの規格ではありません")
  }
}
