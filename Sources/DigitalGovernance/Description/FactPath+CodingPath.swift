public import GovernanceFindings

extension FactPath {
  /// The path of a `DecodingError`, or of any other coding.
  public init(_ codingPath: [any CodingKey]) {
    self.init(codingPath.map { key in key.intValue.map(Step.index) ?? .field(key.stringValue) })
  }
}
