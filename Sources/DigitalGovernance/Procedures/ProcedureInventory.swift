public import GovernanceFindings

/// The procedures of an office or of a whole government on one day (棚卸調査).
///
/// - Source: 東京デジタルファースト推進計画 第二期, measure 1: surveyed every quarter.
public struct ProcedureInventory: Kind {
  public static let kindName = KindName(en: "ProcedureInventory", ja: "手続の棚卸", variable: "inventory")
  /// What such a document is for.
  public static let documentation = Bilingual(
    en: "The procedures of an office on the day of a survey, with the rates aimed at.",
    ja: "ある時点での手続の一覧です。デジタル化率とその見込みの計算に使います。")

  /// The name under which others refer to it.
  public var id: Fact<String> = .unknown
  /// Its name.
  public var name: Fact<String> = .unknown
  /// The day of the survey.
  public var date: Fact<CalendarDate> = .unknown
  /// Whose procedures they are; those that name none themselves belong to it.
  public var organisation: Fact<Organisation> = .unknown
  /// The year whose volumes were counted.
  public var fiscalYear: Fact<CalendarPeriod> = .unknown
  /// Where the facts come from.
  public var source: Fact<String> = .unknown
  /// The inventory before this one.
  public var previous: Fact<String> = .unknown
  /// The rates aimed at.
  public var targets: Fact<[RateTarget]> = .unknown
  /// The rates of earlier surveys, for the forecast.
  public var history: Fact<[RateRecord]> = .unknown
  /// The procedures.
  public var procedures: Fact<[Procedure]> = .unknown
  /// What readers should know.
  public var notes: Fact<[String]> = .unknown

  public init() {}

  /// Which procedures a rate counts.
  ///
  /// Rates of different scopes do not compare.
  public enum RateScope: String, Choice, Codable {
    case all, withinDiscretion

    public static let choices = ChoiceTable<RateScope>([
      (.all, "すべての手続", ["全手続", "すべて"]),
      (.withinDiscretion, "都の裁量でデジタル化できるもの", ["都の裁量", "裁量内"]),
    ])
  }
}
