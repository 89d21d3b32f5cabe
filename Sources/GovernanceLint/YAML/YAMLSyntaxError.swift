import GovernanceFindings
import YAMLSyntax

/// A mistake in the YAML that no rule of its own speaks for.
struct YAMLSyntaxError: YAMLRule {
  static let identity = RuleIdentity("Y101", "yaml-syntax-error", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 5.3 Indicator Characters")
  static let title = Bilingual(en: "YAML that cannot be read", ja: "読めないYAML")
  static let rationale = Bilingual(
    en: "What follows in this document was not checked.", ja: "この文書の、ここから先は点検されていません。")
  static let remedy = Bilingual(
    en: "Compare the line, and the one before it, with a document from 'kanri init'.",
    ja: "この行と前の行を、kanri init で作ったひな形と見比べてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: |0
      迷わず申請できるようにする
    """)
  static let good = bad.replacing("|0", with: "|")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .syntax(let text) = problem else { return nil }
    for (phrase, message) in plainWords where text.contains(phrase) { return message }
    return Message(
      en: "this is no YAML (the parser says: '\(text)')", ja: "YAMLとして読めません（解析の内容: 「\(text)」）")
  }

  /// The commonest phrases of the parser, said plainly.
  private static let plainWords: [(phrase: String, message: Message)] = [
    ("could not find expected ':'", Message(en: "a key has no colon behind it", ja: "キーの後にコロン（:）がありません")),
    ("did not find expected key", Message(en: "a key was expected here", ja: "ここにはキーが必要です")),
    (
      "did not find expected ',' or ']'",
      Message(en: "a comma or ] is missing inside [ ]", ja: "[ ] の中で、コンマ（,）か ] が足りません")
    ),
    (
      "did not find expected ',' or '}'",
      Message(en: "a comma or } is missing inside { }", ja: "{ } の中で、コンマ（,）か } が足りません")
    ),
    (
      "did not find expected '-' indicator",
      Message(en: "a line of this list does not begin with '- '", ja: "一覧のこの行が「- 」で始まっていません")
    ),
    (
      "block sequence entries are not allowed",
      Message(en: "no list can begin here", ja: "「- 」で始まる一覧は、ここには書けません")
    ),
    ("mapping keys are not allowed", Message(en: "no key can stand here", ja: "ここにキーは書けません")),
    ("mapping values are not allowed", Message(en: "no colon can stand here", ja: "ここにコロン（:）は書けません")),
    (
      "cannot start any token",
      Message(en: "no value can begin with this character", ja: "この文字で値を始めることはできません")
    ),
    ("did not find expected node content", Message(en: "a value was expected here", ja: "ここには値が必要です")),
    (
      "did not find expected <document start>",
      Message(en: "another document begins without '---'", ja: "区切りの「---」がないまま、次の文書が始まっています")
    ),
    (
      "found unexpected end of stream",
      Message(en: "the file ends in the middle of a value", ja: "値の途中でファイルが終わっています")
    ),
    (
      "found unexpected document indicator",
      Message(en: "a '---' stands inside a quoted text", ja: "引用符の中に、文書の区切り（---）があります")
    ),
    ("found unexpected ':'", Message(en: "the colon is in a wrong place", ja: "コロン（:）の位置が正しくありません")),
    (
      "expected alphabetic or numeric character",
      Message(en: "there is no name behind & or *", ja: "& や * の後に名前がありません")
    ),
    ("expected comment or line break", Message(en: "there is text behind | or >", ja: "| や > の後に余分な文字があります")),
    ("indentation indicator equal to 0", Message(en: "the number behind | or > is 0", ja: "| や > の後の数字が0です")),
    ("found undefined tag handle", Message(en: "this tag is not understood", ja: "この ! の書き方は使えません")),
    (
      "found unexpected non-alphabetical character",
      Message(en: "the directive is not understood", ja: "% で始まる指示が読めません")
    ),
    ("expected whitespace", Message(en: "a space is missing here", ja: "ここに半角の空白が必要です")),
    ("found duplicate", Message(en: "the directive is here a second time", ja: "% で始まる指示が二度書かれています")),
  ]
}
