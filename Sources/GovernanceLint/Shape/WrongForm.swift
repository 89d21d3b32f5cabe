import GovernanceDocuments
import GovernanceFindings

/// A value of another form than its key takes.
struct WrongForm: ShapeRule {
  static let identity = RuleIdentity("S104", "wrong-form", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Value of the wrong form", ja: "形の合わない値")
  static let rationale = Bilingual(en: "A value of another form is not read.", ja: "形が違うと、値として読み取れません。")
  static let remedy = Bilingual(
    en: "Write the value in the form that the key takes; 'kanri schema' shows it.",
    ja: "キーに合った形で書いてください（kanri schema で確認できます）。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    users:
      - name: 飲食店の開業者
        headCount: たくさん
    """)
  static let good = bad.replacing("たくさん", with: "約1,000人")
  static let moreBad = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      created: 2026-05-11
      """),
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      purpose: [早く, 迷わず]
      """),
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      purpose:
        text: 迷わず申請できるようにする
      """),
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      flow:
        - 申請する
        -
      """),
  ]
  static let moreGood = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      created:
        date: 2026-05-11
      """)
  ]

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .wrongForm(let name, _, let found) = problem else { return nil }
    let key = name.shortened
    return switch found {
    case .text(let text):
      Message(
        en: "'\(key)' cannot be '\(text.shortened)'", ja: "「\(key)」に「\(text.shortened)」とは書けません")
    case .list: Message(en: "'\(key)' cannot be a list", ja: "「\(key)」に一覧は書けません")
    case .mapping:
      Message(en: "'\(key)' cannot hold further keys", ja: "「\(key)」の下に、さらにキーは書けません")
    case .nothing: Message(en: "the list '\(key)' has an empty entry", ja: "「\(key)」の一覧に、空の行があります")
    }
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .wrongForm(_, let expected, let found) = problem else { return nil }
    if found == .nothing {
      return Bilingual(
        en: "Write \(expected.en), or delete the entry.", ja: "\(expected.ja)を書くか、空の行を消してください。")
    }
    return Bilingual(en: "Write \(expected.en).", ja: "\(expected.ja)を書いてください。")
  }
}
