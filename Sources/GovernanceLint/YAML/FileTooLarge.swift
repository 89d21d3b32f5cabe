import GovernanceFindings
import YAMLSyntax

/// A file with more bytes than the limit.
struct FileTooLarge: YAMLRule {
  static let identity = RuleIdentity("Y151", "file-too-large", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "YAML sets no limit; without one a small file can fill the memory",
      ja: "YAMLに上限の定めはありませんが、上限がないと、小さなファイルでもメモリを使い切ることがあります"))
  static let title = Bilingual(en: "File over the size limit", ja: "大きすぎるファイル")
  static let rationale = Bilingual(en: "Nothing in it was checked.", ja: "このファイルは点検されていません。")
  static let remedy = Bilingual(
    en: "Split the file, or raise 'limits' in .kanri.yaml.", ja: "ファイルを分けるか、.kanri.yaml の limits で上限を上げてください。"
  )
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """,
    ".kanri.yaml": """
    limits:
      bytes: 100
    """,
  ])
  static let good = bad.replacing("100", with: "1000000")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .tooManyBytes(let limit) = problem else { return nil }
    let isWhole = limit >= 1 << 20 && limit % (1 << 20) == 0
    return Message(
      en: "the file is larger than \(isWhole ? "\(limit >> 20) MiB" : "\(limit.grouped) bytes")",
      ja: "ファイルが上限の\(isWhole ? "\(limit >> 20) MiB" : "\(limit.grouped)バイト")を超えています")
  }
}
