import GovernanceFindings
import YAMLSyntax

/// Full-width punctuation, usually the colon, where YAML needs the half-width one.
struct FullWidthPunctuation: YAMLRule {
  static let identity = RuleIdentity("Y108", "full-width-punctuation", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 5.3 Indicator Characters")
  static let title = Bilingual(en: "Full-width punctuation", ja: "全角の記号")
  static let rationale = Bilingual(
    en: "YAML reads full-width marks as part of a text.", ja: "全角の記号は文の一部として読まれ、区切りになりません。")
  static let remedy = Bilingual(
    en: "Write the half-width character, and a space behind a colon.", ja: "半角の記号に直し、コロンの後は1文字あけてください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    種別: サービスキャンバス
    識別子: canvas-1
    名称: 営業許可の申請
    工程: 企画
    目的：開業する人が、迷わず申請できるようにする
    """)
  static let good = bad.replacing("：", with: ": ")

  static let moreBad = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      flow:
        - 申請する
        ー審査する
      """),
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      purpose:　迷わず申請できるようにする
      """),
  ]

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .fullWidthPunctuation(let character, let key) = problem else { return nil }
    switch (character, narrow(character)) {
    case ("：", _):
      return Message(
        en: "the colon '：' behind '\(key.shortened)' is full-width",
        ja: "「\(key.shortened)」の後のコロン（：）が全角です")
    case (_, " "):
      return Message(
        en: "the space behind '\(key.shortened)' is no half-width space",
        ja: "「\(key.shortened)」の後の空白が半角ではありません")
    case (_, let narrow?):
      return Message(
        en: "'\(character)' stands where '\(narrow)' belongs",
        ja: "半角の「\(narrow)」ではなく「\(character)」と書かれています")
    case (_, nil):
      return Message(en: "the character '\(character)' is full-width", ja: "記号「\(character)」が全角です")
    }
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    guard case .fullWidthPunctuation(let character, let key) = problem else { return nil }
    switch (character, narrow(character)) {
    case ("：", _):
      return Bilingual(
        en: "Write '\(key.shortened): ' with a half-width colon and a space.",
        ja: "半角のコロンと空白で「\(key.shortened): 値」と書いてください。")
    case (_, " "):
      return Bilingual(en: "Write a half-width space.", ja: "半角の空白に直してください。")
    case (_, "-"):
      return Bilingual(
        en: "Begin the entry with '- ', a half-width hyphen and a space.", ja: "半角の「-」と空白で「- 値」と書いてください。")
    case (_, let narrow?):
      return Bilingual(en: "Write '\(narrow)'.", ja: "半角の「\(narrow)」に直してください。")
    case (_, nil): return nil
    }
  }

  /// The half-width character that was meant.
  private static func narrow(_ character: String) -> String? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: return " "
    case 0x2013...0x2015, 0x2212, 0x30FC: return "-"
    case 0x3001: return ","
    case 0x201C, 0x201D: return "\""
    case 0x2018, 0x2019: return "'"
    default: return nil
    }
  }
}
