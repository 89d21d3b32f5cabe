import GovernanceFindings

extension Project {
  /// A system or shared platform that the service uses.
  public struct SystemUse: Record {
    /// Its name.
    public var name: Fact<String> = .unknown
    /// How it is provided.
    public var kind: Fact<Kind> = .unknown
    /// What it is used for.
    public var purpose: Fact<String> = .unknown
    /// Whether it is shared by several services.
    public var shared: Fact<Bool> = .unknown
    /// Who provides it.
    public var provider: Fact<String> = .unknown
    /// By which scheme its security was assessed.
    public var assurance: Fact<String> = .unknown
    /// Who accepted the risk of a service that was not assessed: a post.
    public var riskAcceptedBy: Fact<String> = .unknown
    /// What becomes of the data when its use ends.
    public var exitTerms: Fact<String> = .unknown

    public init() {}

    /// How a system is provided.
    public enum Kind: String, Choice {
      case cloudService, cloudPlatform, onPremises, packagedSoftware, other

      public static let choices = ChoiceTable<Kind>([
        (.cloudService, "クラウドサービス", ["SaaS", "クラウド"]),
        (.cloudPlatform, "クラウド基盤", ["IaaS", "PaaS"]),
        (.onPremises, "オンプレミス", ["庁内設置"]),
        (.packagedSoftware, "パッケージ", ["パッケージソフト"]),
        (.other, "その他", []),
      ])
    }

    public static let description = RecordDescription(of: SystemUse.self) {
      Field(
        "name", ja: "名称", \.name, required: true,
        Bilingual(en: "Its name.", ja: "システムの名称。"))
      Field(
        "kind", ja: "種類", \.kind, sample: "クラウドサービス",
        Bilingual(en: "How it is provided.", ja: "システムの種類。"))
      Field(
        "purpose", ja: "用途", \.purpose,
        Bilingual(en: "What it is used for.", ja: "何に使うか。"))
      Field(
        "shared", ja: "共通基盤", \.shared, sample: "はい",
        Bilingual(en: "Whether it is shared by several services.", ja: "複数のサービスで共同で使うか。"))
      Field(
        "provider", ja: "提供元", other: ["提供者"], \.provider,
        Bilingual(en: "Who provides it.", ja: "提供する機関や会社。"))
      Field(
        "assurance", ja: "安全性の評価", \.assurance, nothing: true, sample: "ISMAP",
        Bilingual(en: "By which scheme its security was assessed.", ja: "安全性を評価した制度。"))
      Field(
        "riskAcceptedBy", ja: "リスクを受け入れた人", \.riskAcceptedBy, nothing: true,
        Bilingual(
          en: "Who accepted the risk of a service that was not assessed: a post.", ja: "評価のないサービスを使うと決めた人の職。")
      )
      Field(
        "exitTerms", ja: "終了時の扱い", \.exitTerms, nothing: true,
        Bilingual(en: "What becomes of the data when its use ends.", ja: "利用を終えるときのデータの扱い。"))
    }
  }
}
