extension Bool: ScalarValue {
  public static var form: ScalarForm { .flag }

  /// The words that say yes.
  package static let wordsForYes = ["true", "yes", "はい", "有", "あり", "○", "する", "済"]
  /// The words that say no.
  package static let wordsForNo = ["false", "no", "いいえ", "無", "×", "しない", "未"]

  private static let words = KeyTable(wordsForYes.map { ($0, 1) } + wordsForNo.map { ($0, 0) })

  public static func read(_ text: ScalarText) -> Result<Bool, ScalarProblem> {
    if let word = words.index(of: text.bytes) { return .success(word == 1) }
    guard text.kind == .boolean else { return .failure(.wrongForm) }
    return .success(text.bytes.first == UInt8(ascii: "t") || text.bytes.first == UInt8(ascii: "T"))
  }

  public var content: ScalarContent { .flag(self) }
}
