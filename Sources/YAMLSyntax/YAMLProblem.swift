/// One mistake in a YAML text, as a fact: what it is and where. The words for it are said elsewhere.
public struct YAMLProblem: Hashable, Sendable {
  /// The place where the mistake was made, in bytes; not where the parser gave up.
  public var bytes: Range<Int>
  public var kind: Kind
  /// Another place that belongs to it: the first of two equal keys, the opening quote.
  public var related: Range<Int>?

  public init(_ kind: Kind, at bytes: Range<Int>, related: Range<Int>? = nil) {
    self.kind = kind
    self.bytes = bytes
    self.related = related
  }

  /// The mistakes that are told apart.
  public enum Kind: Hashable, Sendable {
    // Structure
    /// A tab where spaces must indent.
    case tabIndentation
    /// `key:value` where `key: value` was meant.
    case missingSpaceAfterColon(key: String)
    /// A quote that is opened and never closed. `mark` is `"` or `'`.
    case unclosedQuote(mark: String)
    /// A `[` or `{` that is never closed. `mark` is the bracket.
    case unclosedBracket(mark: String)
    /// A line that starts at a column where nothing can continue.
    case wrongIndentation
    /// `<<<<<<<`, `=======` or `>>>>>>>` left by a merge.
    case conflictMarker
    /// A full-width colon `：` (or other full-width punctuation, named in `character`) where YAML needs the ASCII one.
    /// `key` is the text before it.
    case fullWidthPunctuation(character: String, key: String)
    /// U+3000, U+00A0 or another invisible space used as indentation.
    case wideSpaceIndentation(scalar: UInt32)
    /// A colon inside an unquoted text, so that it reads as two keys on a line (`a: b: c`).
    case colonInText
    /// An unquoted text that starts with a character that YAML keeps for itself (`@`, `` ` ``, `%`, `*`, `&`, `!`, `|`, `>`).
    case reservedStart(character: String)
    /// Text behind a closed quote, or a key without a colon.
    case strayText(String)
    /// Any other syntax error: what the parser said.
    case syntax(String)

    // Keys and aliases
    /// The same key twice in one mapping; `related` is the first.
    case duplicateKey(String)
    /// A key that is a list or a mapping.
    case complexKey
    /// `<<`: merging is no part of YAML 1.2.
    case mergeKey
    /// An alias to an anchor that this document does not have.
    case undefinedAlias(String)
    /// An alias inside the node that it stands for.
    case circularAlias(String)
    /// A tag other than those of the core schema.
    case unknownTag(String)

    // Text silently lost
    /// A plain value cut at ` #`: what follows became a comment. `kept` and `lost` are the two parts.
    case valueCutAtComment(kept: String, lost: String)
    /// A flow mapping split by a comma in prose: an entry without a value. `text` is the piece that became a key.
    case flowSplitByComma(text: String)

    // Bytes
    /// A byte that is no UTF-8.
    case invalidUTF8(byte: UInt8)
    /// A character that YAML forbids.
    case forbiddenCharacter(scalar: UInt32)
    /// A byte-order mark: harmless at the start, wrong elsewhere.
    case byteOrderMark(atStart: Bool)
    /// The file is UTF-16 or UTF-32.
    case otherEncoding(name: String)
    /// A lone CR ends a line.
    case carriageReturnLines
    /// `\uD83D` without its other half, or an escape that does not exist.
    case badEscape(String)
    /// A `%` directive that is unknown, or a YAML version that is not 1.1 or 1.2.
    case badDirective(String)

    // Limits
    case tooManyBytes(limit: Int)
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    /// There are more problems than are listed; this is where the first unlisted one stands.
    case tooManyProblems(limit: Int)

    /// Whether the text had to be mended to be read on, so that what was read may not be what was meant.
    public var isOfStructure: Bool {
      switch self {
      case .tabIndentation, .missingSpaceAfterColon, .unclosedQuote, .unclosedBracket, .wrongIndentation,
        .conflictMarker, .fullWidthPunctuation, .wideSpaceIndentation, .colonInText, .reservedStart,
        .strayText,
        .syntax, .otherEncoding, .tooManyBytes, .tooDeep, .tooManyNodes, .tooManyProblems:
        true
      case .duplicateKey, .complexKey, .mergeKey, .undefinedAlias, .circularAlias, .unknownTag,
        .valueCutAtComment,
        .flowSplitByComma, .invalidUTF8, .forbiddenCharacter, .byteOrderMark, .carriageReturnLines,
        .badEscape,
        .badDirective:
        false
      }
    }

    /// Whether every value is read as it was meant all the same.
    public var isHarmless: Bool {
      switch self {
      case .byteOrderMark(atStart: true), .carriageReturnLines, .badDirective: true
      default: false
      }
    }
  }
}

extension YAMLTree {
  /// Whether a document was read only because its text was mended.
  public func isMended(_ document: Document) -> Bool {
    problems(in: document).contains { $0.kind.isOfStructure }
  }

  /// How many values of a document may have been read otherwise than they were meant.
  public func doubtCount(in document: Document) -> Int {
    problems(in: document).count { !$0.kind.isHarmless }
  }

  private func problems(in document: Document) -> some Sequence<YAMLProblem> {
    problems.lazy.filter {
      document.bytes.lowerBound <= $0.bytes.lowerBound && $0.bytes.lowerBound <= document.bytes.upperBound
    }
  }
}
