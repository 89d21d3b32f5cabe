import DigitalGovernance
import GovernanceFindings
import YAMLSyntax

/// Turns the findings of a pass into placed ones: lines and columns, severities, suppressions, fingerprints.
struct FindingPlacer {
  private let pass: LintingPass
  private let suppressions: SuppressionTable

  init(pass: LintingPass) {
    self.pass = pass
    suppressions = SuppressionTable(pass.tree, settings: pass.settings)
  }

  struct Placed {
    var findings: [PlacedFinding] = []
    var suppressedCount = 0
    var suppressions: [Suppression] = []
  }

  func place() -> Placed {
    var placed = Placed()
    // Most files of a healthy workspace end here, before a line was counted.
    guard !pass.raw.isEmpty || !suppressions.isEmpty else { return placed }
    let lines = LineIndex(pass.tree.source)
    let redaction = Redaction(of: pass.secrets, in: pass.tree.source)
    var used = Set<Int>()
    var kept: [(bytes: Range<Int>, finding: PlacedFinding)] = []
    for raw in pass.raw {
      let line = lines.line(ofByte: raw.bytes.lowerBound) + 1
      let code = raw.finding.code
      if let index = suppressions.index(
        silencing: code, atLine: line, lines: lines, isProtected: pass.settings.rules.isProtected(code),
        on: pass.settings.asOf)
      {
        used.insert(index)
        placed.suppressedCount += 1
        continue
      }
      kept.append((raw.bytes, finding(raw, lines)))
    }
    for raw in DirectiveCheck(suppressions, used: used, settings: pass.settings, source: pass.tree.source)
      .findings()
    {
      kept.append((raw.bytes, finding(raw, lines)))
    }
    kept.sort { left, right in
      (left.bytes.lowerBound, left.bytes.upperBound, left.finding.finding.code)
        < (right.bytes.lowerBound, right.bytes.upperBound, right.finding.finding.code)
    }
    var fingerprints = Fingerprints()
    placed.findings = kept.map { bytes, finding in
      var finding = finding
      finding.fingerprint = fingerprints.next(for: finding, text: pass.tree.source[bytes])
      redaction.apply(to: &finding)
      return finding
    }
    placed.suppressions = suppressions.listed(in: pass.path, lines: lines).map(redaction.applied)
    return placed
  }

  private func finding(_ raw: RawFinding, _ lines: LineIndex) -> PlacedFinding {
    let range = lines.range(ofBytes: raw.bytes)
    var finding = raw.finding
    finding.severity = pass.settings.rules.severity(of: finding.code, default: finding.severity)
    return PlacedFinding(
      finding, file: pass.path, range: range,
      fix: raw.edit.map { edit in
        Fix(
          isSafe: edit.isSafe,
          edits: [
            TextEdit(bytes: edit.bytes, range: lines.range(ofBytes: edit.bytes), newText: edit.newText)
          ])
      }, subject: raw.subject,
      excerpt: raw.isOfFile
        ? nil
        : SourceExcerpt(line: lines.content(ofLine: range.start.line - 1), around: range.start.column))
  }
}
