/// What a whole inventory comes to under a rubric: levels, and what would lift most.
///
/// Memory grows with the number of criteria and organisations, and by a few words for each procedure that one or more
/// remedies would lift.
public struct GradeSummary: Sendable {
  /// A procedure that can be lifted to the next level by known remedies.
  public struct Liftable: Sendable {
    /// Its filings a year; 0 if they are not stated.
    public let volume: Int64
    /// The ids of the criteria that are false at the next level.
    public let criteria: [String]

    package init(volume: Int64, criteria: [String]) {
      self.volume = volume
      self.criteria = criteria
    }
  }

  /// How many procedures, and how many filings, stand at each level.
  public struct Levels: Sendable {
    public var proven: [Int]
    public var attainable: [Int]
    public var provenVolume: [Int64]
    public var attainableVolume: [Int64]

    package init(count: Int) {
      proven = Array(repeating: 0, count: count)
      attainable = proven
      provenVolume = Array(repeating: 0, count: count)
      attainableVolume = provenVolume
    }

    package mutating func add(proven level: Int, attainable best: Int, volume: Int64) {
      proven[level] += 1
      attainable[best] += 1
      provenVolume[level] = provenVolume[level].addingReportingOverflow(volume).partialValue
      attainableVolume[best] = attainableVolume[best].addingReportingOverflow(volume).partialValue
    }
  }

  public let levels: [String]
  /// In all.
  public package(set) var all: Levels
  /// Under each principle, in the rubric's order.
  public package(set) var byPrinciple: [(principle: String, levels: Levels)] = []
  /// By a field of the procedures.
  public package(set) var groups: [String: Levels] = [:]
  /// Procedures that carry no grade.
  public package(set) var outOfScope = 0
  /// Graded procedures whose filings are not stated.
  public package(set) var withoutVolume = 0
  /// Criteria that gave an error somewhere, with how often.
  public package(set) var faults: [String: Int] = [:]
  /// Those that known remedies would lift.
  public package(set) var liftable: [Liftable] = []
  /// How many procedures wait for facts alone to reach the next level.
  public package(set) var waitingForFacts = 0

  public init(levels: [String]) {
    self.levels = levels
    all = Levels(count: levels.count)
  }

  /// How many procedures were graded.
  public var graded: Int { all.proven.reduce(0, +) }

  /// Adds the grade of a procedure.
  /// - Parameters:
  ///   - group: the group that it is counted under besides; nil for none.
  ///   - grade: its grade.
  ///   - volume: its filings a year; nil if they are not stated.
  public mutating func add(_ grade: QualityGrade, volume: Int64?, group: String?) {
    guard let proven = grade.provenIndex, let attainable = grade.attainableIndex else {
      outOfScope += 1
      return
    }
    let filings = volume ?? 0
    if volume == nil { withoutVolume += 1 }
    all.add(proven: proven, attainable: attainable, volume: filings)
    if byPrinciple.isEmpty {
      byPrinciple = grade.principles.map { ($0.principle, Levels(count: levels.count)) }
    }
    for (index, principle) in grade.principles.enumerated() where index < byPrinciple.count {
      byPrinciple[index].levels.add(
        proven: principle.proven, attainable: principle.attainable, volume: filings)
    }
    if let group {
      groups[group, default: Levels(count: levels.count)].add(
        proven: proven, attainable: attainable, volume: filings)
    }
    let blockers = grade.blockers
    for blocker in grade.principles.flatMap(\.blocking) where blocker.isFault {
      faults[blocker.id, default: 0] += 1
    }
    let wrong = blockers.filter(\.isFalse)
    if !blockers.isEmpty, wrong.isEmpty { waitingForFacts += 1 }
    if !wrong.isEmpty { liftable.append(Liftable(volume: filings, criteria: wrong.map(\.id))) }
  }
}
