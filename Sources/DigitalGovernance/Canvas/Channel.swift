import GovernanceFindings

extension ServiceCanvas {
  /// A way to reach the service.
  public struct Channel: Record {
    /// What way it is.
    public var kind: Fact<Kind> = .unknown
    /// What is special about it.
    public var note: Fact<String> = .unknown

    public init() {}

    /// The ways to reach a service.
    public enum Kind: String, Choice {
      case online, counter, telephone, post, assisted

      public static let choices = ChoiceTable<Kind>([
        (.online, "オンライン", []),
        (.counter, "窓口", []),
        (.telephone, "電話", []),
        (.post, "郵送", []),
        (.assisted, "支援付き", ["支援を受けての利用", "操作支援"]),
      ])
    }

    public static let description = RecordDescription(of: Channel.self) {
      Field(
        "kind", ja: "種類", \.kind, required: true, sample: "オンライン",
        Bilingual(en: "What way it is.", ja: "手段の種類。"))
      Field(
        "note", ja: "説明", \.note,
        Bilingual(en: "What is special about it.", ja: "補足の説明。"))
    }
  }
}
