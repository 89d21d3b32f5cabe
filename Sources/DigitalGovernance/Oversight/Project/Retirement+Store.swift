import GovernanceFindings

extension Project.Retirement {
  /// A store of data, and what becomes of it.
  public struct Store: Record {
    /// Which store it is.
    public var name: Fact<String> = .unknown
    /// What it is kept on.
    public var medium: Fact<String> = .unknown
    /// What becomes of it.
    public var fate: Fact<Fate> = .unknown
    /// When that was done.
    public var date: Fact<CalendarDate> = .unknown
    /// What proves it.
    public var proof: Fact<String> = .unknown

    public init() {}

    /// What becomes of stored data.
    public enum Fate: String, Choice {
      case kept, moved, destroyed

      public static let choices = ChoiceTable<Fate>([
        (.kept, "保存", []),
        (.moved, "移管", ["移行"]),
        (.destroyed, "消去", ["廃棄", "物理破壊"]),
      ])
    }

    public static let description = RecordDescription(of: Store.self) {
      Field(
        "name", ja: "名称", \.name, required: true,
        Bilingual(en: "Which store it is.", ja: "データや媒体の名称。"))
      Field(
        "medium", ja: "媒体", \.medium,
        Bilingual(en: "What it is kept on.", ja: "保管している媒体。"))
      Field(
        "fate", ja: "扱い", \.fate, sample: "消去",
        Bilingual(en: "What becomes of it.", ja: "どうするか。"))
      Field(
        "date", ja: "日付", \.date, nothing: true,
        Bilingual(en: "When that was done.", ja: "行った日。"))
      Field(
        "proof", ja: "証明", other: ["証明書"], \.proof, nothing: true,
        Bilingual(en: "What proves it.", ja: "行ったことの証明。"))
    }
  }
}
