import GovernanceFindings
import YAMLSyntax

/// A file in UTF-16 or UTF-32.
struct OtherEncoding: YAMLRule {
  static let identity = RuleIdentity("Y146", "other-encoding", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "YAML allows UTF-16 and UTF-32; kanri reads UTF-8 only",
      ja: "YAMLではUTF-16やUTF-32も使えますが、kanriはUTF-8だけを読みます"))
  static let title = Bilingual(en: "Other encoding than UTF-8", ja: "UTF-8ではない文字コード")
  static let rationale = Bilingual(
    en: "Nothing in it was checked, as only UTF-8 is read.", ja: "UTF-8だけを読むため、このファイルは点検されていません。")
  static let remedy = Bilingual(en: "Save the file as UTF-8.", ja: "エディターで、文字コードをUTF-8にして保存し直してください。")
  static let bad = Example(
    "a\0p\0i\0V\0e\0r\0s\0i\0o\0n\0:\0 \0k\0a\0n\0r\0i\0/\0v\01\0\n\0")
  static let good = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .otherEncoding(let name) = problem else { return nil }
    return Message(en: "the file is \(name)", ja: "文字コードが\(name)です")
  }
}
