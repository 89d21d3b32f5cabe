import CEL
import GovernanceFindings

/// Grades procedures one by one, with reasons.
public struct QualityGrader: Sendable {
  public let rubric: QualityRubric
  /// The ids of the levels, the lowest first.
  public let levels: [String]
  /// Criteria that cannot be evaluated, with what is wrong; they count as unknown.
  public let broken: [String: [CriterionProblem]]
  private let principles: [(id: String, levels: [[Slot]])]
  private let scope: CELProgram?
  private let environment: CriteriaEnvironment

  /// A criterion of the rubric: ready, or unfit and therefore unknown.
  private enum Slot: Sendable {
    case ready(CompiledCriterion)
    case unfit
  }

  /// Makes a rubric ready.
  public init(_ rubric: QualityRubric, environment: CriteriaEnvironment = CriteriaEnvironment()) {
    self.rubric = rubric
    self.environment = environment
    let levels = rubric.levels.stated
    self.levels = levels
    scope = rubric.scope.known.flatMap { try? environment.language.compile($0) }
    var broken: [String: [CriterionProblem]] = [:]
    principles = rubric.principles.stated.map { principle in
      let slots = levels.map { level -> [Slot] in
        let criteria = principle.levels.stated.filter { $0.id.known == level }.flatMap(\.criteria.stated)
        return criteria.map { criterion in
          let compilation = environment.compile(criterion, for: .judgement)
          if let compiled = compilation.compiled { return .ready(compiled) }
          broken[criterion.id.known ?? "", default: []] += compilation.problems
          return .unfit
        }
      }
      return (principle.id.known ?? "", slots)
    }
    self.broken = broken
  }

  /// The criteria, in the order of the rubric.
  public var criteria: [CompiledCriterion] {
    principles.flatMap { $0.levels.flatMap(\.self) }.compactMap { slot in
      if case .ready(let criterion) = slot { criterion } else { nil }
    }
  }

  /// The grade of a procedure.
  ///
  /// A criterion that does not apply counts as held. A procedure of which it is unknown whether it is in scope is
  /// graded.
  public func grade(_ procedure: Procedure, asOf: CalendarDate) -> QualityGrade {
    let bindings = CriteriaSubject([procedure], asOf: asOf).bindings(in: environment)
    if let scope, case .value(.bool(false)) = scope.evaluate(bindings) {
      return QualityGrade(levels: levels, principles: [])
    }
    return QualityGrade(
      levels: levels,
      principles: principles.map { principle in
        var (proven, attainable) = (0, 0)
        var (isProven, isAttainable) = (true, true)
        var blocking: [QualityGrade.Blocker] = []
        for (level, slots) in principle.levels.enumerated() {
          // Above a level that cannot be attained nothing matters any more.
          guard isAttainable || isProven else { break }
          var blockers: [QualityGrade.Blocker] = []
          var (holds, mayHold) = (true, true)
          for slot in slots {
            guard case .ready(let criterion) = slot else {
              holds = false
              continue
            }
            switch criterion.outcome(bindings) {
            case .met, .notApplicable: break
            case .notMet(let facts):
              (holds, mayHold) = (false, false)
              blockers.append(
                QualityGrade.Blocker(
                  criterion: criterion, missing: [], seen: facts, isFalse: true, isFault: false))
            case .unknown(let facts):
              holds = false
              blockers.append(
                QualityGrade.Blocker(
                  criterion: criterion, missing: facts, seen: [], isFalse: false, isFault: false))
            case .fault:
              holds = false
              blockers.append(
                QualityGrade.Blocker(
                  criterion: criterion, missing: [], seen: [], isFalse: false, isFault: true))
            }
          }
          if isProven {
            if holds { proven = level } else { (isProven, blocking) = (false, blockers) }
          }
          if isAttainable {
            if mayHold { attainable = level } else { isAttainable = false }
          }
        }
        return QualityGrade.PrincipleGrade(
          principle: principle.id, proven: proven, attainable: attainable, blocking: blocking)
      })
  }
}

extension QualityRubric {
  /// The grade of a procedure under this rubric. To grade many, make a ``QualityGrader`` once.
  public func grade(_ procedure: Procedure, asOf: CalendarDate) -> QualityGrade {
    QualityGrader(self).grade(procedure, asOf: asOf)
  }
}
