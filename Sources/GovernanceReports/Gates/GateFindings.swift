import DigitalGovernance
public import GovernanceFindings

extension JudgedProject {
  /// The open items as findings, for formats that know nothing of gates.
  public var findings: [PlacedFinding] {
    let items = gate.isUnjudged ? Array(gate.items.prefix(1)) : gate.byUrgency
    return items.compactMap { item -> PlacedFinding? in
      let severity: Severity
      switch item.state {
      case .failed: severity = item.item.isRequired ? (item.item.isBlocking ? .error : .warning) : .note
      case .conditional: severity = .warning
      case .incomplete: severity = .note
      // Whoever reads only the findings must not take a fault for a pass.
      case .notEvaluated: severity = .warning
      case .passed, .notApplicable: return nil
      }
      let remedy = item.item.item.criterion.remedy.known?.text.known?.text ?? item.item.title
      let finding = Finding(
        code: item.item.code, name: item.item.id, severity: severity, path: item.about.path,
        message: Bilingual(
          en: "'\(item.item.title.en)': \(item.reason.en).",
          ja: "「\(item.item.title.ja)」: \(item.reason.ja.trimmingStop)。"), help: remedy,
        provenance: item.item.item.criterion.provenance.known?.provenance ?? Basis().provenance)
      let place = place(item.about)
      let start = SourcePosition(line: 1, column: 1)
      return PlacedFinding(
        finding, file: place?.path ?? file, range: place?.range ?? SourceRange(start, start))
    }
  }
}
