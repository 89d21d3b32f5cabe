import GovernanceFindings
import YAMLSyntax

/// A byte-order mark at the start of the file.
struct ByteOrderMark: YAMLRule {
  static let identity = RuleIdentity("Y142", "byte-order-mark", .note)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 5.2 Character Encodings")
  static let title = Bilingual(en: "Byte-order mark at the start", ja: "先頭のBOM")
  static let rationale = Bilingual(
    en: "kanri reads on, but other tools may stumble over it.", ja: "kanriは読めますが、読めないソフトもあります。")
  static let remedy = Bilingual(en: "Save the file as UTF-8 without BOM.", ja: "「UTF-8（BOMなし）」で保存し直してください。")
  static let fixable = true
  static let bad = Example(
    """
    \u{FEFF}apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)
  static let good = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard problem == .byteOrderMark(atStart: true) else { return nil }
    return Message(
      en: "the file starts with a byte-order mark (U+FEFF)", ja: "ファイルの先頭に、目に見えない文字BOM（U+FEFF）があります")
  }
}
