import GovernanceFindings
import YAMLSyntax

/// Bytes and characters that may not stand in a YAML file.
///
/// One code for all of them: bytes that are no UTF-8, control characters, a byte-order mark in the middle.
struct ForbiddenBytes: YAMLRule {
  static let identity = RuleIdentity("Y141", "forbidden-bytes", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 5.1 Character Set")
  static let title = Bilingual(en: "Forbidden byte or character", ja: "使えないバイトや文字")
  static let rationale = Bilingual(
    en: "YAML forbids it, and other tools stop here.", ja: "YAMLでは使えず、ほかのソフトではここで読めなくなります。")
  static let remedy = Bilingual(
    en: "Delete the character, or save the file as UTF-8.", ja: "この文字を消すか、ファイルをUTF-8で保存し直してください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の\u{8}申請
    phase: planning/hypothesis
    """)
  static let good = bad.replacing("\u{8}", with: "")
  static let moreBad = [
    bad.replacing("\u{8}", with: "\u{FEFF}"),
    bad.replacing("\u{8}", with: "\u{0}"),
  ]

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    switch problem {
    case .invalidUTF8(let byte):
      let byte = String(byte, radix: 16, uppercase: true)
      return Message(
        en: "the byte 0x\(byte) is no UTF-8", ja: "UTF-8の文字として読めないバイト（0x\(byte)）があります")
    case .forbiddenCharacter(0):
      return Message(
        en: "there is a zero character (U+0000), as in a file that is no text",
        ja: "文字ではないデータ（U+0000）があります")
    case .forbiddenCharacter(let scalar):
      return Message(
        en: "there is a forbidden character (\(String(codePoint: scalar)))",
        ja: "使えない文字（\(String(codePoint: scalar))）があります")
    case .byteOrderMark(atStart: false):
      return Message(
        en: "there is a byte-order mark (U+FEFF) in the middle of the file",
        ja: "ファイルの途中に、目に見えない文字BOM（U+FEFF）があります")
    default: return nil
    }
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    switch problem {
    case .invalidUTF8:
      Bilingual(
        en: "Save the file as UTF-8.", ja: "エディターで、文字コードをUTF-8にして保存し直してください。")
    case .forbiddenCharacter(0):
      Bilingual(
        en: "Check that the file is a text, and save it as UTF-8.",
        ja: "テキストファイルかどうかを確かめ、UTF-8で保存し直してください。")
    case .forbiddenCharacter, .byteOrderMark:
      Bilingual(
        en: "Delete the character, which editors may not show.", ja: "画面に見えないことのある文字です。消してください。")
    default: nil
    }
  }
}
