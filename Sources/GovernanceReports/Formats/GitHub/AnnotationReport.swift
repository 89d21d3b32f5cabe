import GovernanceFindings

/// `--format github`: workflow commands, which GitHub shows beside the lines of a pull request.
///
/// GitHub keeps ten annotations of each level and drops the rest without a word. So no more are written, errors first,
/// and where some are left out a notice says how many and how to see them.
struct AnnotationReport: ReportWriter {
  /// How many annotations of one level GitHub shows for a step.
  static let limit = 10

  private let header: ReportHeader
  private let output: ReportOutput
  private var kept: [Severity: [PlacedFinding]] = [:]
  private var seen = 0

  init(_ header: ReportHeader, to output: ReportOutput) {
    self.header = header
    self.output = output
  }

  mutating func begin() {}

  mutating func add(_ finding: PlacedFinding) {
    seen += 1
    if kept[finding.finding.severity, default: []].count < AnnotationReport.limit {
      kept[finding.finding.severity, default: []].append(finding)
    }
  }

  mutating func finish(_ summary: LintSummary) {
    var notes = kept[.note] ?? []
    let others = (kept[.error] ?? []) + (kept[.warning] ?? [])
    // The notice about what is left out takes the place of a note.
    if seen > others.count + notes.count { notes = Array(notes.prefix(AnnotationReport.limit - 1)) }
    for finding in others + notes { write(finding) }
    let hidden = seen - others.count - notes.count
    if hidden > 0 { write(noticeOf: hidden) }
    output.write(SummaryWords(summary, header).line + "\n")
    output.flush()
  }

  private func write(_ placed: PlacedFinding) {
    let finding = placed.finding
    let range = placed.range
    let end =
      range.end.line == range.start.line
      ? "endColumn=\(range.end.column)" : "endLine=\(range.end.line)"
    let title = WorkflowCommandText.property("\(finding.code) \(finding.name)")
    var message = finding.message[header.language]
    let help = finding.help[header.language]
    if !help.isEmpty { message += "\n= " + help }
    output.write(
      "::\(AnnotationReport.level(finding.severity)) file=\(WorkflowCommandText.property(placed.file)),"
        + "line=\(range.start.line),col=\(range.start.column),\(end),title=\(title)"
        + "::\(WorkflowCommandText.message(message))\n")
    output.endPiece()
  }

  private func write(noticeOf hidden: Int) {
    let text = Bilingual(
      en: "\(Count(hidden).of("more finding")) not shown here: GitHub shows ten of each level. "
        + "To see them all, run kanri lint.",
      ja: "ほかに\(Count(hidden))件の指摘があります（GitHubが表示するのは重大度ごとに10件までです）。"
        + "すべて見るには kanri lint を実行してください。")
    output.write("::notice title=kanri::\(WorkflowCommandText.message(text[header.language]))\n")
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
