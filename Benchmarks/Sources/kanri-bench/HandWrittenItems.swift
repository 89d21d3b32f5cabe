import DigitalGovernance

/// Twenty-four items of the built-in standard as somebody writes them by hand in Swift, over the same values: with facts
/// that are not stated, and no explanation. They were chosen from five phases so that scalars, lists, lists in lists,
/// dates, amounts and conditions all occur.
enum HandWrittenItems {
  /// What an item comes to; nil where facts are missing.
  typealias Answer = @Sendable (Project, CalendarDate) -> State

  enum State { case met, notMet, unknown, notApplicable }

  static let all: [(code: String, judge: Answer)] = [
    (
      "G110",
      { p, _ in owed(notSmall(p), any(p.userTests) { and($0.kind == .research, planning($0.phase)) }) }
    ),
    ("G139", { p, _ in owed(true, any(p.consultations) { planning($0.phase) }) }),
    ("G219", { p, _ in owed(notSmall(p), any(p.consultations) { $0.phase == .design }) }),
    (
      "G305",
      { p, _ in owed(p.approach.isOne(of: .iterative, .hybrid), any(p.userTests) { $0.phase == .development })
      }
    ),
    (
      "G306",
      { p, day in
        owed(
          ordered(p),
          any(p.deliverables) { and($0.kind == .software, and(has($0.submitted), $0.submitted <= day)) })
      }
    ),
    (
      "G403",
      { p, _ in
        owed(
          ordered(p),
          any(p.systemTests) {
            and($0.kind == .acceptance, and($0.judge == .orderer, has($0.resultApproved)))
          })
      }
    ),
    (
      "G404",
      { p, _ in
        owed(
          notSmall(p),
          any(p.userTests) {
            and($0.kind == .usability, atLeast($0.participants.known?.count ?? .unknown, 1))
          })
      }
    ),
    (
      "G406",
      { p, _ in
        owed(
          true,
          every(p.userTests) { test in
            every(test.findings) { finding in
              or(
                not(finding.severity == .high),
                and(has(finding.decision), has(finding.decision.known?.done ?? .unknown)))
            }
          })
      }
    ),
    (
      "G409",
      { p, day in
        let a = p.accessibility.known ?? Project.Accessibility()
        return owed(
          notSmall(p),
          and(
            and(has(a.testedOn), a.testedOn <= day),
            and(and(has(a.result), not(a.result == .failed)), notEmpty(a.tools))))
      }
    ),
    ("G410", { p, _ in owed(notSmall(p), (p.accessibility.known?.openIssues ?? .unknown) == 0) }),
    (
      "G411",
      { p, day in
        let test = p.security.known?.vulnerabilityTest ?? .unknown
        let known = test.known ?? Project.Security.VulnerabilityTest()
        return owed(exposed(p), and(has(test), and(known.date <= day, known.openSerious == 0)))
      }
    ),
    (
      "G414",
      { p, _ in owed(built(p), and(notEmpty(p.systemTests), every(p.systemTests) { $0.openSerious == 0 })) }
    ),
    (
      "G415",
      { p, day in
        owed(
          and(ordered(p), notSmall(p)),
          any(p.deliverables) {
            and(
              $0.kind == .qualityReport, and(has($0.approval), ($0.approval.known?.date ?? .unknown) <= day))
          })
      }
    ),
    (
      "G418",
      { p, _ in owed(notSmall(p), any(p.consultations) { $0.phase.isOne(of: .development, .testing) }) }
    ),
    (
      "G601",
      { p, _ in
        owed(
          true,
          any(p.phases) {
            let decision = $0.decision.known ?? Project.Decision()
            return and(
              $0.phase == .release,
              and(has($0.decision), and(decision.outcome.isOne(of: .passed, .conditional), has(decision.by))))
          })
      }
    ),
    ("G603", { p, _ in owed(notSmall(p), any(p.usage) { $0.automatic == true }) }),
    ("G604", { p, _ in owed(true, every(p.incidents) { and(has($0.cause), has($0.prevention)) }) }),
    (
      "G606",
      { p, day in
        owed(
          and(notSmall(p), built(p)),
          and(notEmpty(p.maintenance), every(p.maintenance) { and(has($0.nextDue), $0.nextDue >= day) }))
      }
    ),
    (
      "G607",
      { p, _ in
        owed(
          notSmall(p),
          and(
            notEmpty(p.feedback),
            every(p.feedback) { and(has($0.cause), and(has($0.priority), has($0.decision))) }))
      }
    ),
    (
      "G608",
      { p, day in owed(notSmall(p), any(p.userTests) { and($0.kind == .postRelease, $0.date <= day) }) }
    ),
    (
      "G610",
      { p, _ in
        owed(
          and(notSmall(p), built(p)),
          every(p.changes) { and(not($0.decision == .pending), has($0.decidedOn)) })
      }
    ),
    (
      "G612",
      { p, day in owed(publicService(p), within(366, p.accessibility.known?.testedOn ?? .unknown, day)) }
    ),
    ("G613", { p, day in owed(exposed(p), within(366, p.security.known?.accessReview ?? .unknown, day)) }),
    ("G617", { p, _ in owed(publicService(p), any(p.feedback) { $0.source == .review }) }),
  ]

  // MARK: Conditions

  private static func publicService(_ p: Project) -> Bool? {
    any(p.audience) { $0 == .residents || $0 == .businesses || $0 == .visitors }
  }

  private static func notSmall(_ p: Project) -> Bool? {
    let users = p.scale.known?.users ?? .unknown
    return or(any(p.audience) { $0 != .staff }, and(has(users), atLeast(users, 100)))
  }

  private static func exposed(_ p: Project) -> Bool? {
    or(notSmall(p), and(has(p.personalData), (p.personalData.known?.handled ?? .unknown) == true))
  }

  private static func ordered(_ p: Project) -> Bool? { p.contractType.isOne(of: .contract, .quasiMandate) }
  private static func built(_ p: Project) -> Bool? {
    p.contractType.isOne(of: .contract, .quasiMandate, .inHouse)
  }
  private static func planning(_ phase: Fact<Phase>) -> Bool? { phase.known.map { $0.isWithin(.planning) } }

  // MARK: Three values

  private static func owed(_ condition: Bool?, _ answer: @autoclosure () -> Bool?) -> State {
    if condition == false { return .notApplicable }
    switch (condition, answer()) {
    case (_, true?): return .met
    case (true?, false?): return .notMet
    default: return .unknown
    }
  }

  private static func and(_ left: Bool?, _ right: @autoclosure () -> Bool?) -> Bool? {
    if left == false { return false }
    let right = right()
    return right == false ? false : left == nil || right == nil ? nil : true
  }

  private static func or(_ left: Bool?, _ right: @autoclosure () -> Bool?) -> Bool? {
    not(and(not(left), not(right())))
  }

  private static func not(_ value: Bool?) -> Bool? { value.map { !$0 } }

  private static func has<Value>(_ fact: Fact<Value>) -> Bool? {
    switch fact {
    case .known: true
    case .nothing: false
    case .unknown: nil
    }
  }

  private static func notEmpty<Value>(_ list: Fact<[Value]>) -> Bool? {
    if case .unknown = list { return nil }
    return !list.stated.isEmpty
  }

  private static func any<Value>(_ list: Fact<[Value]>, _ holds: (Value) -> Bool?) -> Bool? {
    if case .unknown = list { return nil }
    var answer: Bool? = false
    for value in list.stated {
      answer = or(answer, holds(value))
      if answer == true { return true }
    }
    return answer
  }

  private static func every<Value>(_ list: Fact<[Value]>, _ holds: (Value) -> Bool?) -> Bool? {
    not(any(list) { not(holds($0)) })
  }

  private static func atLeast(_ amount: Fact<Amount>, _ least: Double) -> Bool? {
    amount.known.map { $0.number.double >= least }
  }

  private static func within(_ days: Int32, _ date: Fact<CalendarDate>, _ day: CalendarDate) -> Bool? {
    and(has(date), date.known.map { day.daysSinceEpoch - $0.daysSinceEpoch <= days })
  }
}

extension Fact where Value: Equatable {
  fileprivate static func == (fact: Fact, value: Value) -> Bool? { fact.known.map { $0 == value } }

  fileprivate func isOne(of values: Value...) -> Bool? { known.map(values.contains) }
}

extension Fact where Value: Comparable {
  fileprivate static func <= (fact: Fact, value: Value) -> Bool? { fact.known.map { $0 <= value } }
  fileprivate static func >= (fact: Fact, value: Value) -> Bool? { fact.known.map { $0 >= value } }
}
