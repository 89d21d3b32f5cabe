import Glibc
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace

/// Carries the findings of a run to its reports: one on standard output, more in files.
struct LintReporting {
  /// Whether a finding is at or above `--fail-on`.
  private(set) var hasFailed = false
  /// Files that could not be written.
  private(set) var failedDestinations: [String] = []
  private var reports: [Report] = []
  private var summary = LintSummary()
  /// What ends the text on standard output, before its summary.
  var closing: ((Language) -> String)?
  /// How many tables were linted.
  var tableCount = 0
  private let failOn: Severity?
  private let workspace: Workspace
  private let format: ReportFormat
  private let destinations: [ReportDestination]
  private let statistics: Bool
  private let colour: ColourChoice
  /// The language, once it is decided: with the locale C, a document in Japanese decides it.
  private var language: Language?
  /// What came before the language was decided.
  private var waiting: [PlacedFinding] = []

  /// How much of a table a report is told.
  enum Detail {
    /// Every finding, for programs.
    case everything
    /// The first of each code, for people.
    case aFewOfEachCode
    /// One for each code and organisation, for platforms that take a few thousand results.
    case groups

    init(_ format: ReportFormat) {
      switch format {
      case .json: self = .everything
      case .text: self = .aFewOfEachCode
      default: self = .groups
      }
    }
  }

  private struct Report {
    var writer: any ReportWriter
    let output: ReportOutput
    let file: ReportFile?
    let detail: Detail
  }

  init(
    format: ReportFormat, destinations: [ReportDestination], statistics: Bool, failOn: FailOn,
    colour: ColourChoice, workspace: Workspace, language: Language?
  ) {
    self.format = format
    self.destinations = destinations
    self.statistics = statistics
    self.failOn = failOn.severity
    self.colour = colour
    self.workspace = workspace
    self.language = language ?? workspace.configuration.language ?? LanguageChoice.ofLocale
    if let language = self.language { open(in: language) }
  }

  mutating func add(_ file: LintedFile) {
    if language == nil, file.hasJapaneseText {
      language = .ja
      open(in: .ja)
      for finding in waiting { write(finding) }
      waiting = []
    }
    for finding in file.findings {
      summary.count(finding)
      if let failOn, finding.finding.severity >= failOn, !finding.finding.isAdvisory { hasFailed = true }
      if language == nil { waiting.append(finding) } else { write(finding) }
    }
  }

  /// Writes a finding of a table to the reports that want as much; ``note(_:)`` counts it.
  mutating func write(_ finding: PlacedFinding, inReportsOf detail: Detail) {
    if language == nil {
      language = .ja
      open(in: .ja)
      for finding in waiting { write(finding) }
      waiting = []
    }
    for index in reports.indices where reports[index].detail == detail && reports[index].output.isOpen {
      reports[index].writer.add(finding)
    }
  }

  /// Counts a finding of a table, whether it is shown or not.
  mutating func note(_ finding: PlacedFinding) {
    summary.count(finding)
    if let failOn, finding.finding.severity >= failOn { hasFailed = true }
  }

  /// Ends all reports; answers with the language that was spoken.
  mutating func finish(_ run: LintRun, emptyFolders: [String]) -> Language {
    let decided = language ?? .en
    if language == nil {
      open(in: decided)
      for finding in waiting { write(finding) }
    }
    summary.files = run.fileCount + tableCount
    summary.skipped = run.skippedCount
    summary.suppressed = run.suppressedCount + run.knownCount
    summary.isComplete = run.inputErrors.isEmpty
    if let closing, let main = reports.first { main.output.say(closing(decided)) }
    for index in reports.indices {
      reports[index].writer.finish(summary)
      if let file = reports[index].file, !file.close() { failedDestinations.append(file.path) }
    }
    return decided
  }

  private mutating func write(_ finding: PlacedFinding) {
    for index in reports.indices where reports[index].output.isOpen { reports[index].writer.add(finding) }
  }

  private mutating func open(in language: Language) {
    let isTerminal = Console.isTerminal(STDOUT_FILENO)
    let colours: Bool =
      switch colour {
      case .always: true
      case .never: false
      case .auto: isTerminal && Console.environment("NO_COLOR") == nil
      }
    var header = ReportHeader(
      toolVersion: KanriVersion.current, asOf: workspace.asOf.description, language: language, failOn: failOn,
      colour: colours, width: 100,
      catalogue: { [workspace] in Catalogue.entry($0) ?? workspace.officeEntry($0) })
    let output = ReportOutput(capacity: isTerminal ? 0 : 1 << 16) { Console.write($0, to: STDOUT_FILENO) }
    let main: any ReportWriter =
      statistics && format == .text ? StatisticsReport(header, to: output) : format.writer(header, to: output)
    reports.append(
      Report(
        writer: main, output: output, file: nil,
        detail: statistics && format == .text ? .everything : Detail(format)))
    header.colour = false
    for destination in destinations {
      let file = ReportFile(destination.path)
      let output = ReportOutput { file.write($0) }
      reports.append(
        Report(
          writer: destination.format.writer(header, to: output), output: output, file: file,
          detail: Detail(destination.format)))
    }
    for index in reports.indices { reports[index].writer.begin() }
  }
}

/// A report on its way to a file: a temporary file beside it that takes its name when it is whole.
final class ReportFile {
  let path: String
  private let temporary: String
  private let descriptor: Int32
  private var isGood: Bool

  init(_ path: String) {
    self.path = path
    temporary = "\(path).kanri-\(getpid())"
    descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    isGood = descriptor >= 0
  }

  func write(_ bytes: [UInt8]) -> Bool {
    if isGood { isGood = Console.write(bytes, to: descriptor) }
    return isGood
  }

  /// Gives the file its name; false if anything went wrong.
  func close() -> Bool {
    guard descriptor >= 0 else { return false }
    Glibc.close(descriptor)
    guard isGood, rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }
}
