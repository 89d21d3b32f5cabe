import GovernanceFindings
import GovernanceReports
import GovernanceWorkspace

/// What `kanri lint` was asked to do, and the doing of it; how it was asked is of no matter here.
struct LintRequest {
  var workspace: WorkspaceRequest
  var format = ReportFormat.text
  var outputs: [ReportDestination] = []
  var failOn = FailOn.at(.error)
  var colour = ColourChoice.auto
  var statistics = false
  var fix = false
  var unsafeFixes = false
  var baseline: String?
  var writeBaseline = false
  var showUnknown = false
  var mapping: String?

  func run() throws {
    var options = try workspace.options()
    options.showsUnknownItems = showUnknown
    let baselinePath = baseline.map { TypedPath.path($0) }
    if let baselinePath, !writeBaseline {
      do throws(InputError) {
        options.baseline = try Baseline(from: baselinePath)
      } catch {
        workspace.complain(error.message, in: workspace.language ?? LanguageChoice.ofLocale ?? .en)
        throw ExitStatus(code: 2)
      }
    }
    let inputs = try workspace.inputs()
    var linted = try workspace.open(inputs, options)
    if fix || unsafeFixes {
      try applyFixes(inputs, options)
      linted = Workspace(inputs, options: options)
    }
    var report = LintReporting(
      format: format, destinations: outputs, statistics: statistics, failOn: failOn, colour: colour,
      workspace: linted, language: workspace.language)
    let run = linted.lint { report.add($0) }
    var tables = try TableLinting(mapping: mapping)
    try tables.lint(linted, into: &report)
    if format == .text, !statistics { report.closing = { tables.closing(in: $0) } }
    let language = report.finish(run, emptyFolders: linted.emptyFolders)

    for error in tables.errors { workspace.complain(error.message, in: language) }
    for error in run.inputErrors { workspace.complain(LintRequest.message(of: error), in: language) }
    for path in report.failedDestinations {
      workspace.complain(
        Bilingual(en: "the report cannot be written to '\(path)'", ja: "「\(path)」に結果を書き込めません"), in: language)
    }
    if linted.files.isEmpty, linted.tables.isEmpty, run.inputErrors.isEmpty {
      workspace.complain(
        Bilingual(
          en:
            "there is nothing to lint: no .yaml or .yml file in \(linted.emptyFolders.joined(separator: ", "))",
          ja: "点検するファイルがありません（.yaml または .yml）: \(linted.emptyFolders.joined(separator: "、"))"),
        in: language)
    }
    if let baselinePath { try updateBaseline(baselinePath, options.baseline, run, language) }
    if !run.inputErrors.isEmpty || !tables.errors.isEmpty || !report.failedDestinations.isEmpty
      || linted.isMisconfigured
    {
      throw ExitStatus(code: 2)
    }
    if report.hasFailed { throw ExitStatus(code: 1) }
  }

  /// What is wrong with an input. A misspelt command is taken for a path, as linting is what kanri does unasked.
  private static func message(of error: InputError) -> Bilingual {
    let commands = Kanri.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard error.problem == .notFound, !error.path.contains("/"), !error.path.contains("."),
      let meant = NearestSpelling.of(error.path, among: commands)
    else { return error.message }
    return Bilingual(
      en: "\(error.message.en); the command '\(meant)' was probably meant",
      ja: "\(error.message.ja)。コマンド「\(meant)」ではありませんか。")
  }

  private func applyFixes(_ inputs: [WorkspaceInput], _ options: WorkspaceOptions) throws {
    let fixed = Workspace(inputs, options: options).fix(includingUnsafe: unsafeFixes)
    let language = workspace.language ?? LanguageChoice.ofLocale ?? .ja
    for error in fixed.errors { workspace.complain(error.message, in: language) }
    let count = fixed.files.filter(\.isChanged).count
    if count > 0 {
      workspace.complain(
        Bilingual(
          en: "mended \(fixed.appliedCount) in \(count) \(count == 1 ? "file" : "files")",
          ja: "\(count)ファイルの\(fixed.appliedCount)件を直しました"), in: language)
    }
  }

  /// Writes the baseline when asked to; otherwise lets it shrink by what is mended.
  private func updateBaseline(
    _ path: FilePath, _ known: Baseline?, _ run: LintRun, _ language: Language
  ) throws {
    do throws(InputError) {
      if writeBaseline {
        try run.baseline.write(to: path)
      } else if let known {
        let shrunk = known.shrunk(to: run.baseline)
        if shrunk != known { try shrunk.write(to: path) }
      }
    } catch {
      workspace.complain(error.message, in: language)
      throw ExitStatus(code: 2)
    }
  }
}
