import GovernanceFindings
import YAMLSyntax

/// Full-width punctuation, usually the colon, where YAML needs the half-width one.
struct FullWidthPunctuation: YAMLRule {
  static let identity = RuleIdentity("Y108", "full-width-punctuation", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 5.3 Indicator Characters")
  static let title = Bilingual(en: "Full-width punctuation", ja: "全角の記号")
  static let rationale = Bilingual(
    en: "YAML only knows the half-width one, so no key is seen here.", ja: "全角ではキーと値の区切りになりません。")
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

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .fullWidthPunctuation(let character, let key) = problem else { return nil }
    if character == "：" {
      return Message(
        en: "the colon '：' behind '\(key.shortened)' is full-width",
        ja: "「\(key.shortened)」の後のコロン（：）が全角です")
    }
    return Message(
      en: "the character '\(character)' is full-width", ja: "記号「\(character)」が全角です")
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    guard case .fullWidthPunctuation(let character, let key) = problem else { return nil }
    if character == "：" {
      return Bilingual(
        en: "Write '\(key.shortened): ' with a half-width colon and a space.",
        ja: "半角のコロンと空白で「\(key.shortened): 値」と書いてください。")
    }
    guard let narrow = narrow(character) else { return nil }
    return Bilingual(en: "Write \(narrow) instead.", ja: "半角の \(narrow) に直してください。")
  }

  /// The half-width character that stands for a full-width one.
  private static func narrow(_ character: String) -> String? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    case 0x3001: return ","
    case 0x201C, 0x201D: return "\""
    case 0x2018, 0x2019: return "'"
    default: return nil
    }
  }
}
