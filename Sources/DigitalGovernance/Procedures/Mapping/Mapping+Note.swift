import GovernanceFindings

extension Mapping {
  /// What whoever reads results should know, in one language or both.
  public struct Note: Record {
    /// In Japanese.
    public var japanese: Fact<String> = .unknown
    /// In English.
    public var english: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Note.self) {
      Field(
        "japanese", ja: "日本語", \.japanese, required: true, sample: "件数の0には、空欄だったものが含まれるおそれがあります。",
        Bilingual(
          en: "In Japanese.",
          ja: "日本語の注記。"))
      Field(
        "english", ja: "英語", \.english,
        Bilingual(
          en: "In English; left out, the Japanese is shown.",
          ja: "英語の注記。書かなければ日本語を示します。"))
    }
  }
}
