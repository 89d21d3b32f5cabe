import GovernanceFindings

/// The rules on YAML as such, listed by hand.
enum YAMLRules {
  static let all: [any RuleDescription.Type] = [
    YAMLSyntaxError.self,
    TabIndentation.self,
    MissingSpaceAfterColon.self,
    UnclosedQuote.self,
    UnclosedBracket.self,
    WrongIndentation.self,
    ConflictMarker.self,
    FullWidthPunctuation.self,
    WideSpaceIndentation.self,
    ColonInText.self,
    ReservedStart.self,
    StrayText.self,
    DuplicateKey.self,
    ComplexKey.self,
    MergeKey.self,
    UndefinedAlias.self,
    CircularAlias.self,
    UnknownTag.self,
    ValueCutAtComment.self,
    FlowSplitByComma.self,
    ForbiddenBytes.self,
    ByteOrderMark.self,
    CarriageReturnLines.self,
    BadEscape.self,
    BadDirective.self,
    OtherEncoding.self,
    FileTooLarge.self,
    NestedTooDeeply.self,
    TooManyNodes.self,
    TooManyProblems.self,
  ]
}
