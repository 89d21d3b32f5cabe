import GovernanceFindings

/// `--format junit`: test results, for services that know nothing else.
///
/// A file with findings is a suite, a finding a test case: failed if it makes the command fail, else skipped, so that
/// it is seen without failing anything. Files without findings do not appear; a run that found nothing is one passed
/// case. A suite is kept until its file ends, for its counts.
struct JUnitReport: ReportWriter {
  private let header: ReportHeader
  private let output: ReportOutput
  private var suite: [PlacedFinding] = []

  init(_ header: ReportHeader, to output: ReportOutput) {
    self.header = header
    self.output = output
  }

  mutating func begin() {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kanri lint\">\n")
  }

  mutating func add(_ finding: PlacedFinding) {
    guard output.isOpen else { return }
    if let last = suite.last, last.file != finding.file { endSuite() }
    suite.append(finding)
  }

  mutating func finish(_ summary: LintSummary) {
    endSuite()
    if summary.total == 0 {
      output.write(
        "  <testsuite name=\"kanri lint\" tests=\"1\" failures=\"0\" skipped=\"0\" "
          + "timestamp=\"\(timestamp)\">\n"
          + "    <testcase classname=\"kanri\" name=\"\(XMLText(SummaryWords(summary, header).line))\"/>\n"
          + "  </testsuite>\n")
    }
    output.write("</testsuites>\n")
    output.flush()
  }

  private mutating func endSuite() {
    guard let first = suite.first else { return }
    let failures = suite.count(where: isFailure)
    output.write(
      "  <testsuite name=\"\(XMLText(first.file))\" tests=\"\(suite.count)\" failures=\"\(failures)\" "
        + "skipped=\"\(suite.count - failures)\" timestamp=\"\(timestamp)\">\n")
    for finding in suite { write(finding) }
    output.write("  </testsuite>\n")
    output.endPiece()
    suite.removeAll(keepingCapacity: true)
  }

  /// The day that stands for today, in the form that the format wants.
  private var timestamp: XMLText { XMLText("\(header.asOf)T00:00:00") }

  private func write(_ placed: PlacedFinding) {
    let finding = placed.finding
    let start = placed.range.start
    let file = XMLText(placed.file)
    let name = "\(finding.code) \(finding.name) (\(start.line):\(start.column))"
    let element = isFailure(placed) ? "failure" : "skipped"
    let label = finding.severity.label[header.language]
    let message = finding.message[header.language]
    let help = finding.help[header.language]
    let body = help.isEmpty ? message : "\(message)\n= \(help)"
    output.write(
      "    <testcase classname=\"\(file)\" name=\"\(XMLText(name))\" file=\"\(file)\" line=\"\(start.line)\">\n"
        + "      <\(element) message=\"\(XMLText("\(label) \(finding.code): \(message)"))\""
        + (isFailure(placed) ? " type=\"\(label)\"" : "")
        + ">\(XMLText("\(placed.file):\(start.line):\(start.column): \(body)"))</\(element)>\n"
        + "    </testcase>\n")
  }

  private func isFailure(_ placed: PlacedFinding) -> Bool {
    header.failOn.map { placed.finding.severity >= $0 } ?? false
  }
}
