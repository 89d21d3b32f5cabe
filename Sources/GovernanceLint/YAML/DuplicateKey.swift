import GovernanceFindings
import YAMLSyntax

/// The same key twice under one parent.
struct DuplicateKey: YAMLRule {
  static let identity = RuleIdentity("Y121", "duplicate-key", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 3.2.1.1 Nodes")
  static let title = Bilingual(en: "Key written twice", ja: "二度書かれたキー")
  static let rationale = Bilingual(en: "Nobody can tell which value holds.", ja: "どちらの値が正しいか分かりません。")
  static let remedy = Bilingual(
    en: "Delete one of the two lines, or rename its key.", ja: "どちらか一方の行を消すか、キーの名前を直してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    name: 飲食店営業の許可
    """)
  static let good = bad.replacing("name: 飲食店営業の許可\n", with: "")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .duplicateKey(let key) = problem else { return nil }
    return Message(
      en: "the key '\(key.shortened)' is here a second time", ja: "「\(key.shortened)」というキーが二度書かれています")
  }
}
