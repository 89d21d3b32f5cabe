public import GovernanceFindings

extension StandardInForce {
  /// Judges the gate at the end of a phase. A phase includes its steps.
  /// - Parameters:
  ///   - findings: what the rules in Swift say of the dossier, with the part in front of each path; nil if nobody asked
  ///     them, which leaves the items that rest on them unjudged.
  ///   - isExplained: whether the facts behind each state are wanted.
  public func gate(
    of dossier: Dossier, at phase: Phase, asOf: CalendarDate, findings: [Finding]? = nil
  ) -> Gate {
    let judge = GateJudge(standard: self, dossier: dossier, asOf: asOf, findings: findings)
    let due = items.filter { $0.phase.isWithin(phase) }
    return Gate(
      phase: phase, asOf: asOf, items: due.map(judge.verdict),
      decision: dossier.project.flatMap { $0.decision(at: phase) })
  }
}

extension Project {
  /// The decision that was recorded at the end of a phase, of several rounds the last, with its place.
  package func decision(at phase: Phase) -> (Project.Decision, FactPath)? {
    func find(_ records: [PhaseRecord], _ path: FactPath) -> (Project.Decision, FactPath)? {
      var found: (Project.Decision, FactPath)?
      for (index, record) in records.enumerated() {
        let place = path.index(index)
        if record.phase.known == phase, let decision = record.decision.known {
          found = (decision, place.field("decision"))
        } else if let nested = find(record.steps.stated, place.field("steps")) {
          found = nested
        }
      }
      return found
    }
    return find(phases.stated, FactPath([.field("phases")]))
  }

  /// When a phase actually began, as far as it is recorded; of several rounds the first.
  func start(of phase: Phase) -> CalendarPeriod? {
    func find(_ records: [PhaseRecord]) -> CalendarPeriod? {
      for record in records {
        if record.phase.known == phase, let start = record.actual.known?.start.known { return start }
        if let nested = find(record.steps.stated) { return nested }
      }
      return nil
    }
    return find(phases.stated)
  }
}
