public import DigitalGovernance
public import GovernanceFindings

/// Checks a canvas by every rule on canvases.
///
/// ```swift
/// let findings = GovernanceRules.check(canvas, asOf: today)
/// findings[0].path == "users[2].name"
/// ```
public func check(_ canvas: ServiceCanvas, asOf: CalendarDate) -> [Finding] {
  run(RuleCatalogue.canvas, on: canvas, asOf: asOf, wanted: nil)
}

/// Checks a project by every rule on projects.
public func check(_ project: Project, asOf: CalendarDate) -> [Finding] {
  run(RuleCatalogue.project, on: project, asOf: asOf, wanted: nil)
}

/// Checks a mapping of a table by every rule on mappings.
public func check(_ mapping: Mapping, asOf: CalendarDate) -> [Finding] {
  run(RuleCatalogue.mapping, on: mapping, asOf: asOf, wanted: nil)
}

/// Checks a project and its canvas against each other. What either owes alone is not repeated here.
///
/// The paths begin with the part they stand in: `project.userTests[0].date`, `canvas.created.date`.
public func check(_ dossier: Dossier, asOf: CalendarDate) -> [Finding] {
  run(RuleCatalogue.dossier, on: dossier, asOf: asOf, wanted: nil)
}

/// Checks a value of any kind by the rules whose codes are wanted; nil asks for all, and spares asking for each.
package func check(_ value: any Kind, asOf: CalendarDate, wanted: ((String) -> Bool)?) -> [Finding] {
  switch value {
  case let canvas as ServiceCanvas: run(RuleCatalogue.canvas, on: canvas, asOf: asOf, wanted: wanted)
  case let project as Project: run(RuleCatalogue.project, on: project, asOf: asOf, wanted: wanted)
  case let mapping as Mapping: run(RuleCatalogue.mapping, on: mapping, asOf: asOf, wanted: wanted)
  default: []
  }
}

/// Checks a dossier by the rules whose codes are wanted; nil asks for all, and spares asking for each.
package func check(_ dossier: Dossier, asOf: CalendarDate, wanted: ((String) -> Bool)?) -> [Finding] {
  run(RuleCatalogue.dossier, on: dossier, asOf: asOf, wanted: wanted)
}

private func run<Subject: Sendable>(
  _ rules: [any Rule<Subject>.Type], on subject: Subject, asOf: CalendarDate, wanted: ((String) -> Bool)?
) -> [Finding] {
  let collector = FindingCollector()
  for rule in rules where wanted?(rule.identity.code) ?? true {
    rule.init().check(subject, Reporter(rule: rule, asOf: asOf, collector: collector))
  }
  return collector.findings
}
