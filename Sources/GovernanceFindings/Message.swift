/// What is wrong at one place, in both languages, with the offending value quoted.
///
/// A rule keeps its messages at the foot of its file, so that `check` ends in a phrase:
/// `report(.noEvidence(for: user.name), at: …)`.
public struct Message: Hashable, Sendable {
  /// One sentence without a full stop in English, and without 。 in Japanese.
  public let text: Bilingual

  public init(en: String, ja: String) {
    text = Bilingual(en: en, ja: ja)
  }
}
