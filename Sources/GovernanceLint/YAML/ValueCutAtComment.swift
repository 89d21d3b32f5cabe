import GovernanceFindings
import YAMLSyntax

/// A value that ends at a number sign, because what follows became a comment.
struct ValueCutAtComment: YAMLRule {
  static let identity = RuleIdentity("Y131", "value-cut-at-comment", .warning)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 6.6 Comments")
  static let title = Bilingual(en: "Value cut at #", ja: "# で切れた値")
  static let rationale = Bilingual(
    en: "A '#' behind a space begins a comment, which nobody reads as part of the value.",
    ja: "空白の後の # から行の終わりまでは、値ではなくコメントになります。")
  static let remedy = Bilingual(
    en: "Put the whole value in quotes, or take the space before '#' away.",
    ja: "値の全体を引用符（\"）で囲むか、# の前の空白を消してください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: 窓口 #3 の混雑をなくす
    """)
  static let good = bad.replacing("窓口 #3 の混雑をなくす", with: "\"窓口 #3 の混雑をなくす\"")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .valueCutAtComment(let kept, let lost) = problem else { return nil }
    return Message(
      en: "the value ends at '\(kept.shortened)'; '\(lost.shortened)' became a comment",
      ja: "値が「\(kept.shortened)」で終わり、「\(lost.shortened)」はコメントになっています")
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    guard case .valueCutAtComment(let kept, let lost) = problem else { return nil }
    let whole = "\"\(kept) \(lost)\""
    guard whole.count <= 60, !kept.contains("\""), !lost.contains("\"") else { return nil }
    return Bilingual(
      en: "Write \(whole), or a space behind '#' if it is meant as a comment.",
      ja: "\(whole) と引用符で囲んでください。コメントなら、# の後を1文字あけてください。")
  }
}
