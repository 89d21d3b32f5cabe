import GovernanceFindings
import YAMLSyntax

/// A file that somebody named holds no document of kanri's.
struct NoDocument: RuleDescription {
  static let identity = RuleIdentity("S124", "file-without-document", .error)
  static let provenance = Provenance.derived(because: "the format of the documents is kanri's")
  static let title = Bilingual(en: "File without a kanri document", ja: "kanriの文書がないファイル")
  static let rationale = Bilingual(
    en: "Nothing in it was checked.", ja: "このファイルは点検されていません。")
  static let remedy = Bilingual(
    en: "Begin the document with 'apiVersion: kanri/v1' and 'kind:', or start from 'kanri init'.",
    ja: "文書の先頭に「apiVersion: kanri/v1」と「kind:」を書くか、kanri init でひな形を作ってください。")
  static let bad = Example("title: 会議の記録")
  static let good = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)

  static func message(for tree: YAMLTree) -> Message {
    if tree.source.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      return Message(en: "the file is empty", ja: "ファイルが空です")
    }
    return Message(en: "the file holds no document of kanri's", ja: "kanriの文書がありません")
  }
}
