import GovernanceFindings

/// `--format json`: one JSON document, a finding a line, written as the findings come in.
struct JSONReport: ReportWriter {
  private let header: ReportHeader
  private let output: ReportOutput
  private var json = JSONWriter()

  init(_ header: ReportHeader, to output: ReportOutput) {
    self.header = header
    self.output = output
  }

  mutating func begin() {
    ReportV1.writeOpening(toolVersion: header.toolVersion, asOf: header.asOf, to: &json)
    output.write(json.take())
  }

  mutating func add(_ finding: PlacedFinding) {
    guard output.isOpen else { return }
    json.lineBreak()
    ReportV1.Finding(finding, in: header.language).write(to: &json)
    output.write(json.take())
    output.endPiece()
  }

  mutating func finish(_ summary: LintSummary) {
    ReportV1.writeClosing(ReportV1.Summary(summary), to: &json)
    output.write(json.take())
    output.write("\n")
    output.flush()
  }
}
