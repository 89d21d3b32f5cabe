import GovernanceFindings

extension ServiceCanvas {
  /// Data that the service uses.
  public struct DataUse: Record {
    /// What data it is.
    public var name: Fact<String> = .unknown
    /// Who holds it.
    public var source: Fact<String> = .unknown
    /// Whether the government holds it already, so that nobody need be asked for it.
    public var alreadyHeld: Fact<Bool> = .unknown

    public init() {}

    public static let description = RecordDescription(of: DataUse.self) {
      Field(
        "name", ja: "名称", \.name, required: true,
        Bilingual(en: "What data it is.", ja: "データの名称。"))
      Field(
        "source", ja: "出典", \.source,
        Bilingual(en: "Who holds it.", ja: "データを持つ機関。"))
      Field(
        "alreadyHeld", ja: "行政が保有", \.alreadyHeld,
        Bilingual(
          en: "Whether the government holds it already, so that nobody need be asked for it.",
          ja: "行政が既に持っているか。持っていれば、改めて求める必要はありません。"))
    }
  }
}
