import GovernanceFindings

/// `--format markdown`: a page for a step summary or a comment, what stops CI first.
///
/// GitHub takes at most 1 MiB of step summary, so the page keeps the worst findings and counts the others.
struct MarkdownReport: ReportWriter {
  /// How many findings are shown.
  static let limit = 200

  private let header: ReportHeader
  private let output: ReportOutput
  private var findings = WorstFindings(limit: MarkdownReport.limit)

  init(_ header: ReportHeader, to output: ReportOutput) {
    self.header = header
    self.output = output
  }

  mutating func begin() {}

  mutating func add(_ finding: PlacedFinding) { findings.add(finding) }

  mutating func finish(_ summary: LintSummary) {
    let words = SummaryWords(summary, header)
    let isClean = summary.total == 0
    if isClean {
      output.write("### kanri lint\n\n\(MarkdownText(words.line))\n")
    } else {
      output.write("### kanri lint: \(words.counts)\n\n\(words.nextStep[header.language])\n")
      let sorted = Severity.allCases.reversed().flatMap { findings.findings(of: $0) }
      let stopping = sorted.filter { placed in header.failOn.map { placed.finding.severity >= $0 } ?? false }
      write(stopping, under: Bilingual(en: "These stop CI", ja: "CIを止めている指摘"))
      write(
        Array(sorted.dropFirst(stopping.count)),
        under: stopping.isEmpty
          ? Bilingual(en: "Findings", ja: "指摘") : Bilingual(en: "The others", ja: "そのほかの指摘"))
      writeOmitted()
      output.write("\n\(closing(summary, words))\n")
    }
    output.flush()
  }

  private func write(_ findings: [PlacedFinding], under heading: Bilingual) {
    guard !findings.isEmpty else { return }
    output.write("\n#### \(heading[header.language])\n\n")
    for placed in findings {
      let finding = placed.finding
      let start = placed.range.start
      output.write(
        "- **\(finding.severity.label[header.language]) \(MarkdownText(finding.code))** "
          + "\(MarkdownText(placed.file)):\(start.line):\(start.column)<br>\n"
          + "  \(MarkdownText(finding.message[header.language]))")
      let help = finding.help[header.language]
      if !help.isEmpty { output.write("<br>\n  → \(MarkdownText(help))") }
      output.write("\n")
    }
  }

  private func writeOmitted() {
    guard findings.omitted > 0 else { return }
    let text = Bilingual(
      en: "\(Count(findings.omitted).of("more finding")) not shown here. To see them all, run `kanri lint`.",
      ja: "ほかに\(Count(findings.omitted))件の指摘があります。すべて見るには `kanri lint` を実行してください。")
    output.write("\n\(text[header.language])\n")
  }

  private func closing(_ summary: LintSummary, _ words: SummaryWords) -> String {
    let asides = words.asides.reduce(Bilingual(en: "", ja: "")) { $0.followed(by: $1) }
    let facts = Bilingual(
      en: "\(Count(summary.files).of("file")), as of \(header.asOf). Explain a finding: `kanri explain CODE`",
      ja: "\(Count(summary.files))ファイル、基準日 \(header.asOf)。指摘の説明: `kanri explain コード`")
    return asides.followed(by: facts)[header.language]
  }
}
