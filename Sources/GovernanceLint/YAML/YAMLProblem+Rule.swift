import GovernanceFindings
import YAMLSyntax

extension YAMLProblem.Kind {
  /// The rule that speaks for a problem.
  var rule: any YAMLRule.Type {
    switch self {
    case .tabIndentation: TabIndentation.self
    case .missingSpaceAfterColon: MissingSpaceAfterColon.self
    case .unclosedQuote: UnclosedQuote.self
    case .unclosedBracket: UnclosedBracket.self
    case .wrongIndentation: WrongIndentation.self
    case .conflictMarker: ConflictMarker.self
    case .fullWidthPunctuation: FullWidthPunctuation.self
    case .wideSpaceIndentation: WideSpaceIndentation.self
    case .colonInText: ColonInText.self
    case .reservedStart: ReservedStart.self
    case .strayText: StrayText.self
    case .syntax: YAMLSyntaxError.self
    case .duplicateKey: DuplicateKey.self
    case .complexKey: ComplexKey.self
    case .mergeKey: MergeKey.self
    case .undefinedAlias: UndefinedAlias.self
    case .circularAlias: CircularAlias.self
    case .unknownTag: UnknownTag.self
    case .valueCutAtComment: ValueCutAtComment.self
    case .flowSplitByComma: FlowSplitByComma.self
    case .invalidUTF8, .forbiddenCharacter, .byteOrderMark(atStart: false): ForbiddenBytes.self
    case .byteOrderMark(atStart: true): ByteOrderMark.self
    case .otherEncoding: OtherEncoding.self
    case .carriageReturnLines: CarriageReturnLines.self
    case .badEscape: BadEscape.self
    case .badDirective: BadDirective.self
    case .tooManyBytes: FileTooLarge.self
    case .tooDeep: NestedTooDeeply.self
    case .tooManyNodes: TooManyNodes.self
    case .tooManyProblems: TooManyProblems.self
    }
  }
}
