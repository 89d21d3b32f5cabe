public import GovernanceFindings

/// What every format has to know before the first finding.
public struct ReportHeader: Sendable {
  /// The version of kanri, such as `1.0.0`.
  public var toolVersion: String
  /// The day that stands for today in every rule, as an ISO 8601 date: `2026-11-24`.
  public var asOf: String
  /// The language of the words. Documents are quoted as they are.
  public var language: Language
  /// The least severity that makes the command fail; nil when no finding does.
  public var failOn: Severity?
  /// Whether the text format may colour; it reads the same without.
  public var colour: Bool
  /// How many terminal cells a line of a document may take in the text format before it is cut.
  public var width: Int
  /// What the catalogue holds under a code; nil for a code it does not know.
  public var catalogue: @Sendable (String) -> CatalogueEntry?

  public init(
    toolVersion: String, asOf: String, language: Language, failOn: Severity? = .error, colour: Bool = false,
    width: Int = 100, catalogue: @escaping @Sendable (String) -> CatalogueEntry? = { _ in nil }
  ) {
    self.toolVersion = toolVersion
    self.asOf = asOf
    self.language = language
    self.failOn = failOn
    self.colour = colour
    self.width = width
    self.catalogue = catalogue
  }
}
