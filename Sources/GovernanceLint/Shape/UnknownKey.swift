import GovernanceDocuments
import GovernanceFindings

/// A key that the record does not have.
struct UnknownKey: ShapeRule {
  static let identity = RuleIdentity("S102", "unknown-key", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Unknown key", ja: "使えないキー")
  static let rationale = Bilingual(
    en: "What stands under it is not read.", ja: "このキーの内容は読み取られません。")
  static let remedy = Bilingual(
    en: "Use one of the keys that 'kanri schema' lists, or delete the line.",
    ja: "使えるキー（kanri schema で確認できます）に直すか、行を消してください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpse: 開業する人が、迷わず申請できるようにする
    """)
  static let good = bad.replacing("purpse", with: "purpose")

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .unknownKey(let key, let meant, _) = problem else { return nil }
    guard let meant else {
      return Message(en: "there is no key '\(key.shortened)' here", ja: "「\(key.shortened)」というキーはありません")
    }
    if NearestSpelling.differsInWidthOnly(key, from: meant), key.unicodeScalars.contains(where: isWide) {
      return Message(
        en: "there is no key '\(key.shortened)' (its letters are full-width); '\(meant)' was probably meant",
        ja: "「\(key.shortened)」というキーはありません（英字が全角です）。「\(meant)」ではありませんか")
    }
    return Message(
      en: "there is no key '\(key.shortened)'; '\(meant)' was probably meant",
      ja: "「\(key.shortened)」というキーはありません。「\(meant)」ではありませんか")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .unknownKey(_, let meant, _) = problem, let meant else { return nil }
    return Bilingual(en: "Write '\(meant):'.", ja: "「\(meant):」と書いてください。")
  }

  static func replacement(for problem: DecodingProblem.Kind) -> String? {
    guard case .unknownKey(_, let meant, _) = problem else { return nil }
    return meant
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool { (0xFF01...0xFF5E).contains(scalar.value) }
}
