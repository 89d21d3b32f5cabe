import DigitalGovernance

/// Which phases of a list follow each other.
///
/// Only phases of the same round compare. Design, development and testing have no order among them where work is
/// iterative; operation, evaluation and retirement run beside each other; where the service reaches more people by
/// and by, it is in operation while its release goes on.
struct PhaseOrder {
  private let isIterative: Bool
  private let isStaged: Bool

  init(of project: Project) {
    isIterative = project.worksInRounds
    isStaged = project.rollout.stated.count > 1 || project.releases.stated.count > 1
  }

  /// For each phase of the list the nearest one before it that answers the question, as two indices.
  ///
  /// Of a phase that the list holds twice, the first counts.
  func successions(
    in records: [Project.PhaseRecord], after isWanted: (Project.PhaseRecord) -> Bool
  ) -> [(previous: Int, next: Int)] {
    var rounds: [Int64?: [(phase: Phase, order: Int, index: Int)]] = [:]
    for (index, record) in records.enumerated() {
      guard case .known(let phase) = record.phase else { continue }
      // A round holds each phase once, so it stays as short as the process.
      if rounds[record.iteration.known]?.contains(where: { $0.phase == phase }) == true { continue }
      rounds[record.iteration.known, default: []].append((phase, phase.order, index))
    }
    var pairs: [(previous: Int, next: Int)] = []
    for round in rounds.values {
      for next in round {
        let previous =
          round.filter { other in
            other.order < next.order && follows(next.phase, on: other.phase) && isWanted(records[other.index])
          }.max { $0.order < $1.order }
        if let previous { pairs.append((previous.index, next.index)) }
      }
    }
    return pairs.sorted { $0.next < $1.next }
  }

  /// Whether a phase can only be entered when another is over.
  private func follows(_ next: Phase, on previous: Phase) -> Bool {
    if next.isWithin(previous) { return false }
    let (next, previous) = (next.top, previous.top)
    if next == .evaluation || next == .retirement { return false }
    if isIterative, Phase.building.contains(next), Phase.building.contains(previous) { return false }
    return !(isStaged && previous == .release && next == .operation)
  }
}

extension Phase {
  /// The phases that iterative work goes through again and again.
  static let building: [Phase] = [.design, .development, .testing]
}

extension Project {
  /// Whether design, development and testing may go on beside each other.
  var worksInRounds: Bool { approach.known == .iterative || approach.known == .hybrid }
}
