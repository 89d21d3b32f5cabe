import GovernanceFindings

extension Procedure {
  /// What the codes do not say, in free words (補足).
  ///
  /// - Source: 行政手続等の棚卸調査 of 令和7年度 has five of them.
  public struct Notes: Record {
    /// On the kind of procedure and the parties.
    public var parties: Fact<String> = .unknown
    /// On the online state, the plan and the concerns.
    public var online: Fact<String> = .unknown
    /// On the fee and how it is paid.
    public var fee: Fact<String> = .unknown
    /// On what has to be handed in.
    public var attachments: Fact<String> = .unknown
    /// On professions and offices.
    public var offices: Fact<String> = .unknown
    /// Anything else.
    public var general: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Notes.self) {
      Field(
        "parties", ja: "類型・主体・受け手", \.parties,
        Bilingual(
          en: "On the kind of procedure and the parties.",
          ja: "手続の類型、主体、受け手に関する補足。"))
      Field(
        "online", ja: "オンライン化", \.online,
        Bilingual(
          en: "On the online state, the plan and the concerns.",
          ja: "オンライン化の実施状況、予定、懸念点に関する補足。"))
      Field(
        "fee", ja: "手数料等", \.fee,
        Bilingual(
          en: "On the fee and how it is paid.",
          ja: "手数料等に関する補足。"))
      Field(
        "attachments", ja: "添付書類", \.attachments,
        Bilingual(
          en: "On what has to be handed in.",
          ja: "添付書類等に関する補足。"))
      Field(
        "offices", ja: "士業・機関", \.offices,
        Bilingual(
          en: "On professions and offices.",
          ja: "士業や提出先の機関に関する補足。"))
      Field(
        "general", ja: "その他", \.general,
        Bilingual(
          en: "Anything else.",
          ja: "そのほかの補足。"))
    }
  }
}
