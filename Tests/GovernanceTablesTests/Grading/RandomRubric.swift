import DigitalGovernance
import GovernanceFindings

/// A rubric of random criteria over procedures: every function of columns, and what they cannot do.
struct RandomRubric {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func make() -> QualityRubric {
    var rubric = QualityRubric()
    rubric.id = "random"
    rubric.levels = ["low", "middle", "high"]
    if chance(3) { rubric.scope = .known(condition(2)) }
    var number = 0
    rubric.principles = .known(
      ["first", "second"].map { name in
        var principle = QualityRubric.QualityPrinciple()
        principle.id = .known(name)
        principle.levels = .known(
          [QualityRubric.QualityLevel("low", [])]
            + ["middle", "high"].map { level in
              QualityRubric.QualityLevel(
                level,
                (0..<Int.random(in: 1...3, using: &random)).map { _ in
                  number += 1
                  return criterion("c\(number)")
                })
            })
        return principle
      })
    return rubric
  }

  private mutating func criterion(_ id: String) -> Criterion {
    var criterion = Criterion()
    criterion.id = .known(id)
    criterion.expression = .known(condition(3))
    criterion.about = "procedure.name"
    if chance(3) { criterion.appliesWhen = .known(condition(1)) }
    return criterion
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func one(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }

  /// A condition that nests so deep.
  mutating func condition(_ depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return "(\(condition(depth - 1)) && \(condition(depth - 1)))"
    case 2, 3: return "(\(condition(depth - 1)) || \(condition(depth - 1)) || \(condition(0)))"
    case 4: return "!(\(condition(depth - 1)))"
    case 5: return "(\(condition(0)) ? \(condition(depth - 1)) : \(condition(depth - 1)))"
    default: return leaf()
    }
  }

  private mutating func leaf() -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return "procedure.onlineState == '\(one(["implemented", "notImplemented", "exempt"]))'"
    case 1: return "procedure.onlineState in ['implemented', 'exempt']"
    case 2: return "'\(one(["paperOnly", "electronicOnly"]))' in procedure.attachments.ways"
    case 3: return "procedure.identification.methods.exists(m, m in ['seal', 'myNumberCard'])"
    case 4:
      return "size(procedure.\(one(["languages", "formItems", "fee.methods", "concerns"]))) \(comparison()) 1"
    case 5:
      return
        "procedure.\(one(["fee.required", "sealRequired", "notice.online", "proxy.accepted", "priority"]))"
    case 6:
      return
        "has(procedure.\(one(["volume.online", "standardPeriod.online", "name", "plannedFor.last", "languages", "fee.required"])))"
    case 7: return "procedure.standardPeriod.online \(comparison()) procedure.standardPeriod.offline"
    case 8:
      return "procedure.standardPeriod.online \(comparison()) duration('\(one(["240h", "336h", "90m"]))')"
    case 9:
      return
        "procedure.plannedFor.\(one(["first", "last"])) \(comparison()) asOf + days(\(one(["0", "400"])))"
    case 10: return "procedure.plannedFor.last - procedure.onlineSince.first \(comparison()) days(365)"
    case 11: return "procedure.name.startsWith('\(one(["申", "職", "U"]))')"
    // Errors of all kinds.
    case 12: return "procedure.volume.total / procedure.volume.online \(comparison()) 2"
    case 13: return "procedure.languages[1] == '職員'"
    case 14: return "int(procedure.name) == 3"
    // More than one fact, none of them a number.
    case 15: return "procedure.name == procedure.summary"
    case 16: return "procedure.fee.required == procedure.sealRequired"
    case 17: return "procedure.reforms.all(r, size(r.after.steps) < size(r.before.steps))"
    default: return "\(number(2)) \(comparison()) \(number(1))"
    }
  }

  private mutating func comparison() -> String { one(["<", "<=", ">", ">=", "==", "!="]) }

  private mutating func number(_ depth: Int) -> String {
    guard depth > 0 else {
      return chance(3)
        ? one(["0", "2", "10", "1000000", "9223372036854775807", "-5"])
        : "procedure."
          + one([
            "volume.total", "volume.online", "volume.offline", "reviews.five", "reviews.one",
            "kpi.filingMinutes",
          ])
    }
    return "(\(number(depth - 1)) \(one(["+", "-", "*"])) \(number(depth - 1)))"
  }
}
