import GovernanceFindings

/// A case that a criterion must decide as its writer expects.
///
/// The documents are fragments: what a case does not need is left out, and is unknown.
public struct CriterionTest: Record {
  /// What the case shows.
  public var name: Fact<String> = .unknown
  /// The project of the case.
  public var project: Fact<Project> = .unknown
  /// The canvas of the case.
  public var canvas: Fact<ServiceCanvas> = .unknown
  /// The procedure of the case.
  public var procedure: Fact<Procedure> = .unknown
  /// The day that stands for today; 2026-04-01 if nothing is said.
  public var asOf: Fact<CalendarDate> = .unknown
  /// What the criterion must come to.
  public var expect: Fact<Expectation> = .unknown

  public init() {}

  /// A case of a built-in criterion.
  public init(
    _ expect: Expectation, project: Project? = nil, canvas: ServiceCanvas? = nil, asOf: CalendarDate? = nil
  ) {
    self.expect = .known(expect)
    self.project = project.map { .known($0) } ?? .unknown
    self.canvas = canvas.map { .known($0) } ?? .unknown
    self.asOf = asOf.map { .known($0) } ?? .unknown
  }

  /// A case of a built-in criterion over a project and its canvas; what the closure leaves alone is unknown.
  /// ```swift
  /// CriterionTest(.false) { project, _ in project.userTests = [] }
  /// ```
  public init(
    _ expect: Expectation, asOf: CalendarDate? = nil, _ write: (inout Project, inout ServiceCanvas) -> Void
  ) {
    var (project, canvas) = (Project(), ServiceCanvas())
    write(&project, &canvas)
    self.init(
      expect, project: project == Project() ? nil : project,
      canvas: canvas == ServiceCanvas() ? nil : canvas, asOf: asOf)
  }

  /// A case of a built-in criterion over a procedure; what the closure leaves alone is unknown.
  public init(
    _ expect: Expectation, asOf: CalendarDate? = nil, procedure write: (inout Procedure) -> Void
  ) {
    var procedure = Procedure()
    write(&procedure)
    self.init(expect, asOf: asOf)
    self.procedure = .known(procedure)
  }

  /// What a criterion can come to.
  public enum Expectation: String, Choice {
    case `true`, `false`, unknown, notApplicable

    public static let choices = ChoiceTable<Expectation>([
      (.true, "満たす", ["はい", "真"]), (.false, "満たさない", ["いいえ", "偽"]), (.unknown, "分からない", ["未記入"]),
      (.notApplicable, "対象外", []),
    ])
  }

  /// The day that stands for today where a case says nothing.
  package static let usualDay = CalendarDate(year: 2026, month: 4, day: 1) ?? CalendarDate(daysSinceEpoch: 0)

  /// The documents of the case, by the variables of their kinds.
  package var documents: [any Kind] {
    [project.known as (any Kind)?, canvas.known, procedure.known].compactMap(\.self)
  }

  public static let description = RecordDescription(of: CriterionTest.self) {
    Field("name", ja: "名称", \.name, Bilingual(en: "What the case shows.", ja: "何を確かめる例か。"))
    Field(
      "project", ja: "プロジェクト", \.project, fragment: true,
      Bilingual(en: "The project, as far as the case needs it.", ja: "プロジェクトのうち、この例に要る部分。"))
    Field(
      "canvas", ja: "キャンバス", other: ["サービスキャンバス"], \.canvas, fragment: true,
      Bilingual(en: "The canvas, as far as the case needs it.", ja: "キャンバスのうち、この例に要る部分。"))
    Field(
      "procedure", ja: "手続", \.procedure, fragment: true,
      Bilingual(en: "The procedure, as far as the case needs it.", ja: "手続のうち、この例に要る部分。"))
    Field(
      "asOf", ja: "基準日", \.asOf, sample: "2026-04-01",
      Bilingual(en: "The day that stands for today.", ja: "今日とみなす日。"))
    Field(
      "expect", ja: "期待", other: ["期待する結果"], \.expect, required: true, sample: "満たす",
      Bilingual(en: "What the criterion must come to.", ja: "この例での正しい結果。"))
  }
}
