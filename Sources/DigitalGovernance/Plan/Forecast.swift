public import GovernanceFindings

/// Where a series of values will stand on the date of its target, if it goes on as it did.
///
/// A straight line: the mean pace from the oldest to the newest of the latest values, continued. Nothing is known of
/// effort and of barriers, so it is a warning and no promise; ``explanation`` says how it was made.
///
/// The plan publishes targets and results and no way to forecast them: the straight line and its window of four
/// intervals are ours.
public struct Forecast: Hashable, Sendable, Codable {
  /// A value on a day.
  public struct Point: Hashable, Sendable, Codable {
    public let date: CalendarDate
    public let value: Double

    public init(date: CalendarDate, value: Double) {
      self.date = date
      self.value = value
    }
  }

  /// How the series stands against its target.
  public enum State: String, Hashable, Sendable, Codable {
    /// The newest value reaches the target.
    case achieved
    /// The line reaches the target in time.
    case onTrack
    /// The line does not reach it in time.
    case behind
    /// The date has passed and the target was not reached.
    case overdue
  }

  /// Why there is no forecast.
  public enum Problem: Error, Hashable, Sendable {
    /// A line needs values of two different days.
    case tooFewPoints
  }

  /// How many steps back from the newest value the line begins, unless there are fewer.
  public static let window = 4
  /// The days of a quarter: a fourth of a year of 365.25 days.
  static let quarter = 365.25 / 4

  /// The value that the line begins at.
  public let from: Point
  /// The newest value.
  public let latest: Point
  /// How many values lie on the stretch, both ends included.
  public let pointCount: Int
  /// The value aimed at, and when.
  public let target: Point
  /// Whether smaller values are better.
  public let isDescending: Bool
  /// The value on the date of the target, if it goes on like this, within the limits of the value.
  public let projected: Double
  /// The change a quarter from the first to the newest value of the stretch.
  public let pacePerQuarter: Double
  /// The change a quarter that would reach the target; nil if its date has come.
  public let neededPerQuarter: Double?
  /// The day on which the line reaches the target; nil if it never does.
  public let reachedOn: CalendarDate?
  public let state: State

  /// The forecast of a series.
  /// - Parameters:
  ///   - points: the values, in any order; of several on one day the last one counts. Values after `asOf` are left out.
  ///   - target: the value aimed at, and when.
  ///   - limits: the least and the greatest value that there can be; a share has `0...1`.
  ///   - isDescending: whether smaller values are better.
  ///   - asOf: the day of the forecast.
  /// - Throws: ``Problem``.
  public init(
    of points: [Point], to target: Point, within limits: ClosedRange<Double>? = nil,
    isDescending: Bool = false,
    asOf: CalendarDate
  ) throws(Problem) {
    var byDay: [CalendarDate: Point] = [:]
    for point in points where point.date <= asOf { byDay[point.date] = point }
    let series = byDay.values.sorted { $0.date < $1.date }.suffix(Forecast.window + 1)
    guard let from = series.first, let latest = series.last, from.date < latest.date else {
      throw .tooFewPoints
    }
    self.from = from
    self.latest = latest
    pointCount = series.count
    self.target = target
    self.isDescending = isDescending
    let pace = (latest.value - from.value) / Forecast.days(from.date, latest.date)
    pacePerQuarter = pace * Forecast.quarter
    let daysLeft = Forecast.days(latest.date, target.date)
    let straight = latest.value + pace * max(0, daysLeft)
    let projected = limits.map { min(max(straight, $0.lowerBound), $0.upperBound) } ?? straight
    self.projected = projected
    let missing = target.value - latest.value
    neededPerQuarter = daysLeft > 0 ? missing / daysLeft * Forecast.quarter : nil
    func reaches(_ value: Double) -> Bool {
      // Values are shares of counts: what differs by less than any count can is equal.
      isDescending ? value <= target.value + 1e-9 : value >= target.value - 1e-9
    }
    if reaches(latest.value) {
      reachedOn = latest.date
    } else if pace != 0, missing / pace > 0, missing / pace < 3_000_000 {
      reachedOn = latest.date.adding(days: Int((missing / pace).rounded(.up)))
    } else {
      reachedOn = nil
    }
    state =
      reaches(latest.value)
      ? .achieved : asOf > target.date ? .overdue : reaches(projected) ? .onTrack : .behind
  }

  private static func days(_ first: CalendarDate, _ last: CalendarDate) -> Double {
    Double(last.daysSinceEpoch) - Double(first.daysSinceEpoch)
  }

  /// How it was made.
  public var explanation: Bilingual {
    Bilingual(
      en:
        "a straight line from \(from.date) to \(latest.date) (\(pointCount) values), continued to \(target.date)",
      ja: "\(from.date)から\(latest.date)まで（\(pointCount)時点）の変化が\(target.date)まで同じ速さで続くとした、直線による見込み")
  }
}
