public import DigitalGovernance
public import GovernanceFindings

/// A standard in one line: what it is called, and how much it asks for.
public struct StandardListing {
  private let standard: OversightStandard

  public init(_ standard: OversightStandard) { self.standard = standard }

  public func line(in language: Language) -> String {
    let words = GateWords(language)
    let items = standard.items.stated
    let automatic = items.count { $0.method.known == .automatic }
    let text = words(
      en:
        "\(standard.id.known ?? "") \(standard.version.known ?? "")  \(standard.name.known ?? ""): \(items.count) items, \(automatic) of them automatic",
      ja:
        "\(standard.id.known ?? "") \(standard.version.known ?? "")  \(standard.name.known ?? ""): 点検項目\(items.count)件（うち自動判定\(automatic)件）"
    )
    return TerminalText(text).description + "\n"
  }
}
