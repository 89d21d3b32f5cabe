import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceWorkspace

/// What `kanri criteria coverage` was asked to do, and the doing of it.
struct CriteriaCoverage {
  let name: String
  let format: CriteriaCommand.Format
  let workspace: WorkspaceRequest

  func run() throws {
    let source = CriteriaSource([name])
    let opened = Workspace(try workspace.inputs(), options: try workspace.options())
    let asOf = opened.asOf
    let criteria = source.entries.compactMap(\.compilation.compiled)
    let environment = source.environment
    let run = opened.subjects { subject in
      let kind = type(of: subject.document.value).kindName.variable
      let bindings = subject.facts(asOf: asOf).bindings(in: environment)
      return criteria.map { $0.mainVariable == kind ? $0.answer(bindings) : nil }
    }
    var entries = criteria.map {
      CriteriaCoverageReport.Entry(code: $0.code, title: $0.criterion.title.known?.text)
    }
    for answers in run.results {
      for (index, answer) in answers.enumerated() {
        if let answer { entries[index].add(answer) }
      }
    }
    let report = CriteriaCoverageReport(
      entries, documentCount: run.results.count, undecidedCount: source.entries.count { !$0.isDecided },
      asOf: asOf.description, toolVersion: KanriVersion.current)
    let language =
      workspace.language ?? opened.configuration.language ?? LanguageChoice.ofLocale
      ?? (run.hasJapaneseText || source.hasJapaneseText ? .ja : .en)
    switch format {
    case .text: Console.standardOutput(report.text(in: language))
    case .json: Console.standardOutput(report.json(in: language))
    }
    try complain(source, run.inputErrors, run.flawedPaths, in: language)
    if report.isEmpty { throw ExitStatus(code: 1) }
  }

  private func complain(
    _ source: CriteriaSource, _ errors: [InputError], _ flawed: [String], in language: Language
  ) throws {
    for path in flawed {
      workspace.complain(
        Bilingual(
          en: "\(path): not everything in it could be read; 'kanri lint' says what",
          ja: "\(path): 読めないところがあります。kanri lint で確かめてください"), in: language)
    }
    var problems = source.problems + errors.map(\.message)
    let broken = source.entries.count { $0.isDecided && $0.compilation.compiled == nil }
    if broken > 0 {
      problems.append(
        Bilingual(
          en: "\(name): \(broken) \(broken == 1 ? "criterion" : "criteria") cannot be evaluated; "
            + "'kanri criteria test' says why",
          ja: "\(name): 計算できない基準が\(broken)件あります。kanri criteria test で確かめてください"))
    }
    for problem in problems { workspace.complain(problem, in: language) }
    if !problems.isEmpty { throw ExitStatus(code: 2) }
  }
}

extension CompiledCriterion {
  /// The kind of the documents that it is evaluated on, one by one: of a project and its canvas the project.
  fileprivate var mainVariable: String {
    variables.contains(Project.kindName.variable)
      ? Project.kindName.variable : variables.first ?? about.variable
  }
}
