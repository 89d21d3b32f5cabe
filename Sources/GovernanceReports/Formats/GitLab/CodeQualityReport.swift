import GovernanceFindings

/// `--format gitlab`: a Code Quality report, which GitLab shows in a merge request.
///
/// An array of findings, written as they come in. GitLab drops a finding whose fingerprint another one has, so equal
/// findings of two files, or of one, get fingerprints of their own.
struct CodeQualityReport: ReportWriter {
  private let header: ReportHeader
  private let output: ReportOutput
  private var json = JSONWriter()
  private var uses: [String: Int] = [:]

  init(_ header: ReportHeader, to output: ReportOutput) {
    self.header = header
    self.output = output
  }

  mutating func begin() { json.beginArray() }

  mutating func add(_ placed: PlacedFinding) {
    guard output.isOpen else { return }
    let finding = placed.finding
    let help = finding.help[header.language]
    let message = finding.message[header.language]
    let fingerprint = fingerprint(of: placed)
    json.lineBreak()
    json.object { json in
      json.member("description", help.isEmpty ? message : "\(message)\n\(help)")
      json.member("check_name", "\(finding.code) \(finding.name)")
      json.member("fingerprint", fingerprint)
      json.member("severity", CodeQualityReport.severity(finding.severity))
      json.object("location") { json in
        json.member("path", CodeQualityReport.path(placed.file))
        json.object("lines") { $0.member("begin", max(placed.range.start.line, 1)) }
      }
    }
    output.write(json.take())
    output.endPiece()
  }

  mutating func finish(_ summary: LintSummary) {
    json.endArray()
    output.write(json.take())
    output.write("\n")
    output.flush()
  }

  private mutating func fingerprint(of placed: PlacedFinding) -> String {
    let base = "\(placed.file):\(placed.fingerprint.isEmpty ? placed.finding.code : placed.fingerprint)"
    let use = uses[base, default: 0] + 1
    uses[base] = use
    return use == 1 ? base : "\(base):\(use)"
  }

  /// GitLab knows a path only as git writes it, without `./` in front.
  private static func path(_ file: String) -> String {
    file.utf8.starts(with: "./".utf8) ? String(file.unicodeScalars.dropFirst(2)) : file
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
