public import GovernanceFindings

extension StandardInForce {
  /// Judges the gate at the end of a phase. A phase includes its steps.
  /// - Parameters:
  ///   - asOf: the day that stands for today.
  ///   - dossier: the project and its canvas.
  ///   - phase: the phase at whose end the gate stands.
  ///   - findings: what the rules in Swift say of the dossier, with the part in front of each path; nil if nobody asked
  ///     them, which leaves the items that rest on them unjudged.
  ///   - isExplained: whether the facts behind what is passed, and the names of those that are missing, are wanted.
  public func gate(
    of dossier: Dossier, at phase: Phase, asOf: CalendarDate, findings: [Finding]?, isExplained: Bool = true
  ) -> Gate {
    let judge = GateJudge(
      standard: self, dossier: dossier, asOf: asOf, findings: findings, isExplained: isExplained)
    let due = items.filter { $0.phase.isWithin(phase) }
    return Gate(
      phase: phase, asOf: asOf, items: due.map(judge.verdict),
      decision: dossier.project.flatMap { $0.decision(at: phase) })
  }
}

extension StandardInForce {
  /// A gate of which nothing can be judged, through no fault of the project's.
  /// - Parameters:
  ///   - reason: why, and what to do first.
  ///   - asOf: the day that stands for today.
  ///   - phase: the phase at whose end the gate stands.
  public func gate(at phase: Phase, asOf: CalendarDate, unjudged reason: Bilingual) -> Gate {
    let due = items.filter { $0.phase.isWithin(phase) }
    return Gate(
      phase: phase, asOf: asOf, items: due.map { ItemVerdict($0, .notEvaluated, reason) }, decision: nil)
  }
}

extension Project {
  /// The decision that was recorded at the end of a phase, with its place; nil where the last round of the phase has none:
  /// what was decided on an earlier round does not speak for it.
  package func decision(at phase: Phase) -> (Project.Decision, FactPath)? {
    guard let (record, path) = rounds(of: phase).last, let decision = record.decision.known else {
      return nil
    }
    return (decision, path.field("decision"))
  }

  /// When the last round of a phase actually began, as far as it is recorded.
  func start(of phase: Phase) -> CalendarPeriod? {
    rounds(of: phase).last { $0.record.actual.known?.start.known != nil }?.record.actual.known?.start.known
  }

  /// When the last round of a phase was planned to be over; nil if no round says so.
  package func plannedEnd(of phase: Phase) -> CalendarPeriod? {
    rounds(of: phase).last { $0.record.planned.known?.end.known != nil }?.record.planned.known?.end.known
  }

  /// The records of a phase or step, in the order of the document, with their places.
  private func rounds(of phase: Phase) -> [(record: PhaseRecord, path: FactPath)] {
    func find(_ records: [PhaseRecord], _ path: FactPath) -> [(record: PhaseRecord, path: FactPath)] {
      records.enumerated().flatMap { index, record in
        let place = path.index(index)
        return (record.phase.known == phase ? [(record, place)] : [])
          + find(record.steps.stated, place.field("steps"))
      }
    }
    return find(phases.stated, FactPath([.field("phases")]))
  }
}
