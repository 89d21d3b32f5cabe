import GovernanceDocuments
import GovernanceFindings

extension DecodingProblem.Kind {
  /// The rule that speaks for a problem.
  var rule: any ShapeRule.Type {
    switch self {
    case .missingAPIVersion: MissingAPIVersion.self
    case .badAPIVersion: BadAPIVersion.self
    case .missingKind: MissingKind.self
    case .unknownKind: UnknownKind.self
    case .unknownKey: UnknownKey.self
    case .sameField: FieldGivenTwice.self
    case .missing: MissingField.self
    case .emptyValue: EmptyValue.self
    case .emptyText: EmptyText.self
    case .placeholder: PlaceholderLeft.self
    case .wrongForm: WrongForm.self
    case .notAList: NotAList.self
    case .unknownChoice: UnknownValue.self
    case .outOfRange: OutOfRange.self
    case .badDate: BadDate.self
    case .cannotBeNothing: CannotBeNone.self
    }
  }
}
