public import GovernanceFindings

/// A project under oversight (プロジェクト): what it is, how far it has come, what was decided, tested and checked.
///
/// Everything that a gate, the Digital 10 principles and a reviewer ask about stands here; what nobody stated is
/// unknown, never passed.
///
/// - Source: 東京都デジタルサービス開発・運用規程 and the plan name registration, deliverables and consultations per phase. The
///   fields of the oversight tool are not public: these are those that public texts attest or imply.
public struct Project: Kind {
  public static let kindName = KindName(en: "Project", ja: "プロジェクト", variable: "project")
  /// What such a document is for.
  public static let documentation = Bilingual(
    en: "A project under oversight: what it is, how far it has come, what was checked.",
    ja: "監理の対象となるプロジェクトの登録内容、工程、点検の結果を記録する文書です。")

  /// The name under which others refer to it.
  public var id: Fact<String> = .unknown
  /// Its name.
  public var name: Fact<String> = .unknown
  /// The bureau that it belongs to.
  public var bureau: Fact<String> = .unknown
  /// The section that it belongs to.
  public var division: Fact<String> = .unknown
  /// The post that is responsible for it, not a private name.
  public var lead: Fact<String> = .unknown
  /// Who takes part: those in charge of the rules, of the work and of the system.
  public var team: Fact<[TeamMember]> = .unknown
  /// Whether it is a priority DX project.
  public var priority: Fact<Bool> = .unknown
  /// Whether something new is made or something changed.
  public var change: Fact<Change> = .unknown
  /// What changes for whom.
  public var purpose: Fact<String> = .unknown
  /// The plans that it serves.
  public var higherPlans: Fact<[String]> = .unknown
  /// Whom the service is for.
  public var audience: Fact<[Audience]> = .unknown
  /// The type of the contract.
  public var contractType: Fact<ContractType> = .unknown
  /// How it is built.
  public var approach: Fact<Approach> = .unknown
  /// How large it is.
  public var scale: Fact<Scale> = .unknown
  /// The fiscal year of its budget.
  public var budgetYear: Fact<CalendarPeriod> = .unknown
  /// What it costs over its life, and with what it was compared.
  public var lifecycleCost: Fact<LifecycleCost> = .unknown
  /// What was to be spent each year, and what was.
  public var spending: Fact<[Spending]> = .unknown
  /// How it is procured.
  public var procurement: Fact<Procurement> = .unknown
  /// The phase that it has reached.
  public var phase: Fact<Phase> = .unknown
  /// The canvas it rests on.
  public var canvas: Fact<String> = .unknown
  /// The project that it is a part of.
  public var partOf: Fact<String> = .unknown
  /// An older project that this one takes the place of.
  public var supersedes: Fact<String> = .unknown
  /// The phases, planned and actual, with their decisions.
  public var phases: Fact<[PhaseRecord]> = .unknown
  /// The consultations, and what came of them.
  public var consultations: Fact<[Consultation]> = .unknown
  /// What each phase delivered.
  public var deliverables: Fact<[Deliverable]> = .unknown
  /// What the rules of the project cover.
  public var controls: Fact<[Control]> = .unknown
  /// What the service must do or be.
  public var requirements: Fact<[Requirement]> = .unknown
  /// For which areas requirements are settled.
  public var requirementAreas: Fact<[RequirementArea]> = .unknown
  /// The reviews of papers and products.
  public var reviews: Fact<[WorkReview]> = .unknown
  /// The quality aimed at in each phase, and what came out.
  public var quality: Fact<[QualityTarget]> = .unknown
  /// The tests of the system itself.
  public var systemTests: Fact<[SystemTest]> = .unknown
  /// The changes asked for, and what was decided.
  public var changes: Fact<[ChangeRequest]> = .unknown
  /// The tests with users.
  public var userTests: Fact<[UserTest]> = .unknown
  /// The items that a person checked.
  public var checks: Fact<[CheckResult]> = .unknown
  /// What is done about each of the Digital 10 principles.
  public var principles: Fact<[PrinciplePractice]> = .unknown
  /// What is known about its security.
  public var security: Fact<Security> = .unknown
  /// Which personal data it handles.
  public var personalData: Fact<PersonalData> = .unknown
  /// How identity is verified, and why so.
  public var identityAssurance: Fact<IdentityAssurance> = .unknown
  /// The accessibility aimed at, and what a test showed.
  public var accessibility: Fact<Accessibility> = .unknown
  /// The systems and shared platforms that it uses.
  public var systems: Fact<[SystemUse]> = .unknown
  /// Whether something that exists already could be used.
  public var reuse: Fact<ReuseStudy> = .unknown
  /// The standards that its data follow.
  public var dataStandards: Fact<[String]> = .unknown
  /// The data that it publishes.
  public var publishedData: Fact<[PublishedData]> = .unknown
  /// Why data are not published.
  public var dataNotPublishedReason: Fact<String> = .unknown
  /// What is published about it.
  public var publications: Fact<[Publication]> = .unknown
  /// How the work was redesigned.
  public var bpr: Fact<Redesign> = .unknown
  /// The versions that went live.
  public var releases: Fact<[Release]> = .unknown
  /// The stages in which it reaches more people.
  public var rollout: Fact<[RolloutStage]> = .unknown
  /// What users said after the release, and what was made of it.
  public var feedback: Fact<[Feedback]> = .unknown
  /// How much it is used.
  public var usage: Fact<[UsageFigure]> = .unknown
  /// Others who take part.
  public var partners: Fact<[Partner]> = .unknown
  /// The languages it is offered in.
  public var languages: Fact<[String]> = .unknown
  /// Whether it is offered in plain Japanese.
  public var plainJapanese: Fact<Bool> = .unknown
  /// Where people who cannot use it alone find help.
  public var assistedChannel: Fact<String> = .unknown
  /// Whether somebody else may file with a mandate.
  public var proxyFiling: Fact<Bool> = .unknown
  /// Why nobody else may file.
  public var proxyFilingReason: Fact<String> = .unknown
  /// Who does what after the release.
  public var operation: Fact<[OperatingRole]> = .unknown
  /// What users may count on.
  public var serviceLevel: Fact<ServiceLevel> = .unknown
  /// The trainings and briefings.
  public var training: Fact<[Training]> = .unknown
  /// Work that comes again and again.
  public var maintenance: Fact<[MaintenanceTask]> = .unknown
  /// Who does what when the service fails.
  public var incidentPlan: Fact<IncidentPlan> = .unknown
  /// What failed, and what was learned.
  public var incidents: Fact<[Incident]> = .unknown
  /// What may go wrong.
  public var risks: Fact<[Risk]> = .unknown
  /// What was tried out on a small scale.
  public var experiments: Fact<[Experiment]> = .unknown
  /// What was learned.
  public var lessons: Fact<[Lesson]> = .unknown
  /// What audits found.
  public var audits: Fact<[Audit]> = .unknown
  /// What was achieved, and what follows.
  public var evaluations: Fact<[Evaluation]> = .unknown
  /// How the service ends.
  public var retirement: Fact<Retirement> = .unknown
  /// Papers and pages about it.
  public var links: Fact<[Link]> = .unknown

  public init() {}

  /// What a project does to a service.
  public enum Change: String, Choice {
    case new, alteration, renewal, retirement

    public static let choices = ChoiceTable<Change>([
      (.new, "新規", ["新規開発"]),
      (.alteration, "改修", ["既存の改修"]),
      (.renewal, "更改", ["再構築"]),
      (.retirement, "廃止", []),
    ])
  }

  /// Whom a service is for.
  public enum Audience: String, Choice {
    case residents, businesses, staff, municipalities, visitors

    public static let choices = ChoiceTable<Audience>([
      (.residents, "都民", ["住民"]),
      (.businesses, "事業者", ["企業"]),
      (.staff, "職員", ["都の職員"]),
      (.municipalities, "区市町村", []),
      (.visitors, "来訪者", ["観光客"]),
    ])
  }

  /// The types of contracts under which a service is built.
  public enum ContractType: String, Choice {
    case contract, quasiMandate, serviceUse, purchase, lease, inHouse, other

    public static let choices = ChoiceTable<ContractType>([
      (.contract, "請負", ["請負契約"]),
      (.quasiMandate, "準委任", ["準委任契約"]),
      (.serviceUse, "サービス利用", ["利用契約"]),
      (.purchase, "購入", ["物品購入"]),
      (.lease, "賃貸借", ["リース"]),
      (.inHouse, "内製", ["直営"]),
      (.other, "その他", []),
    ])
  }

  /// How a service is built.
  public enum Approach: String, Choice {
    case waterfall, iterative, hybrid

    public static let choices = ChoiceTable<Approach>([
      (.waterfall, "ウォーターフォール", ["ウォーターフォール型"]),
      (.iterative, "反復", ["アジャイル", "アジャイル型", "反復型"]),
      (.hybrid, "併用", ["ハイブリッド", "併用型"]),
    ])
  }
}
