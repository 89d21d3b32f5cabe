import GovernanceFindings

/// The worst findings of a report, at most so many: errors before warnings before notes, earlier before later.
struct WorstFindings {
  private struct Kept {
    let number: Int
    let finding: PlacedFinding
  }

  let limit: Int
  /// How many were seen.
  private(set) var seen = 0
  /// How many are kept.
  private(set) var count = 0
  private var errors: [Kept] = []
  private var warnings: [Kept] = []
  private var notes: [Kept] = []

  init(limit: Int) { self.limit = limit }

  /// How many were seen and not kept.
  var omitted: Int { seen - count }

  /// Takes a finding, at the cost of the last and least one if there is no room.
  mutating func add(_ finding: PlacedFinding) {
    let kept = Kept(number: seen, finding: finding)
    seen += 1
    let severity = finding.finding.severity
    if count >= limit {
      guard makeRoom(for: severity) else { return }
    }
    count += 1
    switch severity {
    case .error: errors.append(kept)
    case .warning: warnings.append(kept)
    case .note: notes.append(kept)
    }
  }

  private mutating func makeRoom(for severity: Severity) -> Bool {
    if severity > .note, notes.popLast() != nil {
      count -= 1
    } else if severity > .warning, warnings.popLast() != nil {
      count -= 1
    } else {
      return false
    }
    return true
  }

  /// The kept findings of one severity, in the order they came.
  func findings(of severity: Severity) -> [PlacedFinding] {
    switch severity {
    case .error: errors.map(\.finding)
    case .warning: warnings.map(\.finding)
    case .note: notes.map(\.finding)
    }
  }

  /// All kept findings in the order they came.
  var inOrder: [PlacedFinding] {
    (errors + warnings + notes).sorted { $0.number < $1.number }.map(\.finding)
  }
}
