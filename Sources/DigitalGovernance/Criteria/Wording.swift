public import GovernanceFindings

/// A text of a standard or a rule set, in Japanese and, where somebody wrote it, in English.
///
/// In a document a plain text stands for the Japanese one.
public struct Wording: Record {
  /// The Japanese text.
  public var ja: Fact<String> = .unknown
  /// The English text; where it is missing, people who read English see the Japanese one.
  public var en: Fact<String> = .unknown

  public init() {}

  /// A text in both languages.
  public init(en: String, ja: String) {
    self.ja = .known(ja)
    self.en = .known(en)
  }

  /// A text of a built-in criterion.
  public init(_ text: Bilingual) { self.init(en: text.en, ja: text.ja) }

  /// The text for people; nil if neither language is stated.
  public var text: Bilingual? {
    guard let ja = ja.known ?? en.known else { return nil }
    return Bilingual(en: en.known ?? ja, ja: ja)
  }

  public static let description = RecordDescription(of: Wording.self, shorthand: "ja") {
    Field("ja", ja: "日本語", \.ja, sample: "文", Bilingual(en: "The Japanese text.", ja: "日本語の文。"))
    Field(
      "en", ja: "英語", \.en,
      Bilingual(en: "The English text, if there is one.", ja: "英語の文。なければ日本語の文を見せます。"))
  }
}
