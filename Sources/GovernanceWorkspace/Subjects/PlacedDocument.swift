public import DigitalGovernance
import GovernanceDocuments
public import GovernanceFindings
import GovernanceLint
import YAMLSyntax

/// A document that was read, with the way from its facts to their places.
public struct PlacedDocument: Sendable {
  /// The file as people should see its path.
  public let path: String
  private let document: DecodedDocument
  private let tree: YAMLTree
  private let lines: LineIndex

  init(_ document: DecodedDocument, tree: YAMLTree, lines: LineIndex, path: String) {
    self.path = path
    self.document = document
    self.tree = tree
    self.lines = lines
  }

  /// The value; what could not be read in it is unknown.
  public var value: any Kind { document.value }

  /// Whether a syntax error cut it short, so that what is unknown in it may well be stated.
  public var isBroken: Bool { document.isBroken }

  /// Whether what it holds can be relied on: no mistake of syntax cut it short or had to be mended to read it at all.
  public var isReliable: Bool { !document.isBroken && !document.isMended }

  /// How many things that it states could not be read, or may have been read otherwise than they were meant.
  public var problemCount: Int { document.problems.count { $0.kind.losesFact } + document.doubtCount }

  /// What it is called: its id, or nil.
  public var id: String? {
    document.mentions.first { mention in
      if case .identity = mention.role { mention.scope.isEmpty } else { false }
    }.map { tree.text(of: $0.node) }
  }

  /// Where a fact stands. One that is absent is shown at what is there of the way to it, the document itself at its
  /// kind.
  public func place(of path: FactPath) -> FactPlace {
    FactPlace(
      file: self.path,
      range: lines.range(ofBytes: Placement.bytes(of: path, in: document, tree: tree)))
  }

  /// Where a part of a fact's text stands, in a block scalar too; of anything but a text the whole.
  /// - Parameters:
  ///   - part: byte offsets in the UTF-8 text.
  ///   - path: the way to the fact.
  public func place(of path: FactPath, text part: Range<Int>) -> FactPlace {
    FactPlace(
      file: self.path,
      range: lines.range(ofBytes: Placement.bytes(of: path, text: part, in: document, tree: tree)))
  }

  /// A text without what no report may show: a My Number or a password that stands in the file.
  public func redacted(_ text: String) -> String { Redaction(of: tree.source).applied(text) }
}

extension DecodingProblem.Kind {
  /// Whether something is stated that could not be read; what was left out or empty is not stated.
  var losesFact: Bool {
    switch self {
    case .missingAPIVersion, .missing, .emptyValue, .emptyText, .placeholder: false
    default: true
    }
  }
}
