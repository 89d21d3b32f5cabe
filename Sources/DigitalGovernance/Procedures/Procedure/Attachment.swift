import GovernanceFindings

extension Procedure {
  /// One paper that has to be handed in.
  public struct Attachment: Record {
    /// What paper it is.
    public var name: Fact<String> = .unknown
    /// Its class in the survey.
    public var document: Fact<Attachments.Document> = .unknown
    /// What it is needed for.
    public var reason: Fact<String> = .unknown
    /// Whether an original on paper is demanded.
    public var original: Fact<Bool> = .unknown
    /// How it may be handed in.
    public var way: Fact<Attachments.Way> = .unknown
    /// Whether it is asked for no more.
    public var abolished: Fact<Bool> = .unknown
    /// When it was, or will be, asked for no more.
    public var abolishedOn: Fact<CalendarPeriod> = .unknown
    /// The register that holds it already.
    public var heldBy: Fact<BaseRegistry> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Attachment.self) {
      Field(
        "name", ja: "名称", \.name, required: true, sample: "住民票の写し",
        Bilingual(
          en: "What paper it is.",
          ja: "書類の名称。"))
      Field(
        "document", ja: "調査の区分", \.document, sample: "住民票",
        Bilingual(
          en: "Its class in the survey.",
          ja: "調査での区分。"))
      Field(
        "reason", ja: "必要な理由", \.reason,
        Bilingual(
          en: "What it is needed for.",
          ja: "その書類が必要な理由。"))
      Field(
        "original", ja: "原本", \.original,
        Bilingual(
          en: "Whether an original on paper is demanded.",
          ja: "紙の原本が必要か。"))
      Field(
        "way", ja: "提出方法", \.way,
        Bilingual(
          en: "How it may be handed in.",
          ja: "提出の方法。"))
      Field(
        "abolished", ja: "廃止", \.abolished, sample: "いいえ",
        Bilingual(
          en: "Whether it is asked for no more.",
          ja: "提出を求めるのをやめたか。"))
      Field(
        "abolishedOn", ja: "廃止時期", \.abolishedOn,
        Bilingual(
          en: "When it was, or will be, asked for no more.",
          ja: "やめた、またはやめる時期。"))
      Field(
        "heldBy", ja: "保有する台帳", \.heldBy, sample: "住民基本台帳",
        Bilingual(
          en: "The register that holds it already.",
          ja: "その情報を既に持つ台帳。"))
    }
  }
}
