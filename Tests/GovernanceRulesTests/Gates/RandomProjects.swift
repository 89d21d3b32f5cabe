import DigitalGovernance
import Foundation
import GovernanceFindings
import GovernanceRules
import Testing

/// Projects that nobody would write: whatever stands in them, the rules answer.
@Suite struct RandomProjects {
  @Test("Every finding stands at a described fact within its list, and is said once", arguments: 0..<400)
  func paths(seed: Int) throws {
    var random = Numbers(seed: seed)
    var facts = RandomProjects.record(Project.description, depth: 0, &random)
    facts["apiVersion"] = "kanri/v1"
    facts["kind"] = "Project"
    let json = try JSONSerialization.data(withJSONObject: facts)
    let project = try JSONDecoder().decode(Project.self, from: json)
    let findings = GovernanceRules.check(project, asOf: today)
    for finding in findings {
      #expect(!finding.path.steps.isEmpty)
      #expect(
        RandomProjects.isPlace(finding.path.steps[...], in: facts, Project.description), "\(finding.path)")
      #expect(!finding.message.ja.contains("。。"))
    }
    #expect(Set(findings.map { "\($0.code) \($0.path)" }).count == findings.count)
    #expect(findings == GovernanceRules.check(project, asOf: today))
  }

  @Test("Random projects are broken in many ways") func breadth() throws {
    var codes = Set<String>()
    for seed in 0..<400 {
      var random = Numbers(seed: seed)
      var facts = RandomProjects.record(Project.description, depth: 0, &random)
      facts["kind"] = "Project"
      let json = try JSONSerialization.data(withJSONObject: facts)
      let project = try JSONDecoder().decode(Project.self, from: json)
      codes.formUnion(GovernanceRules.check(project, asOf: today).map(\.code))
    }
    #expect(codes.count { $0.hasPrefix("G") } > 35)
  }

  @Test("A table of phases without a contradiction has none where its times are known less well")
  func coarser() {
    var clean = 0
    for seed in 0..<2_000 {
      var random = Numbers(seed: seed)
      var time = 19_000
      let phases: [Phase] = [.planning, .design, .development, .testing, .release, .operation]
      let days = phases.map { phase in
        let start = time + random.next(60)
        let end = start + random.next(200) - 10
        time = end + random.next(20) - 2
        return (phase, start, end)
      }
      func records(_ period: (CalendarDate) -> CalendarPeriod?) -> [Project.PhaseRecord] {
        days.map { phase, start, end in
          var record = Project.PhaseRecord(phase)
          var schedule = Project.Schedule()
          if let start = period(CalendarDate(daysSinceEpoch: Int32(start))) { schedule.start = .known(start) }
          if let end = period(CalendarDate(daysSinceEpoch: Int32(end))) { schedule.end = .known(end) }
          record.actual = .known(schedule)
          return record
        }
      }
      guard Project.stating({ $0.phases = .known(records { CalendarPeriod($0) }) }).findings.isEmpty else {
        continue
      }
      clean += 1
      let coarse: [(CalendarDate) -> CalendarPeriod?] = [
        { CalendarPeriod(year: $0.components.year, month: $0.components.month) },
        { CalendarPeriod(fiscalYear: $0.fiscalYear) }, { CalendarPeriod(year: $0.components.year) },
      ]
      for period in coarse {
        #expect(Project.stating { $0.phases = .known(records(period)) }.findings.isEmpty)
      }
      let mixed = coarse[seed % 3]
      var other = Numbers(seed: seed)
      #expect(
        Project.stating {
          $0.phases = .known(records { other.next(2) == 0 ? CalendarPeriod($0) : mixed($0) })
        }.findings.isEmpty)
    }
    #expect(clean > 100)
  }

  // MARK: Making them

  private static func record(
    _ description: RecordDescription, depth: Int, _ random: inout Numbers
  ) -> [String: Any] {
    var facts: [String: Any] = [:]
    for field in description.fields {
      // Deep in the tree most is left out, so that it ends.
      guard random.next(10) < 8 - 2 * depth else { continue }
      if field.allowsNothing, random.next(6) == 0 {
        facts[field.name] = NSNull()
        continue
      }
      switch field.type {
      case .scalar(let form): facts[field.name] = scalar(form, field, &random)
      case .scalars(let form):
        facts[field.name] = (0..<random.next(3)).map { _ in scalar(form, field, &random) }
      case .record(let nested): facts[field.name] = record(nested(), depth: depth + 1, &random)
      case .records(let nested):
        facts[field.name] = (0..<random.next(4)).map { _ in record(nested(), depth: depth + 1, &random) }
      case .keyed: break
      }
    }
    return facts
  }

  private static func scalar(_ form: ScalarForm, _ field: FieldDescription, _ random: inout Numbers) -> Any {
    let date = today.adding(days: random.next(900) - 800).description
    return switch form {
    case .text: ["A", "B", "C", "", "一部"][random.next(5)]
    case .integer: 1 + random.next(3)
    case .flag: random.next(2) == 0
    case .date: date
    case .period: [date, String(date.dropLast(3)), "2025年度", "2025年度末", "2026"][random.next(5)]
    case .amount: ["3人", "5人", "約4人", "2", "延べ9人"][random.next(5)]
    case .duration: ["10日", "2週", "即日"][random.next(3)]
    case .timeSpan: ["20分", "3日"][random.next(2)]
    case .choice(let list): list.entries[random.next(list.entries.count)].en
    case .code: field.name == "code" ? "131199" : "8900000000001"
    }
  }

  /// Whether a path goes through described fields, and through elements that are there.
  private static func isPlace(
    _ steps: ArraySlice<FactPath.Step>, in fact: Any?, _ description: RecordDescription?
  ) -> Bool {
    guard let first = steps.first else { return true }
    guard case .field(let name) = first, let field = description?.fields.first(where: { $0.name == name })
    else {
      return false
    }
    let value = (fact as? [String: Any])?[name]
    var rest = steps.dropFirst()
    var inner = value
    if case .index(let index) = rest.first {
      guard let list = value as? [Any], index < list.count else { return false }
      inner = list[index]
      rest = rest.dropFirst()
    }
    switch field.type {
    case .scalar, .scalars: return rest.isEmpty
    case .record(let nested), .records(let nested): return isPlace(rest, in: inner, nested())
    case .keyed: return true
    }
  }

  /// Numbers that are the same in every run.
  private struct Numbers {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }
}
