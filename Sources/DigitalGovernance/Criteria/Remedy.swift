public import GovernanceFindings

/// What to do where a criterion is not met, and how much work that is.
public struct Remedy: Record {
  /// What to do.
  public var text: Fact<Wording> = .unknown
  /// The work in person-days, such as `3人日`; a bare number is person-days too.
  public var effort: Fact<Amount> = .unknown
  /// Who can do it.
  public var by: Fact<Actor> = .unknown

  public init() {}

  /// A remedy of a built-in criterion.
  public init(_ text: Bilingual, days: Amount, by actor: Actor = .lead) {
    self.text = .known(Wording(en: text.en, ja: text.ja))
    effort = .known(Amount(number: days.number, unit: "人日"))
    by = .known(actor)
  }

  /// Who can settle a criterion.
  public enum Actor: String, Choice {
    case lead, reviewer, contractor, bureau

    public static let choices = ChoiceTable<Actor>([
      (.lead, "責任者", ["プロジェクト責任者"]),
      (.reviewer, "点検担当", ["審査担当"]),
      (.contractor, "受託者", ["委託先"]),
      (.bureau, "所管課", ["所管局"]),
    ])
  }

  /// The units of effort that are understood, with their length in person-days. 20 days a month and 8 hours a day are
  /// kanri's own figures, used for comparing efforts alone.
  package static let units: [(unit: String, days: Double)] = [
    ("人日", 1), ("日", 1), ("", 1), ("人月", 20), ("人時", 1.0 / 8), ("人時間", 1.0 / 8), ("時間", 1.0 / 8),
  ]

  /// The effort in person-days; nil if it is not stated or its unit is not one of effort.
  public var personDays: Double? {
    guard let effort = effort.known, let unit = Remedy.units.first(where: { $0.unit == effort.unit }) else {
      return nil
    }
    return effort.number.double * unit.days
  }

  public static let description = RecordDescription(of: Remedy.self) {
    Field(
      "text", ja: "内容", \.text, required: true, sample: "前の段階の利用者に聞き取り、結果と対応を書く",
      Bilingual(en: "What to do.", ja: "何をすればよいか。"))
    Field(
      "effort", ja: "手間", \.effort, required: true, sample: "3人日",
      Bilingual(en: "The work in person-days.", ja: "かかる手間（人日）。"))
    Field(
      "by", ja: "担当", \.by, sample: "責任者",
      Bilingual(en: "Who can do it.", ja: "誰ができるか。"))
  }
}
