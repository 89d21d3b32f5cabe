public import GovernanceFindings

/// A procedure (行政手続), counted as one step: one who files, one who receives, one basis in law, one yearly
/// volume.
///
/// Everything that a survey, a rubric and a reviewer ask about stands here. What nobody stated is unknown:
/// a count that was left blank is never zero. Every column of the national surveys has a leaf of its own, a
/// value or a list of values that is reached through single records, so that leaves become columns of a
/// table and paths of criteria: `volume.online`.
///
/// - Source: 東京デジタルファースト推進計画 第二期; デジタル庁, 行政手続等の棚卸調査 of 令和6年度 and 令和7年度.
public struct Procedure: Kind {
  public static let kindName = KindName(en: "Procedure", ja: "手続", variable: "procedure")
  /// What such a document is for.
  public static let documentation = Bilingual(
    en: "One administrative procedure: who files what with whom, how often, and how far it is digital.",
    ja: "行政手続の1件について、根拠、件数、オンライン化の状況、品質に関わる事実を記録する文書です。")

  /// The name under which the survey and others refer to it.
  public var id: Fact<String> = .unknown
  /// Its name.
  public var name: Fact<String> = .unknown
  /// What it is about.
  public var summary: Fact<String> = .unknown
  /// Who is in charge of it.
  public var organisation: Fact<Organisation> = .unknown
  /// The rule that demands or allows it.
  public var legalBasis: Fact<LegalBasis> = .unknown
  /// What kind of act it is.
  public var type: Fact<Classification> = .unknown
  /// Who files, or acts.
  public var filer: Fact<Party> = .unknown
  /// Who receives it in the end.
  public var receiver: Fact<Party> = .unknown
  /// Who passes it on, where the law says so.
  public var intermediary: Fact<Party> = .unknown
  /// The independent agencies that file, receive or pass on.
  public var independentAgencies: Fact<[String]> = .unknown
  /// What sort of affair it is for a local government.
  public var localAffair: Fact<LocalAffair> = .unknown
  /// Whether several ministries run the same procedure.
  public var commonality: Fact<Commonality> = .unknown
  /// Who carries it out.
  public var implementers: Fact<[String]> = .unknown
  /// All who carry it out, if several ministries share it.
  public var jointImplementers: Fact<[String]> = .unknown
  /// The offices that it is handed in at.
  public var offices: Fact<[String]> = .unknown
  /// How far it can be done online.
  public var onlineState: Fact<OnlineState> = .unknown
  /// Since when it can be done online.
  public var onlineSince: Fact<CalendarPeriod> = .unknown
  /// When it is planned to go online.
  public var plannedFor: Fact<CalendarPeriod> = .unknown
  /// A plan, or what speaks against one, in the words of the national survey.
  public var concerns: Fact<[Concern]> = .unknown
  /// Whether it lies within the government's own discretion to make it digital.
  public var withinDiscretion: Fact<Bool> = .unknown
  /// Why it is not digital yet, in the classes of the plan.
  public var barriers: Fact<[Barrier]> = .unknown
  /// What is done about the barriers.
  public var barrierResponses: Fact<[BarrierResponse]> = .unknown
  /// How often it is done in a year.
  public var volume: Fact<Volume> = .unknown
  /// How it is made sure who files.
  public var identification: Fact<Identification> = .unknown
  /// Whether a seal is demanded.
  public var sealRequired: Fact<Bool> = .unknown
  /// Whether the filing itself must carry an electronic signature.
  public var electronicSignature: Fact<Bool> = .unknown
  /// What has to be paid, and how.
  public var fee: Fact<Fee> = .unknown
  /// What the form must be filled in with.
  public var formItems: Fact<[FormItem]> = .unknown
  /// What has to be handed in with it.
  public var attachments: Fact<Attachments> = .unknown
  /// The systems that it runs on.
  public var systems: Fact<Systems> = .unknown
  /// The days that the office states as its standard.
  public var standardPeriod: Fact<StandardPeriods> = .unknown
  /// How long filings really took.
  public var actualPeriod: Fact<ActualPeriods> = .unknown
  /// How the result reaches those who filed.
  public var notice: Fact<Notice> = .unknown
  /// What is measured of it.
  public var kpi: Fact<KPI> = .unknown
  /// Filing by somebody else with a mandate.
  public var proxy: Fact<ProxyFiling> = .unknown
  /// Where people who cannot file alone find help.
  public var assistedChannels: Fact<[String]> = .unknown
  /// The languages it is offered in.
  public var languages: Fact<[String]> = .unknown
  /// Whether it is offered in plain Japanese.
  public var plainJapanese: Fact<Bool> = .unknown
  /// Whether everybody can use its pages.
  public var accessibility: Fact<WebAccessibility> = .unknown
  /// Whether the My Number is used in it.
  public var myNumberUse: Fact<Bool> = .unknown
  /// What is asked for although a government holds it already.
  public var onceOnly: Fact<OnceOnly> = .unknown
  /// On which occasions people and companies meet it.
  public var lifeEvents: Fact<LifeEvents> = .unknown
  /// How a portal shows it.
  public var portal: Fact<Portal> = .unknown
  /// Whether it is a priority procedure.
  public var priority: Fact<Bool> = .unknown
  /// The ids of procedures that are done together with it.
  public var tiedTo: Fact<[String]> = .unknown
  /// How good it is to become, and when.
  public var target: Fact<Target> = .unknown
  /// What users answered in the latest survey.
  public var reviews: Fact<UserReviews> = .unknown
  /// What users answered before.
  public var earlierReviews: Fact<[UserReviews]> = .unknown
  /// The reforms that it went through.
  public var reforms: Fact<[Reform]> = .unknown
  /// The ids of procedures that it took the place of.
  public var replaces: Fact<[String]> = .unknown
  /// When it was abolished.
  public var abolishedOn: Fact<CalendarDate> = .unknown
  /// What the codes do not say.
  public var notes: Fact<Notes> = .unknown
  /// Papers and pages about it.
  public var links: Fact<[Link]> = .unknown

  public init() {}
}
