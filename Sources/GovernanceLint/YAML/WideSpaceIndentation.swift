import GovernanceFindings
import YAMLSyntax

/// A full-width or invisible space used as indentation.
struct WideSpaceIndentation: YAMLRule {
  static let identity = RuleIdentity("Y109", "wide-space-indentation", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 6.1 Indentation Spaces")
  static let title = Bilingual(en: "Full-width space as indentation", ja: "全角の空白による字下げ")
  static let rationale = Bilingual(
    en: "YAML indents by half-width spaces only.", ja: "YAMLの字下げには半角の空白だけを使います。")
  static let remedy = Bilingual(en: "Replace it by two half-width spaces.", ja: "半角の空白2つに置き換えてください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    created:
    　date: 2026-05-11
    """)
  static let good = bad.replacing("　", with: "  ")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .wideSpaceIndentation(let scalar) = problem else { return nil }
    return switch scalar {
    case 0x3000:
      Message(en: "a full-width space (U+3000) indents this line", ja: "字下げに全角の空白（U+3000）が使われています")
    case 0x00A0:
      Message(
        en: "a no-break space (U+00A0) indents this line", ja: "字下げに、改行を禁じる空白（U+00A0）が使われています")
    default:
      Message(
        en: "an invisible character (\(String(codePoint: scalar))) indents this line",
        ja: "字下げに目に見えない文字（\(String(codePoint: scalar))）が使われています")
    }
  }
}
