import DigitalGovernance
import GovernanceFindings

/// A project calls JIS by the name it had until June 2019: 日本工業規格.
///
/// Silent where the record says that the test was before 2019-07-01: it was called so then.
struct OldNameOfJIS: Rule {
  static let identity = RuleIdentity("L102", "accessibility-old-name-of-jis", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the change of the name is a fact of law; that a record must use the new one is our reading",
      ja: "名称の変更は法令によるものですが、記録に新しい名称を使うことはkanriの解釈です"))
  static let title = Bilingual(en: "Old name of JIS", ja: "JISの古い名称")
  static let rationale = Bilingual(
    en: "JIS has been 日本産業規格 since 2019-07-01; the old name shows that nobody looked at the text since.",
    ja: "JISの名称は、2019年7月1日に「日本産業規格」に変わりました。")
  static let remedy = Bilingual(
    en: "Write 日本産業規格, and see whether the rest of the text is still right.",
    ja: "「日本産業規格」に改め、ほかの記載も古くないかを確かめてください。")
  static let bad = good.replacing("JIS X 8341-3:2016", with: "日本工業規格 JIS X 8341-3:2016")
  static let good = Example.projectWithAccessibility

  func check(_ project: Project, _ report: Reporter<Project>) {
    if let renamed = CalendarDate(year: 2019, month: 7, day: 1),
      let tested = project.accessibility.known?.testedOn.known, tested < renamed
    {
      return
    }
    AccessibilityTexts.visit(project) { text, path in
      guard FoldedText(text).contains(OldNameOfJIS.words) else { return }
      report(.oldName(text), at: path)
    }
  }

  private static let words: WordList = ["日本工業規格"]
}

extension Message {
  fileprivate static func oldName(_ text: String) -> Message {
    Message(en: "'\(text)' uses the old name 日本工業規格", ja: "「\(text)」の「日本工業規格」は古い名称です")
  }
}
