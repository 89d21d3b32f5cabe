import GovernanceFindings

/// `--format sarif`: SARIF 2.1.0, as code-scanning services read it.
///
/// They refuse a file with more than 25,000 results whole and show 5,000 of them, so the worst 5,000 are written, in
/// the order of the report, and a notification says how many are not. Suppressed findings are no results.
///
/// `partialFingerprints` carries ours alone: GitHub computes `primaryLocationLineHash` from the source when a report
/// is uploaded, and warns about every result that brings another value under that name.
struct SARIFReport: ReportWriter {
  /// How many results a report holds.
  static let limit = 5_000

  private let header: ReportHeader
  private let output: ReportOutput
  private var findings = WorstFindings(limit: SARIFReport.limit)

  init(_ header: ReportHeader, to output: ReportOutput) {
    self.header = header
    self.output = output
  }

  mutating func begin() {}

  mutating func add(_ finding: PlacedFinding) { findings.add(finding) }

  mutating func finish(_ summary: LintSummary) {
    let results = findings.inOrder
    var rules: [SARIFRule] = []
    var indices: [String: Int] = [:]
    for placed in results where indices[placed.finding.code] == nil {
      indices[placed.finding.code] = rules.count
      rules.append(
        SARIFRule(header.catalogue(placed.finding.code), foundAs: placed.finding, language: header.language))
    }

    var json = JSONWriter()
    json.beginObject()
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    writeTool(rules, to: &json)
    writeInvocation(summary, to: &json)
    json.member("language", header.language.rawValue)
    json.member("columnKind", "unicodeCodePoints")
    json.object("properties") { $0.member("asOf", header.asOf) }
    json.key("results")
    json.beginArray()
    for placed in results {
      json.lineBreak()
      SARIFResult(placed, ruleIndex: indices[placed.finding.code], language: header.language).write(to: &json)
      output.write(json.take())
      output.endPiece()
    }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    output.write(json.take())
    output.write("\n")
    output.flush()
  }

  private func writeTool(_ rules: [SARIFRule], to json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", "kanri")
        json.member("version", header.toolVersion)
        json.array("rules") { json in
          for rule in rules {
            json.lineBreak()
            rule.write(to: &json)
          }
        }
      }
    }
  }

  private func writeInvocation(_ summary: LintSummary, to json: inout JSONWriter) {
    json.array("invocations") { json in
      json.object { json in
        json.member("executionSuccessful", summary.isComplete)
        guard findings.omitted > 0 else { return }
        let text = Bilingual(
          en:
            "\(Count(findings.omitted).of("finding")) left out, the least severe and the last: services take "
            + "\(Count(SARIFReport.limit)) results. To see them all, run kanri lint.",
          ja: "\(Count(findings.omitted))件の指摘を、重大度の低いものから省きました（この形式で扱えるのは"
            + "\(Count(SARIFReport.limit))件までです）。すべて見るには kanri lint を実行してください。")
        json.array("toolExecutionNotifications") { json in
          json.object { json in
            json.member("level", "warning")
            json.object("message") { $0.member("text", text[header.language]) }
          }
        }
      }
    }
  }
}
