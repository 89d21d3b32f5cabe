import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import Glibc

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lint", abstract: "Lints documents.")

  @Argument var paths: [String] = []
  @Option var format = "text"
  @Option(name: .customLong("lang")) var language: Language?

  func run() throws {
    var summary = LintSummary()
    let asOf = Today.date(secondsFromUTC: 9 * 3600)
    let output = ReportOutput { Console.write($0, to: STDOUT_FILENO) }
    let header = ReportHeader(
      toolVersion: KanriVersion.current, asOf: asOf.description, language: language ?? .ja,
      catalogue: { Catalogue.entry($0) })
    var writer = (ReportFormat(rawValue: format) ?? .text).writer(header, to: output)
    writer.begin()
    for path in paths {
      guard let file = fopen(path, "rb") else { continue }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65536)
      while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { break }
        bytes += buffer[0..<count]
      }
      fclose(file)
      let result = Linter.lint(bytes, path: path, settings: LintSettings(asOf: asOf), isNamed: true)
      summary.files += 1
      summary.suppressed += result.suppressedCount
      for finding in result.findings { summary.count(finding); writer.add(finding) }
    }
    writer.finish(summary)
    if summary.errors > 0 { throw ExitStatus(code: 1) }
  }
}
