import DigitalGovernance
import GovernanceFindings
import GovernanceRules

/// Short ways to write the records of a project.
func day(_ text: String) -> Fact<CalendarDate> { CalendarDate(text).map { .known($0) } ?? .nothing }
func period(_ text: String) -> Fact<CalendarPeriod> { CalendarPeriod(text).map { .known($0) } ?? .nothing }

extension Project {
  /// A project of which only the given is stated.
  static func stating(_ change: (inout Project) -> Void) -> Project {
    var project = Project()
    project.id = "P-1"
    project.name = "営業許可のオンライン化"
    change(&project)
    return project
  }

  /// The codes and paths of all findings, as `G021 deliverables[0].approval.date`.
  var findings: [String] { check(self, asOf: today).map { "\($0.code) \($0.path)" } }
}

extension Project.PhaseRecord {
  /// A phase that took place: an end that is not given is not stated.
  init(
    _ phase: Phase, _ start: String? = nil, _ end: String? = nil, round: Int64? = nil,
    decided: Project.Decision? = nil, steps: [Project.PhaseRecord] = []
  ) {
    self.init()
    self.phase = .known(phase)
    if let round { iteration = .known(round) }
    if start != nil || end != nil {
      var schedule = Project.Schedule()
      if let start { schedule.start = period(start) }
      if let end { schedule.end = end == "none" ? .nothing : period(end) }
      actual = .known(schedule)
    }
    if let decided { decision = .known(decided) }
    if !steps.isEmpty { self.steps = .known(steps) }
  }
}

extension Project.Decision {
  init(_ outcome: Outcome, _ date: String, reasons: String? = nil) {
    self.init()
    self.outcome = .known(outcome)
    self.date = day(date)
    if let reasons { self.reasons = .known(reasons) }
  }
}

extension Project.Deliverable {
  init(_ phase: Phase, submitted: Fact<CalendarDate>, approved: String? = nil, revised: String? = nil) {
    self.init()
    name = "基本設計書"
    self.phase = .known(phase)
    self.submitted = submitted
    if let approved {
      var approval = Approval()
      approval.date = day(approved)
      self.approval = .known(approval)
    }
    if let revised { self.revised = day(revised) }
  }
}

extension Project.UserTest {
  init(_ kind: Kind, _ date: String?, findings: [Finding] = [], rechecked: [String] = []) {
    self.init()
    self.kind = .known(kind)
    if let date { self.date = day(date) }
    if !findings.isEmpty { self.findings = .known(findings) }
    if !rechecked.isEmpty { self.rechecked = .known(rechecked) }
  }
}

extension Project.UserTest.Finding {
  init(
    _ id: String?, _ outcome: Project.Disposition.Outcome?,
    _ change: (inout Project.Disposition) -> Void = { _ in }
  ) {
    self.init()
    if let id { self.id = .known(id) }
    text = "予定日が見つからない"
    if let outcome {
      var disposition = Project.Disposition()
      disposition.outcome = .known(outcome)
      disposition.reason = "支払が遅れるため"
      change(&disposition)
      decision = .known(disposition)
    }
  }
}

extension Project.CheckResult {
  init(
    _ item: String, _ result: Result, _ date: String, _ change: (inout Project.CheckResult) -> Void = { _ in }
  ) {
    self.init()
    self.item = .known(item)
    self.result = .known(result)
    self.date = day(date)
    change(&self)
  }
}
