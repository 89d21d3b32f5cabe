import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceWorkspace

/// `kanri gate`: the verdict of each project's gate, item by item.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Judges each project's gate against the oversight standard: verdict, reasons, next steps.",
    discussion: """
      Without --phase the phase that each project has reached is judged. One project is shown item by item, several as a
      table, the worst first. Exit status: 0 all passed or conditional, or with --questions; 1 others, shown or not;
      2 usage, or input that could not be read or judged.
      """)

  /// How the verdicts are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown, sarif, yaml, csv
  }

  @Argument(help: "Files and folders.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("The phase to judge: planning, design, 企画, 設計 ….", valueName: "phase"))
  var phase: String?

  @Option(help: "text, json, markdown or sarif; with --questions text, yaml or csv.")
  var format = Format.text

  @Flag(help: "List every item, and every project item by item.")
  var verbose = false

  @Flag(help: "List every item that waits for facts.")
  var showUnknown = false

  @Flag(help: "Ask for the facts that settle most open items.")
  var questions = false

  @Flag(help: "Cross phases and areas of one project, or phases and verdicts of many.")
  var matrix = false

  @Option(
    help: ArgumentHelp(
      "An earlier report (--format json): what has changed, and which value did it.", valueName: "file"))
  var compare: String?

  @Option(
    help: ArgumentHelp("Only projects with these verdicts, separated by commas.", valueName: "verdicts"))
  var verdict: [String] = []

  @Option(help: ArgumentHelp("Count by a field of the project: bureau.", valueName: "field"))
  var by: String?

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  @Option(help: ArgumentHelp("The day that stands for today: 2026-11-24.", valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: "How many threads work; the result is the same.")
  var threads: Int?

  mutating func validate() throws {
    if let phase, Phase(phase) == nil {
      let names = Phase.allNames
      let meant = NearestSpelling.of(phase, among: names).map { "; '\($0)' was probably meant" } ?? ""
      throw ValidationError(
        "there is no phase '\(phase)'\(meant). The phases are: \(Phase.allIds.joined(separator: ", ")).")
    }
    for word in verdict.flatMap({ $0.split(separator: ",") }) where GateCommand.state(String(word)) == nil {
      throw ValidationError(
        "there is no verdict '\(word)'. The verdicts are: \(ItemState.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    if let by, by != "bureau" { throw ValidationError("--by takes 'bureau', not '\(by)'.") }
    if questions, format == .json || format == .markdown || format == .sarif {
      throw ValidationError("--questions takes --format text, yaml or csv.")
    }
    if !questions, format == .yaml || format == .csv {
      throw ValidationError("--format \(format.rawValue) is for --questions.")
    }
    if matrix, format != .text, format != .markdown {
      throw ValidationError("--matrix takes --format text or markdown.")
    }
    if compare != nil, format != .text { throw ValidationError("--compare takes --format text.") }
    if let threads, threads < 1 { throw ValidationError("--threads needs a number from 1.") }
  }

  /// A verdict by its id or its Japanese name.
  static func state(_ word: String) -> ItemState? {
    ItemState(rawValue: word) ?? ItemState.allCases.first { $0.label.ja == word }
  }

  func run() throws {
    let request = WorkspaceRequest(paths: paths, language: language, asOf: asOf, threads: threads)
    let workspace = Workspace(try request.inputs(), options: try request.options())
    let run = GateRun(workspace, phase: phase.flatMap { Phase($0) })
    let chosen = language ?? workspace.configuration.language ?? LanguageChoice.ofLocale ?? .ja
    let wanted = verdict.flatMap { $0.split(separator: ",") }.compactMap { GateCommand.state(String($0)) }
    let judged = wanted.isEmpty ? run.judged : run.judged.filter { wanted.contains($0.gate.verdict) }
    complain(of: run, workspace, request, in: chosen)
    if run.judged.isEmpty, run.broken.isEmpty {
      request.complain(
        Bilingual(en: "there is no project to judge", ja: "判定するプロジェクトがありません"), in: chosen)
    }
    let status = try write(judged, run: run, workspace, in: chosen)
    if !run.inputErrors.isEmpty || !run.broken.isEmpty || workspace.isMisconfigured {
      throw ExitStatus(code: 2)
    }
    if run.judged.isEmpty { throw ExitStatus(code: 1) }
    if run.judged.contains(where: { $0.gate.hasFaults }) { throw ExitStatus(code: 2) }
    if status != 0 { throw ExitStatus(code: status) }
  }

  /// Says what could not be judged, or not as it was meant.
  private func complain(
    of run: GateRun, _ workspace: Workspace, _ request: WorkspaceRequest, in language: Language
  ) {
    for error in run.inputErrors { request.complain(error.message, in: language) }
    for path in run.broken {
      request.complain(
        Bilingual(
          en:
            "\(path): not judged, because mistakes of syntax leave open what was meant; mend them first: kanri lint \(path)",
          ja: "\(path): 書き方の誤りがあり、正しく読めないため、判定できません。先に kanri lint \(path) で直してください"), in: language)
    }
    for path in run.flawedPaths {
      request.complain(
        Bilingual(
          en: "\(path): parts of it cannot be read and count as not stated; see: kanri lint \(path)",
          ja: "\(path): 読めない箇所があり、未記入として扱います。kanri lint \(path) で確かめてください"), in: language)
    }
    let office = workspace.officeFiles.filter { file in
      !workspace.configurationFiles.contains { $0.path == file.path }
    }
    for file in workspace.configurationFiles + office {
      for finding in file.findings where finding.finding.severity == .error {
        let place = "\(file.path):\(finding.range.start.line):\(finding.range.start.column)"
        request.complain(
          Bilingual(
            en: "\(place): \(finding.finding.code): \(finding.finding.message.en)",
            ja: "\(place): \(finding.finding.code): \(finding.finding.message.ja)"), in: language)
      }
    }
  }

  /// Writes the report; answers with the exit status that the verdicts ask for.
  private func write(_ judged: [JudgedProject], run: GateRun, _ workspace: Workspace, in language: Language)
    throws -> Int32
  {
    if questions {
      let entries = judged.map { entry in
        (
          project: "\(entry.project.id.known ?? entry.file) \(entry.project.name.known ?? "")",
          questions: GateQuestions(entry.gate.items)
        )
      }
      let report = GateQuestionsReport(entries, language: language)
      let text =
        switch format {
        case .yaml: report.yaml
        case .csv: report.csv
        default: report.text
        }
      Console.standardOutput(run.redacted(text))
      return 0
    }
    if let compare {
      Console.standardOutput(run.redacted(try GateComparison(earlier: compare).text(judged, in: language)))
    } else if matrix {
      let matrix = run.matrix(of: judged, in: language)
      Console.standardOutput(run.redacted(format == .markdown ? matrix.markdown : matrix.text))
    } else {
      Console.standardOutput(run.redacted(report(judged, run: run, workspace, in: language)))
    }
    // A filter narrows what is shown, not what has to be passed.
    return run.judged.allSatisfy { $0.gate.verdict == .passed || $0.gate.verdict == .conditional } ? 0 : 1
  }

  private func report(_ judged: [JudgedProject], run: GateRun, _ workspace: Workspace, in language: Language)
    -> String
  {
    switch format {
    case .json:
      return GateJSON.text(
        of: judged, standard: run.standard, asOf: workspace.asOf.description, language: language)
    case .markdown:
      let markdown = GateMarkdown(language: language)
      return judged.count == 1 ? markdown.sheet(judged[0]) : markdown.table(judged)
    case .sarif:
      return GateSARIF.text(
        of: judged, toolVersion: KanriVersion.current, asOf: workspace.asOf.description, language: language)
    case .text, .yaml, .csv:
      if by == "bureau" { return GateTable.byBureau(judged, language: language) }
      guard judged.count != 1, !verbose else {
        return judged.map {
          GateSheet($0, language: language, isVerbose: verbose, showsUnknown: showUnknown).text
        }.joined(separator: "\n")
      }
      return GateTable(judged, language: language).text
    }
  }
}
