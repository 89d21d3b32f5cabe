public import GovernanceFindings

/// `--statistics`: how often each rule spoke, the most frequent first, in place of the findings.
public struct StatisticsReport: ReportWriter {
  private struct Key: Hashable {
    let code: String
    let severity: Severity
  }

  private let header: ReportHeader
  private let output: ReportOutput
  private var counts: [Key: Int] = [:]
  private var names: [String: String] = [:]

  public init(_ header: ReportHeader, to output: ReportOutput) {
    self.header = header
    self.output = output
  }

  public mutating func begin() {}

  public mutating func add(_ placed: PlacedFinding) {
    let finding = placed.finding
    counts[Key(code: finding.code, severity: finding.severity), default: 0] += 1
    names[finding.code] = finding.name
  }

  public mutating func finish(_ summary: LintSummary) {
    if !counts.isEmpty { output.write(table.text) }
    output.write(SummaryWords(summary, header).line + "\n")
    output.flush()
  }

  private var table: TextTable {
    let language = header.language
    var table = TextTable([
      TextTable.Column(Bilingual(en: "count", ja: "件数")[language], leansRight: true),
      TextTable.Column(Bilingual(en: "code", ja: "コード")[language]),
      TextTable.Column(Bilingual(en: "severity", ja: "重大度")[language]),
      TextTable.Column(Bilingual(en: "rule", ja: "規則")[language]),
    ])
    let sorted = counts.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      if left.key.code != right.key.code { return left.key.code < right.key.code }
      return left.key.severity > right.key.severity
    }
    for (key, count) in sorted {
      let title = header.catalogue(key.code)?.title[language] ?? ""
      table.add([
        Count(count).description, key.code, key.severity.label[language],
        title.isEmpty ? names[key.code] ?? "" : title,
      ])
    }
    return table
  }
}
