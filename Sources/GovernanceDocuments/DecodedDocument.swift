public import DigitalGovernance
import GovernanceFindings
public import YAMLSyntax

/// A document of a known kind, as far as it could be understood, with everything that its kind does not accept.
public struct DecodedDocument: Sendable {
  /// The value; what was wrong is unknown in it.
  public private(set) var value: any Kind
  /// The top node.
  public let root: YAMLTree.NodeID
  /// The value of `kind`, where findings on the whole document stand.
  public let kindNode: YAMLTree.NodeID
  public let problems: [DecodingProblem]
  /// The names and references in it.
  public let mentions: [Mention]
  /// Whether a syntax error cut the document short, so that nothing may be called missing.
  public let isBroken: Bool
  /// Whether its text had to be mended to be read, so that what was read may not be what was meant.
  public let isMended: Bool
  /// How many of its values may have been read otherwise than they were meant, by mistakes of the YAML.
  public let doubtCount: Int
  /// Of lists of values that lost elements on the way, the elements that were kept: an index of the value to one of
  /// the text.
  let keptElements: [FactPath: [Int]]

  /// Lets go of the facts, where only names and places will be asked for: a file may hold thousands of documents.
  /// - Parameter blank: an empty document of the same kind.
  package mutating func forgetFacts(leaving blank: any Kind) { value = blank }
}

/// A document of a file: kanri's or somebody else's.
public enum DocumentReading: Sendable {
  /// A document of a known kind.
  case known(DecodedDocument)
  /// A document that means to be kanri's, and says no kind that is known.
  case unclear([DecodingProblem])
  /// Somebody else's YAML.
  case foreign
  /// Nothing but comments.
  case empty
}
