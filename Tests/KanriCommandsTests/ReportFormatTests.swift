import Foundation
import KanriTestSupport
import Testing

@Suite("--format and --output") struct ReportFormatTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder(["canvas.yaml": Documents.withError])
  }

  @Test("JSON is version 1 of its contract") func json() throws {
    let outcome = try KanriProcess.run("lint", "--format", "json", "--as-of", "2026-11-24", in: folder)
    let report = try outcome.report()
    #expect(report.version == 1)
    #expect(report.asOf == "2026-11-24")
    #expect(report.summary.files == 1 && report.summary.errors == 1 && report.summary.suppressed == 0)
    let finding = try #require(report.findings.first)
    #expect(finding.name == "unknown-key" && finding.severity == "error" && finding.path == "canvas.yaml")
    #expect(finding.factPath == "zzunknown" && finding.endLine == 10 && finding.endColumn == 10)
    #expect(finding.message.contains("'zzunknown'") && !finding.help.isEmpty)
  }

  @Test("SARIF is 2.1.0 and counts columns in code points") func sarif() throws {
    let outcome = try KanriProcess.run("lint", "--format", "sarif", in: folder)
    let log = try #require(try outcome.json() as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["S102"])
    #expect(results.map { $0["level"] as? String } == ["error"])
  }

  @Test("GitHub gets a workflow command a finding") func github() throws {
    let outcome = try KanriProcess.run("lint", "--format", "github", in: folder)
    #expect(outcome.stdout.contains("::error file=canvas.yaml,line=10,col=1,endColumn=10,title=S102"))
  }

  @Test("GitLab gets a Code Quality report") func gitlab() throws {
    let outcome = try KanriProcess.run("lint", "--format", "gitlab", in: folder)
    let issues = try #require(try outcome.json() as? [[String: Any]])
    #expect(issues.count == 1)
    for key in ["description", "check_name", "fingerprint", "severity", "location"] {
      #expect(issues[0][key] != nil, "\(key)")
    }
  }

  @Test("JUnit's XML has a failure a finding") func junit() throws {
    let outcome = try KanriProcess.run("lint", "--format", "junit", in: folder)
    #expect(outcome.stdout.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"))
    #expect(outcome.stdout.components(separatedBy: "<failure ").count == 2)
    #expect(outcome.stdout.hasSuffix("</testsuites>\n"))
  }

  @Test("Markdown is a page") func markdown() throws {
    let outcome = try KanriProcess.run("lint", "--format", "markdown", in: folder)
    #expect(outcome.stdout.hasPrefix("### "))
    #expect(outcome.stdout.contains("canvas.yaml:10:1"))
  }

  @Test(
    "All formats have the same status and the same day",
    arguments: ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"])
  func everyFormat(format: String) throws {
    let outcome = try KanriProcess.run("lint", "--format", format, "--as-of", "2031-01-02", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.stdout.contains("S102"))
    // GitLab's report has no place for it.
    if format != "gitlab" { #expect(outcome.stdout.contains("2031-01-02")) }
    let clean = try KanriProcess.run(
      "lint", "--format", format, in: TestFolder(["canvas.yaml": Documents.clean]))
    #expect(clean.status == 0)
  }

  @Test("Several reports come out of one run, each the same as alone") func several() throws {
    let day = ["--as-of", "2026-11-24"]
    let outcome = try KanriProcess.run(
      arguments: ["lint", "--output", "sarif=a.sarif", "--output", "json=b.json"] + day, in: folder)
    #expect(outcome.status == 1)
    for (format, report) in [
      ("text", outcome.stdout), ("sarif", try folder.text("a.sarif")), ("json", try folder.text("b.json")),
    ] {
      let alone = try KanriProcess.run(arguments: ["lint", "--format", format] + day, in: folder)
      #expect(report == alone.stdout, "\(format)")
    }
  }

  @Test("A report that is written leaves nothing else in the folder") func noRemains() throws {
    let outcome = try KanriProcess.run("lint", "--output", "sarif=a.sarif", in: folder)
    #expect(outcome.status == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["a.sarif", "canvas.yaml"])
  }

  @Test("--statistics counts by rule") func statistics() throws {
    let outcome = try KanriProcess.run("lint", "--statistics", in: folder)
    #expect(outcome.status == 1)
    let row = outcome.stdout.split(separator: "\n").first { $0.contains("S102") }
    #expect(row?.split(separator: " ").prefix(3) == ["1", "S102", "error"])
    #expect(!outcome.stdout.contains("canvas.yaml:10"))
  }

  @Test("Every report prints the day that stands for today") func asOf() throws {
    let text = try KanriProcess.run("lint", "--as-of", "令和8年11月24日", in: folder)
    #expect(text.stdout.contains("2026-11-24"))
    let listing = try KanriProcess.run("suppressions", "--as-of", "2026-11-24", in: folder)
    #expect(listing.stdout.contains("2026-11-24"))
  }

  @Test("A reader that goes away ends the run quietly") func closedPipe() throws {
    let keys = (0..<4_000).map { "zzkey\($0): 1\n" }.joined()
    let folder = try TestFolder(["canvas.yaml": Documents.clean + keys])
    let outcome = try KanriProcess.run("lint", "canvas.yaml", in: folder, readingOnly: 64)
    #expect(outcome.isOrderly && outcome.status == 1)
    #expect(outcome.stdout.hasPrefix("canvas.yaml:"))
    #expect(outcome.stderr.isEmpty)
  }
}
