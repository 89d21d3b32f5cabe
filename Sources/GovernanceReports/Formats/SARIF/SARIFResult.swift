import GovernanceFindings

/// A finding as a SARIF result.
struct SARIFResult {
  private let placed: PlacedFinding
  private let ruleIndex: Int?
  private let language: Language

  init(_ placed: PlacedFinding, ruleIndex: Int?, language: Language) {
    self.placed = placed
    self.ruleIndex = ruleIndex
    self.language = language
  }

  func write(to json: inout JSONWriter) {
    let finding = placed.finding
    json.object { json in
      json.member("ruleId", finding.code)
      if let ruleIndex { json.member("ruleIndex", ruleIndex) }
      json.member("level", SARIFLevel.of(finding.severity))
      json.object("message") { $0.member("text", text) }
      json.array("locations") { json in
        json.object { json in
          json.object("physicalLocation") { json in
            writeArtifact(to: &json)
            writeRegion("region", placed.range, to: &json)
          }
        }
      }
      if !placed.fingerprint.isEmpty {
        json.object("partialFingerprints") { $0.member("kanri/v1", placed.fingerprint) }
      }
      if let fix = placed.fix, !fix.edits.isEmpty {
        json.array("fixes") { json in
          json.object { write(fix, to: &$0) }
        }
      }
      writeProperties(to: &json)
    }
  }

  /// The message, and on a line of its own what to do.
  private var text: String {
    let message = SARIFMessage(placed.finding.message[language]).description
    let help = SARIFMessage(placed.finding.help[language]).description
    if message.isEmpty { return help.isEmpty ? placed.finding.name : help }
    return help.isEmpty ? message : message + "\n" + help
  }

  private func writeArtifact(to json: inout JSONWriter) {
    let uri = SARIFURI(path: placed.file)
    json.object("artifactLocation") { json in
      json.member("uri", uri.text)
      if uri.isRelative { json.member("uriBaseId", "%SRCROOT%") }
    }
  }

  /// A region starts at 1:1 at the earliest and does not end before it starts: one that did would cost the report.
  private func writeRegion(_ name: String, _ range: SourceRange, to json: inout JSONWriter) {
    let startLine = max(range.start.line, 1)
    let startColumn = max(range.start.column, 1)
    let endLine = max(range.end.line, startLine)
    json.object(name) { json in
      json.member("startLine", startLine)
      json.member("startColumn", startColumn)
      json.member("endLine", endLine)
      json.member("endColumn", max(range.end.column, endLine == startLine ? startColumn : 1))
    }
  }

  private func write(_ fix: Fix, to json: inout JSONWriter) {
    let help = SARIFMessage(placed.finding.help[language]).description
    if !help.isEmpty { json.object("description") { $0.member("text", help) } }
    json.array("artifactChanges") { json in
      json.object { json in
        writeArtifact(to: &json)
        json.array("replacements") { json in
          for edit in fix.edits {
            json.object { json in
              writeRegion("deletedRegion", edit.range, to: &json)
              json.object("insertedContent") { $0.member("text", edit.newText) }
            }
          }
        }
      }
    }
    json.object("properties") { $0.member("safe", fix.isSafe) }
  }

  private func writeProperties(to json: inout JSONWriter) {
    let path = placed.finding.path
    guard !path.steps.isEmpty || placed.subject != nil || placed.cell != nil else { return }
    json.object("properties") { json in
      if !path.steps.isEmpty { json.member("factPath", path.description) }
      if let subject = placed.subject { json.member("subject", subject) }
      if let cell = placed.cell { json.member("cell", cell) }
    }
  }
}
