import GovernanceFindings

/// The rules on references, listed by hand.
enum ReferenceRules {
  static let all: [any RuleDescription.Type] = [
    DanglingReference.self, DanglingLocalReference.self, DuplicateDocument.self, DuplicateLocalId.self,
    CircularReference.self, PathOutsideWorkspace.self, MissingFile.self,
  ]
}
