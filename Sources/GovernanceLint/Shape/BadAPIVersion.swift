import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings

/// An `apiVersion` that is none of kanri's.
struct BadAPIVersion: ShapeRule {
  static let identity = RuleIdentity("S121", "bad-api-version", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Unknown apiVersion", ja: "使えないapiVersion")
  static let rationale = Bilingual(en: "It says by which format the document is read.", ja: "どの書式で読むかを表す値です。")
  static let remedy = Bilingual(en: "Write 'apiVersion: kanri/v1'.", ja: "「apiVersion: kanri/v1」と書いてください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v2
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)
  static let good = bad.replacing("kanri/v2", with: "kanri/v1")
  static let moreBad = [bad.replacing("kanri/v2", with: "kanri/1")]

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .badAPIVersion(let version) = problem else { return nil }
    if version.isEmpty {
      return Message(en: "'apiVersion' has no value", ja: "「apiVersion」に値がありません")
    }
    return Message(
      en: "there is no version '\(version.shortened)'", ja: "「\(version.shortened)」という版はありません")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .badAPIVersion(let version) = problem, isOfAnotherRelease(version) else { return nil }
    return Bilingual(
      en: "Write 'apiVersion: kanri/v1', or use a kanri that knows '\(version.shortened)'.",
      ja: "「apiVersion: kanri/v1」と書くか、「\(version.shortened)」を読めるkanriを使ってください。")
  }

  static func replacement(for problem: DecodingProblem.Kind) -> String? {
    guard case .badAPIVersion(let version) = problem, !version.isEmpty, !isOfAnotherRelease(version) else {
      return nil
    }
    return DocumentEnvelope.apiVersion
  }

  /// `kanri/v2` may be meant in earnest, for a kanri that is newer than this one.
  private static func isOfAnotherRelease(_ version: String) -> Bool {
    let number = version.dropFirst("kanri/v".count)
    return version.hasPrefix("kanri/v") && !number.isEmpty && number.allSatisfy { ("0"..."9").contains($0) }
  }
}
