import GovernanceFindings
import YAMLSyntax

/// A line is indented by a tab.
struct TabIndentation: YAMLRule {
  static let identity = RuleIdentity("Y102", "tab-indentation", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 6.1 Indentation Spaces")
  static let title = Bilingual(en: "Tab as indentation", ja: "タブによる字下げ")
  static let rationale = Bilingual(en: "YAML indents by spaces only.", ja: "YAMLの字下げには半角の空白だけを使います。")
  static let remedy = Bilingual(en: "Replace the tab by two spaces.", ja: "タブを半角の空白2つに置き換えてください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    created:
    \tdate: 2026-05-11
    """)
  static let good = bad.replacing("\t", with: "  ")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard problem == .tabIndentation else { return nil }
    return Message(en: "a tab indents this line", ja: "字下げにタブが使われています")
  }
}
