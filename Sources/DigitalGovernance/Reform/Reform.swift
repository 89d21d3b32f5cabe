import GovernanceFindings

/// A redesign of the flow of a procedure (業務改革、BPR): how it ran before, how it runs after.
///
/// What was saved is derived from the two flows by ``Reform/savings``, never typed in.
///
/// - Source: 東京デジタルファースト推進計画 第二期, measure 2; デジタル・ガバメント推進標準ガイドライン実践ガイドブック asks for spread and not only the
/// mean, and for
/// working time apart from waiting time.
public struct Reform: Record {
  /// The name of the reform.
  public var id: Fact<String> = .unknown
  /// What it is called.
  public var name: Fact<String> = .unknown
  /// Whether the procedure was already digital.
  public var occasion: Fact<Occasion> = .unknown
  /// When the new flow came into force.
  public var date: Fact<CalendarPeriod> = .unknown
  /// What was changed.
  public var summary: Fact<String> = .unknown
  /// The flow before.
  public var before: Fact<Flow> = .unknown
  /// The flow after.
  public var after: Fact<Flow> = .unknown
  /// Whether others could follow it.
  public var goodCase: Fact<Bool> = .unknown
  /// For which procedures others could use it.
  public var fits: Fact<String> = .unknown
  /// What was learned.
  public var lesson: Fact<String> = .unknown

  public init() {}

  /// When a reform was made.
  public enum Occasion: String, Choice {
    case beforeDigitalization, withDigitalization, afterDigitalization

    public static let choices = ChoiceTable<Occasion>([
      (.beforeDigitalization, "デジタル化前", []),
      (.withDigitalization, "デジタル化と同時", []),
      (.afterDigitalization, "デジタル化後", ["デジタル化後の再度の見直し"]),
    ])
  }

  public static let description = RecordDescription(of: Reform.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, role: .identity,
      Bilingual(
        en: "The name of the reform.",
        ja: "業務改革の名前。"))
    Field(
      "name", ja: "名称", \.name, required: true, sample: "届出の確認の見直し",
      Bilingual(
        en: "What it is called.",
        ja: "業務改革の名称。"))
    Field(
      "occasion", ja: "契機", \.occasion, sample: "デジタル化前",
      Bilingual(
        en: "Whether the procedure was already digital.",
        ja: "デジタル化の前か後か。"))
    Field(
      "date", ja: "実施時期", other: ["時期"], \.date, sample: "令和7年度",
      Bilingual(
        en: "When the new flow came into force.",
        ja: "新しい流れで始めた時期。"))
    Field(
      "summary", ja: "内容", other: ["概要"], \.summary,
      Bilingual(
        en: "What was changed.",
        ja: "何を見直したか。"))
    Field(
      "before", ja: "見直し前", \.before,
      Bilingual(
        en: "The flow before.",
        ja: "見直す前の流れ。"))
    Field(
      "after", ja: "見直し後", \.after,
      Bilingual(
        en: "The flow after.",
        ja: "見直した後の流れ。"))
    Field(
      "goodCase", ja: "好事例", \.goodCase, sample: "いいえ",
      Bilingual(
        en: "Whether others could follow it.",
        ja: "ほかでも使える事例か。"))
    Field(
      "fits", ja: "使える手続", \.fits,
      Bilingual(
        en: "For which procedures others could use it.",
        ja: "どのような手続で使えるか。"))
    Field(
      "lesson", ja: "教訓", \.lesson,
      Bilingual(
        en: "What was learned.",
        ja: "得た教訓。"))
  }
}
