import DigitalGovernance
import GovernanceFindings

/// A project speaks of 等級, the word of the 2010 edition; since 2016 it is 適合レベル.
///
/// Only where the word stands with a level or as 達成等級: a disability certificate has an 等級 too.
struct OldTermForConformance: Rule {
  static let identity = RuleIdentity("L104", "accessibility-old-term-for-conformance", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the 2016 edition says 適合レベル; that a record must follow it is our reading",
      ja: "2016年版は「適合レベル」としていますが、記録もそれに従うことはkanriの解釈です"))
  static let title = Bilingual(en: "Old term for the level of conformance", ja: "適合レベルの古い用語")
  static let rationale = Bilingual(
    en: "The word belongs to the 2010 edition and leaves open by which one was tested.",
    ja: "「等級」は2010年版の用語で、どの版で試験したかが分からなくなります。")
  static let remedy = Bilingual(
    en: "Write the word of the 2016 edition, as in 適合レベルAA.", ja: "「適合レベルAA」のように、「適合レベル」と書いてください。")
  static let bad = good.replacing("level: AA", with: "level: 達成等級AA")
  static let good = Example.projectWithAccessibility

  func check(_ project: Project, _ report: Reporter<Project>) {
    AccessibilityTexts.visit(project) { text, path in
      guard FoldedText(text).contains(OldTermForConformance.words) else { return }
      report(.oldTerm(text), at: path)
    }
  }

  private static let words: WordList = ["達成等級", "等級A", "A等級", "AAの等級", "適合等級", "目標等級"]
}

extension Message {
  fileprivate static func oldTerm(_ text: String) -> Message {
    Message(en: "'\(text)' uses the old term 等級", ja: "「\(text)」の「等級」は古い用語です")
  }
}
