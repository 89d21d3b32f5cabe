import GovernanceFindings

/// The words for a severity, which are also SARIF's levels.
enum SARIFLevel {
  static func of(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
