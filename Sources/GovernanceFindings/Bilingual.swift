/// A text in English and in Japanese, side by side.
///
/// Both are written for the reader of that language; neither is a translation that may be left out.
public struct Bilingual: Hashable, Sendable, Codable {
  /// The English text.
  public var en: String
  /// The Japanese text.
  public var ja: String

  public init(en: String, ja: String) {
    self.en = en
    self.ja = ja
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .ja: ja
    case .en: en
    }
  }

  /// Two sentences one after the other: English is parted by a space, Japanese by nothing.
  ///
  /// An empty side stays out.
  public func followed(by next: Bilingual) -> Bilingual {
    Bilingual(
      en: en.isEmpty || next.en.isEmpty ? en + next.en : "\(en) \(next.en)",
      ja: ja + next.ja)
  }
}
