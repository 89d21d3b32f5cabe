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
    /// Whether users are asked for it.
    public var asked: Fact<Bool> = .unknown
    /// Why they are asked for what the government holds.
    public var askedReason: Fact<String> = .unknown

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
      Field(
        "asked", ja: "申請者に求める", other: ["求める"], \.asked, sample: "いいえ",
        Bilingual(en: "Whether users are asked for it.", ja: "申請する人に、入力や書類の提出を求めるか。"))
      Field(
        "askedReason", ja: "求める理由", \.askedReason, nothing: true,
        Bilingual(en: "Why they are asked for what the government holds.", ja: "行政が持つデータを改めて求めるときは、その理由。"))
    }
  }
}
