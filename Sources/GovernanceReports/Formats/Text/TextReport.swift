import GovernanceFindings

/// `--format text`: a finding is its place and message, the line it stands on, and what to do.
///
/// ```
/// canvas.yaml:4:11: warning C103: user group '飲食店の開業者' has no evidence.
/// 4 |   - name: 飲食店の開業者
///   |           ^^^^^^^^^^^^^^
///   = Write what you learned from them under 'evidence'.
/// ```
struct TextReport: ReportWriter {
  private let header: ReportHeader
  private let output: ReportOutput
  private let palette: Palette

  init(_ header: ReportHeader, to output: ReportOutput) {
    self.header = header
    self.output = output
    palette = Palette(isOn: header.colour)
  }

  mutating func begin() {}

  mutating func add(_ placed: PlacedFinding) {
    guard output.isOpen else { return }
    let finding = placed.finding
    let start = placed.range.start
    let place = "\(TerminalText(path: placed.file)):\(start.line):\(start.column):"
    let label = "\(finding.severity.label[header.language]) \(TerminalText(finding.code))"
    let message = TerminalText(finding.message[header.language])
    output.write("\(palette.path(place)) \(palette.severity(label, finding.severity)): \(message)\n")
    if let excerpt = placed.excerpt { write(excerpt, of: placed) }
    let help = finding.help[header.language]
    if !help.isEmpty { output.write("  = \(TerminalText(help))\n") }
    output.endPiece()
  }

  private func write(_ excerpt: SourceExcerpt, of placed: PlacedFinding) {
    let number = String(placed.range.start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let view = ExcerptView(excerpt, range: placed.range, width: header.width - number.utf8.count - 3)
    let indent = String(repeating: " ", count: view.indent)
    let carets = palette.severity(String(repeating: "^", count: view.carets), placed.finding.severity)
    output.write("\(number) | \(view.source)\n\(gutter) | \(indent)\(carets)\n")
  }

  mutating func finish(_ summary: LintSummary) {
    output.write(SummaryWords(summary, header).line + "\n")
    output.flush()
  }
}
