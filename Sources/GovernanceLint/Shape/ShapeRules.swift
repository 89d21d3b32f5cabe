import GovernanceFindings

/// The rules on the shape of documents, listed by hand.
enum ShapeRules {
  static let all: [any RuleDescription.Type] = [UnknownKey.self, NoDocument.self]
}
