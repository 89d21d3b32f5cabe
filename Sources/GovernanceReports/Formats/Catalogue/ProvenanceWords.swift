import GovernanceFindings

/// Where a requirement comes from, in a sentence: `出典: 計画に記載（measure 19）`.
struct ProvenanceWords {
  /// The label and the document or reason, without a heading.
  let text: String
  /// The same behind a heading.
  let line: String

  init(_ provenance: Provenance, _ language: Language) {
    let label = provenance.label[language]
    let detail = provenance.source ?? provenance.reason?[language] ?? ""
    switch language {
    case .en:
      text = detail.isEmpty ? label : "\(label) (\(detail))"
      line = "Provenance: \(text)"
    case .ja:
      text = detail.isEmpty ? label : "\(label)（\(detail)）"
      line = "出典: \(text)"
    }
  }
}
