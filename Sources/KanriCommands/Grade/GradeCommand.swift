import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceTables

/// `kanri grade`: the level of every procedure, what blocks the next one, and what to do.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grades procedures by a rubric: levels, what blocks the next one, the cheapest next step.",
    discussion: """
      Proven is what the stated facts show; attainable is where a procedure stands if every fact that is not stated turns
      out well. --plan DAYS picks remedies within an effort: \(ImprovementPlan.formula.en).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
  }

  @Argument(help: "Tables or YAML files.")
  var files: [String] = []

  @OptionGroup var common: InventoryArguments

  @Option(help: ArgumentHelp("A built-in rubric, or the file of one.", valueName: "rubric"))
  var rubric = "kanri-qos"

  @Option(help: "text, json, csv or markdown. csv writes one row a procedure.")
  var format = Format.text

  @Option(help: ArgumentHelp("The rows, one a procedure.", valueName: "file"))
  var output: String?

  @Flag(help: "Rows that Excel opens unbroken: with a byte-order mark, CRLF and Japanese headers.")
  var excel = false

  @Option(help: ArgumentHelp("Explain the grade of one procedure.", valueName: "id"))
  var explain: String?

  @Flag(help: "Priority procedures alone.")
  var priorityOnly = false

  @Flag(help: "Say how the criteria were evaluated.")
  var stats = false

  @Option(
    help: ArgumentHelp("Count by organisation, type or another fact of procedures.", valueName: "field"))
  var by: GradeGroup?

  @Option(help: ArgumentHelp("Remedies that lift most filings within an effort.", valueName: "person-days"))
  var plan: Double?

  mutating func validate() throws {
    if let plan, !plan.isFinite || plan < 0 {
      throw ValidationError("--plan needs a number of person-days from 0.")
    }
  }

  func run() throws {
    var source = try common.source(files)
    let rubric = try RubricChoice.rubric(rubric)
    let grader = QualityGrader(rubric)
    if let (id, problems) = grader.broken.sorted(by: { $0.key < $1.key }).first {
      throw ValidationError(
        "criterion '\(id)' of the rubric cannot be evaluated (\(problems.count) problems); see 'kanri lint' of its file."
      )
    }
    let day = common.day
    let language = common.chosenLanguage
    if let explain {
      try explainOne(explain, &source, grader, day, language)
      return
    }
    let sink = output != nil || format == .csv ? OutputFile(output) : nil
    var run = GradeRun(
      ColumnGrader(rubric, asOf: day), by: by, language: language,
      sink: excel ? nil : sink)
    if excel, let sink {
      try writeSheet(&source, grader, day, language, sink, &run)
    } else if priorityOnly || run.grader.needsProcedures {
      try source.readProcedures { procedures in
        run.add(priorityOnly ? procedures.filter(GradeCommand.isPriority) : procedures)
      }
    } else {
      try source.readColumns(run.paths, wantsIDs: sink != nil) { table, ids in run.add(table, ids: ids) }
    }
    if let sink {
      run.finish()
      guard sink.close() else { throw ValidationError("'\(output ?? "-")' cannot be written.") }
    }
    try report(run, grader, day, language)
    try common.close(source)
    if run.summary.graded == 0 { throw ExitStatus(code: 1) }
  }

  private func report(
    _ run: GradeRun, _ grader: QualityGrader, _ day: CalendarDate, _ language: Language
  ) throws {
    let summary = run.summary
    if format != .csv {
      let report = GradeReport(
        summary, grader: grader,
        plan: plan.map { ImprovementPlan(summary.liftable, criteria: grader.criteria, budget: $0) },
        budget: plan, asOf: day, language: language)
      switch format {
      case .text, .csv: Console.standardOutput(report.text)
      case .json: Console.standardOutput(report.json)
      case .markdown: Console.standardOutput(report.markdown)
      }
    }
    for (id, count) in summary.faults.sorted(by: { $0.key < $1.key }) {
      let text = Bilingual(
        en: "criterion '\(id)' gave an error on \(count) procedures and counts as unknown",
        ja: "基準「\(id)」は\(count)件の手続で計算できず、未記入として扱いました")
      Console.standardError("kanri: \(text[language])\n")
    }
    if stats { Console.standardError("kanri: \(run.statistics[language])\n") }
  }

  /// The sheet for people names what each procedure lacks, so its procedures are read whole.
  private func writeSheet(
    _ source: inout InventorySource, _ grader: QualityGrader, _ day: CalendarDate, _ language: Language,
    _ sink: OutputFile, _ run: inout GradeRun
  ) throws {
    let sheet = GradeSheet(grader.rubric, language: language)
    var writer = CSVWriter(lineEnd: .carriageReturnLineFeed, hasMark: true)
    writer.write(sheet.header)
    try source.readProcedures { procedures in
      let procedures = priorityOnly ? procedures.filter(GradeCommand.isPriority) : procedures
      for procedure in procedures {
        writer.write(sheet.row(of: procedure, grader.grade(procedure, asOf: day)))
      }
      sink.write(writer.take())
      run.add(procedures)
    }
    sink.write(writer.take())
  }

  /// Marked as a priority procedure, or over the threshold of its organisation's class.
  private static func isPriority(_ procedure: Procedure) -> Bool {
    if let stated = procedure.priority.known { return stated }
    if case .selected = PrioritySelection.tokyo.outcome(of: procedure) { return true }
    return false
  }

  private func explainOne(
    _ id: String, _ source: inout InventorySource, _ grader: QualityGrader, _ day: CalendarDate,
    _ language: Language
  ) throws {
    var found = false
    try source.read { procedure in
      guard procedure.id.known == id else { return }
      found = true
      Console.standardOutput(
        GradeExplanation(procedure, grader.grade(procedure, asOf: day), rubric: grader.rubric, asOf: day)
          .text(in: language))
    }
    guard found else { throw ValidationError("there is no procedure '\(id)'.") }
    try common.close(source)
  }
}
