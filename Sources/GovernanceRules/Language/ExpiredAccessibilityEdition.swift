import DigitalGovernance
import GovernanceFindings

/// A project states its accessibility by an edition of JIS X 8341-3 that has been replaced: 2004 or 2010.
///
/// Every text of the accessibility record counts.
struct ExpiredAccessibilityEdition: Rule {
  static let identity = RuleIdentity("L101", "accessibility-expired-edition", .warning)
  static let provenance = Provenance.published(source: "みんなの公共サイト運用ガイドライン（2016年版）")
  static let title = Bilingual(en: "Expired edition of the accessibility standard", ja: "古い版のアクセシビリティ規格")
  static let rationale = Bilingual(
    en: "Public sites are tested by JIS X 8341-3:2016; an older edition lacks criteria.",
    ja: "公共サイトの試験は、JIS X 8341-3:2016によります。")
  static let remedy = Bilingual(
    en: "Test by JIS X 8341-3:2016 and write that edition.", ja: "JIS X 8341-3:2016で試験し、その版を書いてください。")
  static let bad = good.replacing("JIS X 8341-3:2016", with: "JIS X 8341-3:2010")
  static let good = Example.projectWithAccessibility

  func check(_ project: Project, _ report: Reporter<Project>) {
    AccessibilityTexts.visit(project) { text, path in
      guard FoldedText(text).contains(ExpiredAccessibilityEdition.words) else { return }
      report(.expired(text), at: path)
    }
  }

  private static let words: WordList = [
    "8341-3:2010", "8341-3:2004", "8341-3（2010", "8341-3（2004", "8341-3 2010年", "WCAG 1.0",
  ]
}

extension Message {
  fileprivate static func expired(_ text: String) -> Message {
    Message(en: "'\(text)' names an edition that has been replaced", ja: "「\(text)」は、置き換えられた古い版です")
  }
}
