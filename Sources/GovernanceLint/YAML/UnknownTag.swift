import GovernanceFindings
import YAMLSyntax

/// A tag other than those of the core schema.
struct UnknownTag: YAMLRule {
  static let identity = RuleIdentity("Y126", "unknown-tag", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 10.3 Core Schema")
  static let title = Bilingual(en: "Unknown tag", ja: "使えないタグ")
  static let rationale = Bilingual(
    en: "A word that begins with '!' says of what type a value is, and this type is unknown.",
    ja: "! で始まる語は値の種類の指定（タグ）として読まれますが、この種類はありません。")
  static let remedy = Bilingual(
    en: "Delete the tag; if the '!' is part of a text, put the text in quotes.",
    ja: "タグを消してください。文字としての ! なら、全体を引用符（\"）で囲んでください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: !Ref 迷わず申請できるようにする
    """)
  static let good = bad.replacing("!Ref ", with: "")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .unknownTag(let tag) = problem else { return nil }
    return Message(
      en: "there is no tag '\(tag.shortened)'", ja: "「\(tag.shortened)」というタグはありません")
  }
}
