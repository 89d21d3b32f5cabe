import GovernanceFindings

extension Project {
  /// The accessibility that the service aims at, and what a test showed.
  public struct Accessibility: Record {
    /// The standard with its edition.
    public var standard: Fact<String> = .unknown
    /// The level of conformance aimed at.
    public var level: Fact<String> = .unknown
    /// Which pages and papers it covers.
    public var scope: Fact<String> = .unknown
    /// What is left out, and why.
    public var exceptions: Fact<[String]> = .unknown
    /// When the target shall be met.
    public var targetDate: Fact<CalendarPeriod> = .unknown
    /// Where the policy is published, or what it says.
    public var statement: Fact<String> = .unknown
    /// When it was tested.
    public var testedOn: Fact<CalendarDate> = .unknown
    /// The version of the service that it was done on.
    public var release: Fact<String> = .unknown
    /// What the test showed.
    public var result: Fact<Result> = .unknown
    /// How many problems are still open.
    public var openIssues: Fact<Int64> = .unknown
    /// The tools that were used.
    public var tools: Fact<[String]> = .unknown

    public init() {}

    /// The degrees of conformance.
    public enum Result: String, Choice {
      case conformant, partiallyConformant, considered, failed

      public static let choices = ChoiceTable<Result>([
        (.conformant, "準拠", []),
        (.partiallyConformant, "一部準拠", []),
        (.considered, "配慮", []),
        (.failed, "不適合", ["非準拠"]),
      ])
    }

    public static let description = RecordDescription(of: Accessibility.self) {
      Field(
        "standard", ja: "規格", \.standard, sample: "JIS X 8341-3:2016",
        Bilingual(en: "The standard with its edition.", ja: "準拠する規格とその版。"))
      Field(
        "level", ja: "適合レベル", other: ["レベル"], \.level, sample: "AA",
        Bilingual(en: "The level of conformance aimed at.", ja: "目標とする適合レベル。"))
      Field(
        "scope", ja: "対象範囲", \.scope,
        Bilingual(en: "Which pages and papers it covers.", ja: "対象とするページや文書の範囲。"))
      Field(
        "exceptions", ja: "例外", \.exceptions,
        Bilingual(en: "What is left out, and why.", ja: "対象から除くものと、その理由。"))
      Field(
        "targetDate", ja: "達成期限", other: ["期限"], \.targetDate,
        Bilingual(en: "When the target shall be met.", ja: "目標を達成する時期。"))
      Field(
        "statement", ja: "方針", \.statement, nothing: true,
        Bilingual(en: "Where the policy is published, or what it says.", ja: "方針の公開場所、または方針の内容。"))
      Field(
        "testedOn", ja: "試験日", \.testedOn, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When it was tested.", ja: "試験を行った日。"))
      Field(
        "release", ja: "対象の版", other: ["版"], \.release, sample: "1.0",
        Bilingual(en: "The version of the service that it was done on.", ja: "対象としたサービスの版。"))
      Field(
        "result", ja: "試験結果", other: ["結果"], \.result, nothing: true, sample: "準拠",
        Bilingual(en: "What the test showed.", ja: "試験の結果。"))
      Field(
        "openIssues", ja: "未対応の問題", \.openIssues, range: 0...1_000_000,
        Bilingual(en: "How many problems are still open.", ja: "まだ直していない問題の件数。"))
      Field(
        "tools", ja: "試験ツール", \.tools, sample: "miChecker",
        Bilingual(en: "The tools that were used.", ja: "試験に使ったツール。"))
    }
  }
}
