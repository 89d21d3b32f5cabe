import GovernanceFindings

@testable import DigitalGovernance

/// A standard of a few items, and the verdicts on a project by it.
struct SampleGate {
  /// The day that stands for today.
  static let today = CalendarDate.on("2026-06-15")

  var items: [CheckItem]
  var waivers: [OversightStandard.WaivedItem] = []
  var project = Project()
  var canvas: ServiceCanvas?
  /// What the rules say; nil where nobody asked them.
  var findings: [Finding]? = []

  init(_ items: CheckItem..., project: Project = Project()) {
    self.items = items
    self.project = project
  }

  /// A project that is in testing.
  init(_ items: CheckItem..., write: (inout Project) -> Void) {
    self.items = items
    write(&project)
  }

  var standard: StandardInForce {
    var standard = OversightStandard()
    standard.id = "sample"
    standard.version = "1"
    standard.items = .known(items)
    if !waivers.isEmpty { standard.waive = .known(waivers) }
    return StandardInForce(standard)
  }

  var gate: Gate {
    standard.gate(
      of: Dossier(project: project, canvas: canvas), at: .testing, asOf: SampleGate.today, findings: findings)
  }

  /// The verdict on the first item.
  var verdict: ItemVerdict { gate.items[0] }
}

extension CalendarDate {
  /// A day of a test; the first day of the era where the text is none.
  static func on(_ text: String) -> CalendarDate {
    if case .success(let date) = ScalarText.with(text, { CalendarDate.read($0) }) { return date }
    return CalendarDate(daysSinceEpoch: 0)
  }
}

extension CheckItem {
  private static func base(_ code: String, _ weight: Criterion.Weight) -> CheckItem {
    var item = CheckItem()
    item.phase = .known(.testing)
    item.criterion.code = .known(code)
    item.criterion.id = .known("item-\(code.lowercased())")
    item.criterion.title = .known(Wording(en: "item \(code)", ja: "項目\(code)"))
    item.criterion.question = .known(Wording(en: "what of \(code)?", ja: "\(code)はどうですか"))
    item.criterion.weight = .known(weight)
    return item
  }

  /// An item that an expression decides.
  static func automatic(
    _ expression: String, code: String = "T1", about: String = "project.userTests",
    weight: Criterion.Weight = .blocking, appliesWhen: String? = nil
  ) -> CheckItem {
    var item = base(code, weight)
    item.method = .known(.automatic)
    item.criterion.expression = .known(expression)
    item.criterion.about = .known(about)
    if let appliesWhen { item.criterion.appliesWhen = .known(appliesWhen) }
    return item
  }

  /// An item that rests on rules.
  static func ruled(
    _ codes: [String], about: String, code: String = "T1", weight: Criterion.Weight = .blocking,
    appliesWhen: String? = nil
  ) -> CheckItem {
    var item = base(code, weight)
    item.method = .known(.automatic)
    item.rules = .known(codes)
    item.criterion.about = .known(about)
    if let appliesWhen { item.criterion.appliesWhen = .known(appliesWhen) }
    return item
  }

  /// An item that a person checks.
  static func reviewed(
    code: String = "T1", weight: Criterion.Weight = .blocking, appliesWhen: String? = nil
  ) -> CheckItem {
    var item = base(code, weight)
    item.method = .known(.review)
    item.evidence = .known(Wording(en: "a record", ja: "記録"))
    if let appliesWhen { item.criterion.appliesWhen = .known(appliesWhen) }
    return item
  }

  /// The same item, only recommended.
  var recommended: CheckItem {
    var item = self
    item.criterion.strength = .known(.recommended)
    return item
  }
}

extension Project.CheckResult {
  /// The result of a check of the first item, with what it takes to count as evidence.
  static func of(
    _ result: Result, write: (inout Project.CheckResult) -> Void = { _ in }
  ) -> Project.CheckResult { of("T1", result, write: write) }

  /// The result of a check of an item.
  static func of(
    _ item: String, _ result: Result, write: (inout Project.CheckResult) -> Void = { _ in }
  ) -> Project.CheckResult {
    var check = Project.CheckResult()
    check.item = .known(item)
    check.result = .known(result)
    check.date = .known(.on("2026-06-01"))
    check.by = "担当係長"
    check.evidence = [.with { $0.title = "記録" }]
    write(&check)
    return check
  }
}
