import CEL
import DigitalGovernance
import Glibc
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace

/// What `kanri criteria test` was asked to do, and the doing of it.
struct CriteriaTesting {
  let names: [String]
  let format: CriteriaCommand.Format
  let language: Language?

  func run() throws {
    let source = CriteriaSource(names)
    let language =
      language ?? source.language ?? LanguageChoice.ofLocale ?? (source.hasJapaneseText ? .ja : .en)
    for problem in source.problems { WorkspaceRequest().complain(problem, in: language) }
    let report = CriteriaTestReport(
      source.entries.map { entry(for: $0, source) }, findings: source.findings,
      toolVersion: KanriVersion.current)
    switch format {
    case .json: Console.standardOutput(redacted(report.json(in: language), source))
    case .text:
      show(source.findings, in: language)
      Console.standardOutput(redacted(report.text(in: language), source))
    }
    // What the linter refuses cannot be relied on, whatever its cases say.
    let isRefused = source.findings.contains { $0.finding.severity == .error }
    if report.hasBroken || isRefused || !source.problems.isEmpty { throw ExitStatus(code: 2) }
    if report.hasMiss { throw ExitStatus(code: 1) }
  }

  private func entry(for entry: CriteriaSource.Entry, _ source: CriteriaSource) -> CriteriaTestReport.Entry {
    let compiled = entry.compilation.compiled
    let position = entry.position
    var problems: [Bilingual] = []
    if entry.isDecided, compiled == nil {
      problems = entry.compilation.problems.map { problem in
        problem.words?.message ?? Bilingual(en: "\(problem.field)", ja: "\(problem.field)")
      }
    }
    return CriteriaTestReport.Entry(
      code: entry.code, title: entry.criterion.title.known?.text, file: position?.file,
      position: position?.range.start,
      cases: compiled.map { compiled in
        entry.criterion.tests.stated.indices.compactMap {
          test(at: $0, of: entry, compiled, source.environment)
        }
      } ?? [], problems: problems, isDecided: entry.isDecided)
  }

  private func test(
    at index: Int, of entry: CriteriaSource.Entry, _ compiled: CompiledCriterion,
    _ environment: CriteriaEnvironment
  ) -> CriteriaTestReport.Case? {
    let test = entry.criterion.tests.stated[index]
    guard let expected = test.expect.known else { return nil }
    let result = CriterionTestResult(of: test, for: compiled)
    let path = entry.held.path.field("tests").index(index)
    // The cases of a changed item may stand where the item does.
    let document = entry.held.criterion.tests.isUnknown ? nil : entry.document
    var parts: [CriteriaTestReport.Part] = []
    if result.found != expected {
      let bindings = CriteriaSubject(test.documents, asOf: test.asOf.known ?? CriterionTest.usualDay)
        .bindings(in: environment)
      let programs = [
        (Bilingual(en: "appliesWhen", ja: "適用条件"), compiled.applicability),
        (Bilingual(en: "expression", ja: "式"), compiled.program),
      ]
      for (field, program) in programs {
        guard let program else { continue }
        let tree = ExplanationTree(of: program, program.explain(bindings).explanation) { fact in
          document?.place(of: path.field(fact.variable).appending(fact.path)).description
        }
        parts.append(CriteriaTestReport.Part(field: field, tree: tree))
      }
    }
    return CriteriaTestReport.Case(
      number: index + 1, name: test.name.known, position: document?.place(of: path).range.start,
      expected: expected, found: result.found, fault: result.fault, parts: parts)
  }

  /// What the linter says, as it says it.
  private func show(_ findings: [PlacedFinding], in language: Language) {
    guard !findings.isEmpty else { return }
    let output = ReportOutput(capacity: 0) { Console.write($0, to: STDOUT_FILENO) }
    var writer = ReportFormat.text.writer(
      ReportHeader(toolVersion: KanriVersion.current, asOf: "", language: language), to: output)
    writer.begin()
    for finding in findings { writer.add(finding) }
  }

  private func redacted(_ text: String, _ source: CriteriaSource) -> String {
    var seen = Set<String>()
    return source.entries.compactMap(\.document).filter { seen.insert($0.path).inserted }
      .reduce(text) { $1.redacted($0) }
  }
}
