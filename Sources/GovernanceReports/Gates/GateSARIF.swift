public import GovernanceFindings

/// The open items of gates as SARIF, for platforms that show findings beside the lines of a change.
public enum GateSARIF {
  public static func text(
    of judged: [JudgedProject], toolVersion: String, asOf: String, language: Language
  ) -> String {
    var bytes: [UInt8] = []
    let entries = Dictionary(
      judged.flatMap(\.gate.items).map { ($0.item.code, CatalogueEntry($0.item)) }
    ) { first, _ in first }
    let output = ReportOutput { written in
      bytes += written
      return true
    }
    var writer = ReportFormat.sarif.writer(
      ReportHeader(toolVersion: toolVersion, asOf: asOf, language: language, catalogue: { entries[$0] }),
      to: output)
    writer.begin()
    var summary = LintSummary()
    for project in judged {
      for finding in project.findings {
        summary.count(finding)
        writer.add(finding)
      }
    }
    summary.files = Set(judged.map(\.file)).count
    writer.finish(summary)
    return String(decoding: bytes, as: UTF8.self)
  }
}
