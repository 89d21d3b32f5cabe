extension Reform {
  /// What a reform saves per case, derived from its two flows; negative where the new flow costs more, nil where a flow
  /// leaves it open.
  ///
  /// - Source: 実践ガイドブック: what is gained hangs on the steps of the new flow. So it is computed and never typed in.
  public struct Savings: Hashable, Sendable, Codable {
    public let before: Flow.Totals
    public let after: Flow.Totals

    /// Steps fewer.
    public var steps: Int { before.steps - after.steps }
    /// Hand-offs fewer.
    public var handOffs: Int? { Savings.difference(before.handOffs, after.handOffs) }
    /// Papers fewer.
    public var documents: Int? { Savings.difference(before.documents, after.documents) }
    /// Seconds of work less.
    public var work: Int64? { Savings.difference(before.work, after.work) }
    /// Seconds of waiting less.
    public var waiting: Int64? { Savings.difference(before.waiting, after.waiting) }
    /// Seconds less from beginning to end.
    public var elapsed: Int64? { Savings.difference(before.elapsed, after.elapsed) }

    /// Whether the reform makes anything less: steps, hand-offs, papers, work or waiting. Nil if nothing known is less
    /// and something is open.
    public var hasEffect: Bool? {
      let signs = [
        steps.signum(), handOffs?.signum(), documents?.signum(), work.map { Int($0.signum()) },
        waiting.map { Int($0.signum()) },
      ]
      if signs.contains(1) { return true }
      return signs.contains(nil) ? nil : false
    }

    /// Seconds of work less in a year of so many cases; nil if open or beyond counting.
    public func workPerYear(cases: Int64) -> Int64? {
      guard let (product, overflow) = work?.multipliedReportingOverflow(by: cases), !overflow else {
        return nil
      }
      return product
    }

    private static func difference<Number: SignedNumeric>(_ before: Number?, _ after: Number?) -> Number? {
      guard let before, let after else { return nil }
      return before - after
    }
  }

  /// What the reform saves; nil if one of its flows is not stated.
  public var savings: Savings? {
    guard let before = before.known?.totals, let after = after.known?.totals else { return nil }
    return Savings(before: before, after: after)
  }
}
