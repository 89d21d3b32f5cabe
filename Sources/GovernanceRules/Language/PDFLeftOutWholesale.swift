import DigitalGovernance
import GovernanceFindings

/// A project leaves all PDF files out of its accessibility, and gives no reason.
///
/// Only an exception that says no more than "PDF" counts.
struct PDFLeftOutWholesale: Rule {
  static let identity = RuleIdentity("L105", "accessibility-pdf-left-out-wholesale", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "policies state exceptions with their reasons; that all PDF files are too many is our reading",
      ja: "方針には例外とその理由を書きますが、PDFをすべて除くと広すぎるとすることはkanriの解釈です"))
  static let title = Bilingual(en: "PDF files left out wholesale", ja: "PDFの一括除外")
  static let rationale = Bilingual(
    en: "Guides and forms are often PDF files; left out, they keep people from filing.",
    ja: "案内や様式はPDFが多く、除外すると手続を使えない人が出ます。")
  static let remedy = Bilingual(
    en: "Say which files are left out, why, and where the same can be read otherwise.",
    ja: "どのPDFを、なぜ除くのかと、代わりの入手方法を書いてください。")
  static let bad = good.replacing("地図の画像（住所を文字で示す）", with: "PDFファイル")
  static let good = Example.projectWithAccessibility

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard let exceptions = project.accessibility.known?.exceptions.stated else { return }
    for (index, exception) in exceptions.enumerated()
    where PDFLeftOutWholesale.words.contains(FoldedText(exception)) {
      report(.leftOut(exception), at: { $0.accessibility.exceptions[index] })
    }
  }

  private static let words: WordList = [
    "PDF", "PDFファイル", "PDF文書", "PDF資料", "PDF形式のファイル", "全てのPDF", "すべてのPDF", "全てのPDFファイル", "すべてのPDFファイル",
    "PDF全般",
    "PDF files", "all PDF files", "all PDFs",
  ]
}

extension Message {
  fileprivate static func leftOut(_ exception: String) -> Message {
    Message(en: "'\(exception)' leaves out every such file", ja: "「\(exception)」をまとめて対象から除いています")
  }
}
