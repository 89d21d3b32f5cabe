import GovernanceFindings

extension Procedure {
  /// What has to be handed in with a filing (添付書類).
  ///
  /// The survey asks for the whole in lists of codes; ``items`` has the papers one by one.
  ///
  /// - Source: 行政手続等の棚卸調査, item 19.
  public struct Attachments: Record {
    /// Which papers, in the words of the survey.
    public var documents: Fact<[Document]> = .unknown
    /// Whether they are or will be asked for no more.
    public var abolition: Fact<[Abolition]> = .unknown
    /// How they may be handed in.
    public var ways: Fact<[Way]> = .unknown
    /// Whether they must carry an electronic signature.
    public var signature: Fact<[Signature]> = .unknown
    /// Where their form is laid down.
    public var rules: Fact<[Rule]> = .unknown
    /// The papers one by one.
    public var items: Fact<[Attachment]> = .unknown

    public init() {}

    /// How papers may be handed in.
    public enum Way: String, Choice {
      case eitherWay, electronicOnly, paperOnly, partlyPaper, other

      public static let choices = ChoiceTable<Way>([
        (.eitherWay, "電子・原紙を選択可能", []),
        (.electronicOnly, "電子での提出のみ", []),
        (.paperOnly, "原紙での提出のみ", []),
        (.partlyPaper, "一部電子、一部原紙での提出", []),
        (.other, "その他", []),
      ])
    }

    /// Whether papers are asked for no more.
    public enum Abolition: String, Choice {
      case abolished, planned, impossible, other

      public static let choices = ChoiceTable<Abolition>([
        (.abolished, "撤廃・省略済", []),
        (.planned, "撤廃・省略予定", []),
        (.impossible, "撤廃・省略不可", []),
        (.other, "その他", []),
      ])
    }

    /// Whether papers must carry an electronic signature.
    public enum Signature: String, Choice {
      case notNeeded, someDocuments, allDocuments

      public static let choices = ChoiceTable<Signature>([
        (.notNeeded, "電子署名は必要ない", ["不要"]),
        (.someDocuments, "一部の書類で電子署名が必要", []),
        (.allDocuments, "全ての書類で電子署名が必要", []),
      ])
    }

    /// What lays down the form of papers.
    public enum Rule: String, Choice {
      case noRule, law, notice, systemSpecification, other

      public static let choices = ChoiceTable<Rule>([
        (.noRule, "規定はない", []),
        (.law, "法令の規定", []),
        (.notice, "告示等の規定", []),
        (.systemSpecification, "システムの仕様", []),
        (.other, "その他", []),
      ])
    }

    public static let description = RecordDescription(of: Attachments.self) {
      Field(
        "documents", ja: "書類", other: ["添付させる書類"], \.documents, sample: "住民票",
        Bilingual(
          en: "Which papers, in the words of the survey.",
          ja: "求める書類（調査の区分）。"))
      Field(
        "abolition", ja: "撤廃・省略", other: ["撤廃/省略状況"], \.abolition, sample: "撤廃・省略予定",
        Bilingual(
          en: "Whether they are or will be asked for no more.",
          ja: "撤廃や省略の状況。"))
      Field(
        "ways", ja: "提出方法", \.ways, sample: "電子・原紙を選択可能",
        Bilingual(
          en: "How they may be handed in.",
          ja: "提出の方法。"))
      Field(
        "signature", ja: "電子署名", \.signature,
        Bilingual(
          en: "Whether they must carry an electronic signature.",
          ja: "書類に電子署名が必要か。"))
      Field(
        "rules", ja: "形式の規定", other: ["規定"], \.rules,
        Bilingual(
          en: "Where their form is laid down.",
          ja: "添付の形式などを定めているもの。"))
      Field(
        "items", ja: "明細", \.items,
        Bilingual(
          en: "The papers one by one.",
          ja: "書類ごとの状況。"))
    }
  }
}
