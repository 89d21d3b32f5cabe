import CEL
import DigitalGovernance
import Glibc
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace

/// What `kanri eval` was asked to do, and the doing of it.
struct Evaluation {
  let expression: String
  let isExplained: Bool
  let workspace: WorkspaceRequest

  func run() throws {
    guard !workspace.paths.isEmpty else {
      let asOf = workspace.asOf ?? Today.date(in: .japan)
      let language = language(of: nil, hasJapaneseText: false)
      let (environment, program) = try compile(in: language)
      let isGood = show([Facts()], program, environment, asOf, language)
      if !isGood { throw ExitStatus(code: 2) }
      return
    }
    let opened = Workspace(try workspace.inputs(), options: try workspace.options())
    let run = opened.subjects { $0 }
    let language = language(of: opened, hasJapaneseText: run.hasJapaneseText)
    for error in run.inputErrors { workspace.complain(error.message, in: language) }
    for path in run.flawedPaths {
      workspace.complain(
        Bilingual(
          en: "\(path): not everything in it could be read; 'kanri lint' says what",
          ja: "\(path): 読めないところがあります。kanri lint で確かめてください"), in: language)
    }
    let (environment, program) = try compile(in: language)
    guard !run.results.isEmpty else {
      if run.inputErrors.isEmpty {
        workspace.complain(
          Bilingual(
            en: "\(workspace.paths.joined(separator: ", ")): no document that an expression can look at",
            ja: "\(workspace.paths.joined(separator: "、")): 式で見られる文書（プロジェクト、キャンバス、手続）がありません"),
          in: language)
      }
      throw ExitStatus(code: 2)
    }
    let used = Set(program.checked.variables.map { program.environment.variables[$0].name })
    let isGood = show(
      Facts.all(of: run.results, for: used), program, environment, opened.asOf, language)
    if !isGood || !run.inputErrors.isEmpty { throw ExitStatus(code: 2) }
  }

  private func language(of opened: Workspace?, hasJapaneseText: Bool) -> Language {
    let isJapanese = hasJapaneseText || expression.utf8.contains { (0xE3...0xE9).contains($0) }
    return workspace.language ?? opened?.configuration.language ?? LanguageChoice.ofLocale
      ?? (isJapanese ? .ja : .en)
  }

  private func compile(in language: Language) throws -> (CriteriaEnvironment, CELProgram) {
    let environment = CriteriaEnvironment(timeZones: ZoneDatabase())
    do {
      let program = try environment.language.compile(expression)
      for warning in program.warnings { complain(.warning, warning, language) }
      for problem in environment.choiceProblems(of: program) {
        guard let words = problem.words, let range = problem.range else { continue }
        Console.standardError(
          ExpressionProblemText(.warning, words.message, help: words.help, at: range, in: expression)
            .text(in: language))
      }
      return (environment, program)
    } catch {
      for problem in error.problems { complain(.error, problem, language) }
      throw ExitStatus(code: 2)
    }
  }

  private func complain(_ severity: Severity, _ problem: CELProblem, _ language: Language) {
    Console.standardError(ExpressionProblemText(severity, problem, in: expression).text(in: language))
  }

  /// Prints what the expression comes to on each; false if there was an error.
  private func show(
    _ all: [Facts], _ program: CELProgram, _ environment: CriteriaEnvironment, _ asOf: CalendarDate,
    _ language: Language
  ) -> Bool {
    var isGood = true
    for facts in all {
      let bindings = CriteriaSubject(facts.documents.map(\.value), asOf: asOf).bindings(in: environment)
      let (result, explanation) = program.explain(bindings)
      if case .error = result { isGood = false }
      let answer = EvaluationText(of: program, result) { facts.place(of: $0) }
      var text = all.count > 1 ? "\(TerminalText(facts.name)): " : ""
      text += answer.text(in: language)
      if isExplained {
        text += answer.decision(by: explanation, in: language)
        text += ExplanationTree(of: program, explanation) { facts.place(of: $0) }.text(in: language, depth: 1)
      }
      guard Console.standardOutput(facts.redacted(text)) else { break }
    }
    return isGood
  }
}

/// The documents that an expression is evaluated on together.
private struct Facts {
  private(set) var documents: [PlacedDocument] = []

  /// One for each document of the kinds that an expression uses. A project brings its canvas; of a kind with one
  /// document alone, that is meant.
  static func all(of subjects: [WorkspaceSubject], for used: Set<String>) -> [Facts] {
    func documents<K: Kind>(of kind: K.Type) -> [WorkspaceSubject] {
      subjects.filter { $0.document.value is K }
    }
    let (projects, canvases) = (documents(of: Project.self), documents(of: ServiceCanvas.self))
    let procedures = documents(of: Procedure.self)
    var all: [Facts] = []
    if used.contains(Project.kindName.variable), !projects.isEmpty {
      all = projects.map { project in
        let canvas = project.canvas ?? (canvases.count == 1 ? canvases.first?.document : nil)
        return Facts(documents: [project.document] + (canvas.map { [$0] } ?? []))
      }
    } else if used.contains(ServiceCanvas.kindName.variable), !canvases.isEmpty {
      all = canvases.map { Facts(documents: [$0.document]) }
    }
    guard used.contains(Procedure.kindName.variable), !procedures.isEmpty else {
      return all.isEmpty ? [Facts()] : all
    }
    let own = procedures.map { [$0.document] }
    return all.isEmpty
      ? own.map { Facts(documents: $0) }
      : all.flatMap { facts in own.map { Facts(documents: facts.documents + $0) } }
  }

  /// How people call the documents: the ids of those of which there may be several.
  var name: String {
    documents.filter { !($0.value is ServiceCanvas) || documents.count == 1 }
      .map { $0.id ?? $0.place(of: FactPath()).description }.joined(separator: ", ")
  }

  func place(of fact: FactReference) -> String? {
    documents.first { type(of: $0.value).kindName.variable == fact.variable }?
      .place(of: fact.path).description
  }

  func redacted(_ text: String) -> String { documents.reduce(text) { $1.redacted($0) } }
}
