import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings

/// A `kind` that kanri does not know.
struct UnknownKind: ShapeRule {
  static let identity = RuleIdentity("S123", "unknown-kind", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Unknown kind", ja: "使えない種別")
  static let rationale = Bilingual(
    en: "Nothing else in the document was checked.", ja: "この文書のほかの内容は点検されていません。")
  static let remedy = Bilingual(
    en: "Write one of the kinds that 'kanri schema' lists.", ja: "使える種別のどれかに直してください（kanri schema で確認できます）。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvass
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)
  static let good = bad.replacing("ServiceCanvass", with: "ServiceCanvas")
  static let moreBad = [bad.replacing("ServiceCanvass", with: "議事録")]

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .unknownKind(let kind, let meant) = problem else { return nil }
    if kind.isEmpty { return Message(en: "'kind' has no value", ja: "「種別」（kind）に値がありません") }
    guard let meant else {
      return Message(
        en: "there is no kind '\(kind.shortened)'", ja: "「\(kind.shortened)」という種別はありません")
    }
    return Message(
      en: "there is no kind '\(kind.shortened)'; '\(meant)' was probably meant",
      ja: "「\(kind.shortened)」という種別はありません。「\(meant)」ではありませんか")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .unknownKind(_, let meant) = problem else { return nil }
    guard let meant else { return .knownKinds }
    return Bilingual(en: "Write '\(meant)'.", ja: "「\(meant)」と書いてください。").followed(by: .knownKinds)
  }

  static func replacement(for problem: DecodingProblem.Kind) -> String? {
    guard case .unknownKind(_, let meant) = problem else { return nil }
    return meant
  }
}

extension Bilingual {
  /// The kinds of documents there are.
  static var knownKinds: Bilingual {
    Bilingual(
      en: "The kinds are: \(KnownKinds.all.map { $0.kindName.en }.joined(separator: ", ")).",
      ja: "使える種別は、\(KnownKinds.all.map { $0.kindName.ja }.joined(separator: "、"))です。")
  }
}
