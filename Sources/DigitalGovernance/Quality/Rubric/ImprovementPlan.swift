/// Remedies chosen within an effort so that the most filings reach the next level.
///
/// A remedy is applied to one procedure and costs its effort there, once, whichever of the criteria it meets. A procedure is lifted once all its false criteria of
/// the next level are remedied; facts that are not stated are taken to turn out well. Procedures are taken by filings per
/// person-day, the greatest first, as long as they fit: the usual approximation of the knapsack.
public struct ImprovementPlan: Sendable {
  /// A remedy with what it is applied to.
  public struct Step: Sendable {
    /// The first of the criteria that it meets.
    public let criterion: CompiledCriterion
    /// How many procedures.
    public let procedures: Int
    /// The effort in person-days, in all.
    public let personDays: Double
  }

  /// The remedies, those of most procedures first.
  public let steps: [Step]
  /// How many procedures reach the next level.
  public let lifted: Int
  /// Their filings a year.
  public let volume: Int64
  /// The effort in person-days.
  public let personDays: Double

  /// The formula, for people.
  public static let formula = (
    en:
      "procedures by filings a year ÷ person-days of all remedies they need, the greatest first, as long as they fit",
    ja: "手続ごとに「年間件数 ÷ 必要な対応の手間（人日）の合計」を計算し、大きい順に、予算の人日に収まるだけ選びます"
  )

  public init(_ liftable: [GradeSummary.Liftable], criteria: [CompiledCriterion], budget: Double) {
    let index = RemedyIndex(criteria)
    let priced = liftable.enumerated().compactMap { place, entry -> (index: Int, days: Double)? in
      var days = 0.0
      guard let remedies = index.remedies(of: entry.criteria) else { return nil }
      for criterion in remedies {
        guard let effort = criterion.criterion.remedy.known?.personDays else { return nil }
        days += effort
      }
      return (place, days)
    }.sorted { left, right in
      // Compared crosswise, so that no effort of nothing divides.
      let (a, b) = (
        Double(liftable[left.index].volume) * right.days, Double(liftable[right.index].volume) * left.days
      )
      return a != b ? a > b : left.index < right.index
    }
    var (spent, lifted, volume): (Double, Int, Int64) = (0, 0, 0)
    var counts: [String: Int] = [:]
    for entry in priced where spent + entry.days <= budget {
      spent += entry.days
      lifted += 1
      volume = volume.addingReportingOverflow(liftable[entry.index].volume).partialValue
      for criterion in index.remedies(of: liftable[entry.index].criteria) ?? [] {
        counts[criterion.code, default: 0] += 1
      }
    }
    self.lifted = lifted
    self.volume = volume
    personDays = spent
    steps = counts.compactMap { code, count in
      criteria.first { $0.code == code }.map { criterion in
        Step(
          criterion: criterion, procedures: count,
          personDays: Double(count) * (criterion.criterion.remedy.known?.personDays ?? 0))
      }
    }.sorted { ($1.procedures, $0.criterion.code) < ($0.procedures, $1.criterion.code) }
  }
}
