public import CEL
public import GovernanceFindings

/// Something that makes a criterion unfit to be relied on, and the text of the criterion where it stands.
public struct CriterionProblem: Error, Hashable, Sendable {
  public let kind: Kind
  /// The field of the criterion: `expression`, `message.ja`.
  public let field: FactPath
  /// The bytes of the field's text, as UTF-8 offsets; nil for the whole.
  public let range: Range<Int>?

  init(_ kind: Kind, in field: FactPath, at range: Range<Int>? = nil) {
    self.kind = kind
    self.field = field
    self.range = range
  }

  /// What is wrong with a criterion.
  public enum Kind: Hashable, Sendable {
    /// The expression cannot be read or does not fit its facts.
    case expression(CELProblem)
    /// It gives something else than yes or no.
    case notTrueOrFalse(type: String)
    /// A listed value is compared with a text that is none of the list.
    case unknownChoice(text: String, field: Bilingual, meant: String?, known: [String])
    /// It is false whatever the facts are.
    case neverTrue
    /// It is true whatever the facts are.
    case alwaysTrue
    /// Where nothing is stated it is met: silence becomes a pass.
    case silencePasses
    /// It asks whether a fact is stated where only facts may decide.
    case asksWhetherStated
    /// It looks at documents that no finding can stand in together: `procedure` and `project`.
    case mixedSubjects([String])
    /// It looks at no document.
    case noSubject
    /// `about` names no fact.
    case noSuchFact(String, meant: String?)
    /// `about` names a document that the expression does not look at.
    case foreignFact(variable: String)
    /// A brace in a message is not closed.
    case openBrace
    /// An effort whose unit is none of effort.
    case noEffort(String)
  }
}
