import GovernanceFindings

/// The rules on what people say to kanri, listed by hand.
enum DirectiveRules {
  static let all: [any RuleDescription.Type] = [
    UnknownSuppressedCode.self, SuppressionWithoutReason.self, UnusedSuppression.self, LapsedSuppression.self,
    UnknownDirective.self, BadSuppressionDate.self, ProtectedCodeSuppressed.self,
  ]
}
