extension UserReviews {
  /// What the answers of a survey say, with how sure that is.
  ///
  /// The plan uses two measures, which do not compare: the mean, which it also calls 70 % for 3.5 of 5 points
  /// (``scoreOfFive``), and for the portal the share of answers 4 and 5 (``high``).
  ///
  /// - Source: 東京デジタルファースト推進計画 第二期: mean ≥ 3.5 (measure 5); share of 4 and 5 ≥ 60, 65 and 70 % in FY2023 to 2025
  ///   (measure 6). The intervals are ours: E. B. Wilson (1927) for shares, Student's t for the mean, both at 95 %.
  public struct Summary: Hashable, Sendable, Codable {
    /// The answers of one to five points.
    public let counts: [Int64]
    /// How many answered.
    public let count: Int64
    /// The mean, from 1 to 5.
    public let mean: Double
    /// Where the mean of all users lies, at 95 %; nil for a single answer, which says nothing of it.
    public let meanInterval: ClosedRange<Double>?
    /// The share of answers that count as satisfied.
    public let satisfied: Share
    /// The share of answers 4 and 5.
    public let high: Share

    /// A share of the answers.
    public struct Share: Hashable, Sendable, Codable {
      /// How many answers.
      public let count: Int64
      /// Of how many.
      public let total: Int64
      /// Where the share of all users lies, at 95 %.
      public let interval: ClosedRange<Double>

      /// The share of the answers.
      public var value: Double { Double(count) / Double(total) }

      init(_ count: Int64, of total: Int64) {
        self.count = count
        self.total = total
        interval = ConfidenceInterval.wilson(count, of: total)
      }
    }

    /// The mean as a part of five points, as the plan's 70 % is meant: 3.5 of 5.
    public var scoreOfFive: Double { mean / 5 }

    /// Fewer answers than this say too little. Ours: with 30 answers a share of a half is known to some ± 17 points,
    /// with fewer to no more than a guess.
    public static let fewest: Int64 = 30

    /// Whether there are too few answers to judge by.
    public var isTooFew: Bool { count < Summary.fewest }

    /// Whether the mean of the answers reaches a threshold, and whether that is sure.
    public func verdict(onMean threshold: Double) -> Verdict {
      Verdict(mean, meanInterval, threshold)
    }

    /// Whether the share of answers 4 and 5 reaches a threshold, and whether that is sure.
    public func verdict(onHigh threshold: Double) -> Verdict {
      Verdict(high.value, high.interval, threshold)
    }
  }

  /// A figure against a threshold.
  public enum Verdict: String, Hashable, Sendable, Codable {
    /// It reaches the threshold, and so does all of its interval.
    case reached
    /// It reaches the threshold; that of all users may not.
    case reachedUnsurely
    /// It does not reach the threshold; that of all users may.
    case missedUnsurely
    /// Nothing of its interval reaches the threshold.
    case missed

    init(_ value: Double, _ interval: ClosedRange<Double>?, _ threshold: Double) {
      if value >= threshold {
        self = (interval?.lowerBound ?? -.infinity) >= threshold ? .reached : .reachedUnsurely
      } else {
        self = (interval?.upperBound ?? .infinity) < threshold ? .missed : .missedUnsurely
      }
    }
  }

  /// Why there is no summary.
  public enum Problem: Error, Hashable, Sendable {
    /// Nobody stated how many gave these points. A blank is not zero.
    case countsUnknown(points: [Int])
    /// All counts are zero.
    case nobodyAnswered
    /// A count is negative, or beyond what its field takes.
    case impossibleCount
  }

  /// What the answers say.
  /// - Parameter satisfiedFrom: the points from which on an answer counts as satisfied. The plan does not say; 4 unless
  ///   an office counts otherwise.
  /// - Throws: ``Problem``.
  public func summary(satisfiedFrom: Int = 4) throws(Problem) -> Summary {
    let facts = [one, two, three, four, five]
    let missing = facts.indices.filter { facts[$0].known == nil }.map { $0 + 1 }
    guard missing.isEmpty else { throw .countsUnknown(points: missing) }
    let counts = facts.compactMap(\.known)
    guard counts.allSatisfy({ 0...1_000_000_000_000 ~= $0 }) else { throw .impossibleCount }
    let total = counts.reduce(0, +)
    guard total > 0 else { throw .nobodyAnswered }
    let points = zip(counts, 1...5).reduce(0) { $0 + $1.0 * Int64($1.1) }
    let mean = Double(points) / Double(total)
    let squares = zip(counts, 1...5).reduce(0.0) { sum, entry in
      let distance = Double(entry.1) - mean
      return sum + Double(entry.0) * distance * distance
    }
    func atLeast(_ points: Int) -> Int64 {
      zip(counts, 1...5).reduce(0) { $1.1 >= points ? $0 + $1.0 : $0 }
    }
    return Summary(
      counts: counts, count: total, mean: mean,
      meanInterval: ConfidenceInterval.mean(mean, squares: squares, count: total).map {
        max(1, $0.lowerBound)...min(5, $0.upperBound)
      },
      satisfied: .init(atLeast(satisfiedFrom), of: total), high: .init(atLeast(4), of: total))
  }
}
