import GovernanceFindings

/// The rules on the shape of documents, listed by hand.
enum ShapeRules {
  static let all: [any RuleDescription.Type] = [
    MissingField.self,
    UnknownKey.self,
    FieldGivenTwice.self,
    WrongForm.self,
    NotAList.self,
    UnknownValue.self,
    BadDate.self,
    OutOfRange.self,
    EmptyValue.self,
    EmptyText.self,
    CannotBeNone.self,
    MissingAPIVersion.self,
    BadAPIVersion.self,
    MissingKind.self,
    UnknownKind.self,
    NoDocument.self,
    PlaceholderLeft.self,
  ]
}
