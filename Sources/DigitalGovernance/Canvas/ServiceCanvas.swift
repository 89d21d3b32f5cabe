public import GovernanceFindings

/// A service canvas (サービスキャンバス): who needs what from a service, why it is believed, and what is to change.
///
/// The project lead makes it in the planning phase and returns to it in each of its three steps. It works from the
/// issues of users **and** of providers to the value expected, and only then to a solution.
///
/// - Source: 東京都デジタルサービス開発・運用規程 (プロジェクト監理基準); サービスデザインガイドライン VERSION2.0 chapter 3. The sheet itself is
///   not public: the boxes are those that public texts attest.
public struct ServiceCanvas: Kind {
  public static let kindName = KindName(en: "ServiceCanvas", ja: "サービスキャンバス", variable: "canvas")
  public static let documentation = Bilingual(
    en: "Who needs what from a service, why it is believed, and what is to change.",
    ja: "サービスを使う人と提供する人の課題、期待される価値、解決策を整理する文書です。")

  /// The name under which a project refers to it.
  public var id: Fact<String> = .unknown
  public var name: Fact<String> = .unknown
  /// The service that it is about.
  public var service: Fact<String> = .unknown
  /// The phase or step that it has reached.
  public var phase: Fact<Phase> = .unknown
  /// Who made it, and when.
  public var created: Fact<Authorship> = .unknown
  public var revisions: Fact<[Revision]> = .unknown
  /// The change for somebody that the service is for.
  public var purpose: Fact<String> = .unknown
  public var background: Fact<String> = .unknown
  public var users: Fact<[Group]> = .unknown
  public var providers: Fact<[Group]> = .unknown
  public var issues: Fact<[Issue]> = .unknown
  public var values: Fact<[ExpectedValue]> = .unknown
  public var solutions: Fact<[Solution]> = .unknown
  /// The steps from hearing of the service to its result.
  public var flow: Fact<[String]> = .unknown
  /// Who does what after the release.
  public var operation: Fact<[OperatingRole]> = .unknown
  public var outcomes: Fact<[Outcome]> = .unknown
  public var hypotheses: Fact<[Hypothesis]> = .unknown
  public var channels: Fact<[Channel]> = .unknown
  public var stakeholders: Fact<[Partner]> = .unknown
  public var data: Fact<[DataUse]> = .unknown
  public var risks: Fact<[Risk]> = .unknown
  /// An older canvas that this one takes the place of.
  public var supersedes: Fact<String> = .unknown
  public var links: Fact<[Link]> = .unknown

  public init() {}
}
