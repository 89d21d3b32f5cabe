import GovernanceFindings

extension Procedure {
  /// What is asked for although a government holds it already (ワンスオンリー).
  public struct OnceOnly: Record {
    /// The data that are asked for again.
    public var askedAgain: Fact<[String]> = .unknown
    /// The registers that hold them.
    public var heldBy: Fact<[BaseRegistry]> = .unknown
    /// Why they are asked for all the same.
    public var reason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: OnceOnly.self) {
      Field(
        "askedAgain", ja: "再び求める情報", \.askedAgain,
        Bilingual(
          en: "The data that are asked for again.",
          ja: "行政が持っているのに、改めて求めている情報。"))
      Field(
        "heldBy", ja: "保有する台帳", \.heldBy,
        Bilingual(
          en: "The registers that hold them.",
          ja: "その情報を既に持つ台帳。"))
      Field(
        "reason", ja: "理由", \.reason,
        Bilingual(
          en: "Why they are asked for all the same.",
          ja: "それでも求める理由。"))
    }
  }
}
