extension Reform.Flow {
  /// What a flow costs as a whole; what one of its steps leaves open is open for the whole.
  public struct Totals: Hashable, Sendable, Codable {
    /// How many steps there are.
    public let steps: Int
    /// How often the case passes from one actor to another; nil if a step does not say who acts.
    public let handOffs: Int?
    /// How many different papers are needed or made; nil if a step does not say which.
    public let documents: Int?
    /// Seconds of work, the medians of the steps added up; nil if a step states none.
    public let work: Int64?
    /// Seconds of waiting, the medians of the steps added up; nil if a step states none.
    public let waiting: Int64?
    /// Seconds of work and waiting if every step takes as long as its slow cases, nine in ten being faster; nil if a
    /// step does not state them. Slow steps seldom meet, so it is more than nine in ten cases take.
    public let slow: Int64?

    /// Seconds from beginning to end: work and waiting. The sum of medians, which need not be the median of the sum.
    public var elapsed: Int64? {
      guard let work, let waiting else { return nil }
      return Reform.Flow.sum([work, waiting])
    }
  }

  /// What the flow costs; nil if nobody stated its steps.
  public var totals: Totals? {
    guard !steps.isUnknown else { return nil }
    let steps = steps.stated
    var handOffs: Int? = 0
    for (step, next) in zip(steps, steps.dropFirst()) {
      guard let actor = step.actor.known, let other = next.actor.known else {
        handOffs = nil
        break
      }
      if actor != other { handOffs = handOffs.map { $0 + 1 } }
    }
    let papers: Set<String>? =
      steps.contains { $0.documents.isUnknown }
      ? nil : Set(steps.flatMap(\.documents.stated))
    let work = Reform.Flow.sum(steps) { $0.work.known?.median.known }
    let waiting = Reform.Flow.sum(steps) { $0.waiting.known?.median.known }
    let slow: Int64? =
      Reform.Flow.sum(steps) { $0.work.known?.ninetieth.known }.flatMap { work in
        Reform.Flow.sum(steps) { $0.waiting.known?.ninetieth.known }.flatMap { Reform.Flow.sum([work, $0]) }
      }
    return Totals(
      steps: steps.count, handOffs: handOffs, documents: papers?.count, work: work, waiting: waiting,
      slow: slow)
  }

  /// The lengths of all steps together; nil if one is missing.
  private static func sum(_ steps: [Reform.Step], _ length: (Reform.Step) -> TimeSpan?) -> Int64? {
    let lengths = steps.map(length)
    return lengths.contains(nil) ? nil : sum(lengths.compactMap { $0?.seconds })
  }

  /// The sum; nil if it is beyond counting.
  fileprivate static func sum(_ seconds: [Int64]) -> Int64? {
    seconds.reduce(0) { sum, next in
      guard let (total, overflow) = sum?.addingReportingOverflow(next), !overflow else { return nil }
      return total
    }
  }
}
