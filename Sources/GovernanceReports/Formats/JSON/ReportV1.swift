import GovernanceFindings

/// Version 1 of the JSON report: a contract with programs, frozen.
///
/// Members are never renamed, retyped or taken away here; a change of that kind makes a `ReportV2` beside it. Lines and
/// columns count from 1, columns in Unicode code points; ends are exclusive.
enum ReportV1 {
  /// A finding, in the language of the report.
  struct Finding {
    let code: String
    let name: String
    let severity: String
    let path: String
    /// Left out for the document as a whole.
    let factPath: String?
    /// The procedure that a row of a table describes.
    let subject: String?
    /// The cell of a table, such as `AB1204`.
    let cell: String?
    let place: Place
    let message: String
    let help: String
    let provenance: String
    /// The codes of the items that the finding sums up; left out where it speaks of one thing.
    let items: [String]
    let fix: Fix?
  }

  /// A stretch of a text.
  struct Place {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }

  struct Fix {
    let safe: Bool
    let edits: [Edit]
  }

  struct Edit {
    let place: Place
    let newText: String
  }

  struct Summary {
    let files: Int
    let errors: Int
    let warnings: Int
    let notes: Int
    let suppressed: Int
  }
}

extension ReportV1 {
  /// Everything up to and with the start of `findings`.
  static func writeOpening(toolVersion: String, asOf: String, to json: inout JSONWriter) {
    json.beginObject()
    json.member("version", 1)
    json.object("tool") { tool in
      tool.member("name", "kanri")
      tool.member("version", toolVersion)
    }
    json.member("asOf", asOf)
    json.key("findings")
    json.beginArray()
  }

  /// Everything from the end of `findings`.
  static func writeClosing(_ summary: Summary, to json: inout JSONWriter) {
    json.endArray()
    json.object("summary") { member in
      member.member("files", summary.files)
      member.member("errors", summary.errors)
      member.member("warnings", summary.warnings)
      member.member("notes", summary.notes)
      member.member("suppressed", summary.suppressed)
    }
    json.endObject()
  }
}

extension ReportV1.Finding {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("code", code)
      json.member("name", name)
      json.member("severity", severity)
      json.member("path", path)
      if let factPath { json.member("factPath", factPath) }
      if let subject { json.member("subject", subject) }
      if let cell { json.member("cell", cell) }
      json.member("line", place.startLine)
      json.member("column", place.startColumn)
      json.member("endLine", place.endLine)
      json.member("endColumn", place.endColumn)
      json.member("message", message)
      json.member("help", help)
      json.member("provenance", provenance)
      if !items.isEmpty { json.array("items") { for item in items { $0.value(item) } } }
      if let fix { json.object("fix") { fix.write(to: &$0) } }
    }
  }
}

extension ReportV1.Fix {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("safe", safe)
    json.array("edits") { json in
      for edit in edits {
        json.object { json in
          json.member("startLine", edit.place.startLine)
          json.member("startColumn", edit.place.startColumn)
          json.member("endLine", edit.place.endLine)
          json.member("endColumn", edit.place.endColumn)
          json.member("newText", edit.newText)
        }
      }
    }
  }
}

extension ReportV1.Finding {
  init(_ placed: PlacedFinding, in language: Language) {
    let finding = placed.finding
    self.init(
      code: finding.code, name: finding.name, severity: ReportV1.severity(finding.severity),
      path: placed.file,
      factPath: finding.path.steps.isEmpty ? nil : finding.path.description, subject: placed.subject,
      cell: placed.cell, place: ReportV1.Place(placed.range), message: finding.message[language],
      help: finding.help[language], provenance: ReportV1.provenance(finding.provenance),
      items: finding.items, fix: placed.fix.map(ReportV1.Fix.init))
  }
}

extension ReportV1.Fix {
  init(_ fix: Fix) {
    self.init(
      safe: fix.isSafe,
      edits: fix.edits.map { ReportV1.Edit(place: ReportV1.Place($0.range), newText: $0.newText) })
  }
}

extension ReportV1.Place {
  init(_ range: SourceRange) {
    self.init(
      startLine: range.start.line, startColumn: range.start.column, endLine: range.end.line,
      endColumn: range.end.column)
  }
}

extension ReportV1.Summary {
  init(_ summary: LintSummary) {
    self.init(
      files: summary.files, errors: summary.errors, warnings: summary.warnings, notes: summary.notes,
      suppressed: summary.suppressed)
  }
}

extension ReportV1 {
  // The words of the contract are written out: a case renamed elsewhere must not change them.
  static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  static func provenance(_ provenance: Provenance) -> String {
    switch provenance {
    case .plan: "plan"
    case .published: "published"
    case .derived: "derived"
    }
  }
}
