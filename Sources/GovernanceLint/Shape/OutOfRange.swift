import GovernanceDocuments
import GovernanceFindings

/// A number beyond what its key allows.
struct OutOfRange: ShapeRule {
  static let identity = RuleIdentity("S113", "out-of-range", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Number out of range", ja: "範囲外の数")
  static let rationale = Bilingual(
    en: "A number beyond the range cannot be right.", ja: "範囲を外れた数は、正しい値ではありません。")
  static let remedy = Bilingual(en: "Write a number within the range.", ja: "範囲の中の数に直してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: Project
    id: P-1
    name: 営業許可の申請の改善
    principles:
      - article: 11
        state: practised
        practice: 試作品を開業者に使ってもらった
    """)
  static let good = bad.replacing("11", with: "1")

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .outOfRange(let key, let text, let range) = problem else { return nil }
    return Message(
      en: "'\(key.shortened)' cannot be '\(text.shortened)': it goes \(words(for: range).en)",
      ja: "「\(key.shortened)」の「\(text.shortened)」は範囲の外です（\(words(for: range).ja)）")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .outOfRange(_, _, let range) = problem else { return nil }
    return Bilingual(
      en: "Write a whole number \(words(for: range).en).", ja: "\(words(for: range).ja)の整数を書いてください。")
  }

  /// A range as people say it; the least and the greatest number are no bounds.
  private static func words(for range: ClosedRange<Int64>) -> Bilingual {
    let lower = range.lowerBound.grouped
    let upper = range.upperBound.grouped
    return switch (range.lowerBound == .min, range.upperBound == .max) {
    case (false, true): Bilingual(en: "from \(lower) up", ja: "\(lower)以上")
    case (true, false): Bilingual(en: "up to \(upper)", ja: "\(upper)以下")
    default: Bilingual(en: "from \(lower) to \(upper)", ja: "\(lower)から\(upper)まで")
    }
  }
}
