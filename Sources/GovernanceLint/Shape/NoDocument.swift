import GovernanceFindings
import YAMLSyntax

/// A file that somebody named holds no document of kanri's.
struct NoDocument: RuleDescription {
  static let identity = RuleIdentity("S124", "file-without-document", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
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

  static let moreBad = [
    Example(""), Example("# 会議の記録"), Example("- 会議の記録"),
    Example(
      """
      apiVersion: apps/v1
      kind: Deployment
      """),
  ]

  static func message(for tree: YAMLTree) -> Message {
    if tree.isNoText {
      return Message(en: "the file is no text, but a picture or a program", ja: "テキストではなく、画像やプログラムのファイルです")
    }
    let text = tree.source.starts(with: [0xEF, 0xBB, 0xBF]) ? tree.source.dropFirst(3) : tree.source[...]
    if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      return Message(en: "the file is empty", ja: "ファイルが空です")
    }
    guard let root = tree.documents.lazy.compactMap(\.root).first else {
      return Message(en: "there is nothing but comments in the file", ja: "ファイルにコメントしかありません")
    }
    return tree.withView { view in
      switch view[root].kind {
      case .sequence: Message(en: "the file holds a list, not a document", ja: "ファイルの中身が、文書ではなく一覧です")
      case .scalar, .alias:
        Message(en: "the file holds a text, not a document", ja: "ファイルの中身が、文書ではなくただの文字です")
      case .mapping:
        apiVersion(in: root, of: view).map { version in
          Message(
            en: "the 'apiVersion' of the file is '\(version.shortened)', not 'kanri/v1'",
            ja: "「apiVersion」が「\(version.shortened)」で、「kanri/v1」ではありません")
        } ?? Message(en: "the file does not say 'apiVersion: kanri/v1'", ja: "「apiVersion: kanri/v1」の行がありません")
      }
    }
  }

  /// What another tool's document says its version is.
  private static func apiVersion(in root: Int, of view: YAMLView) -> String? {
    var key = root + 1
    let end = view.next(after: root)
    while key < end {
      let value = view.next(after: key)
      guard value < end else { return nil }
      if view.text(of: key).elementsEqual("apiVersion".utf8), view[value].kind == .scalar {
        return String(decoding: view.text(of: value), as: UTF8.self)
      }
      key = view.next(after: value)
    }
    return nil
  }
}
