/// A sentence for people in English and Japanese, side by side.
///
/// ```swift
/// let text = CELText(en: "no such key", ja: "そのキーはありません")
/// print(text.ja)
/// ```
public struct CELText: Hashable, Sendable {
  /// The English sentence, without a final full stop.
  public let en: String
  /// The Japanese sentence, in です・ます style, without a final 「。」.
  public let ja: String

  /// Makes a text from its two languages; both are required.
  public init(en: String, ja: String) {
    self.en = en
    self.ja = ja
  }
}
