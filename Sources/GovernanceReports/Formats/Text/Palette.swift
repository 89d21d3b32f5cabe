import GovernanceFindings

/// The colours of the text format: SGR sequences, or nothing.
struct Palette {
  let isOn: Bool

  func path(_ text: String) -> String { paint(text, "1") }

  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    case .note: paint(text, "1;36")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
