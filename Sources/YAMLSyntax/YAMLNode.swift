/// One node of a ``YAMLTree``: 24 bytes in a flat array, children right behind their parent.
///
/// The children of a sequence are its elements, those of a mapping its keys and values in turn. The first child
/// of node `i` is `i + 1`, the sibling of a node stands at its ``subtreeEnd``.
@frozen
public struct YAMLNode: Sendable {
  /// What a node is.
  @frozen
  public enum Kind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping
    case alias
  }

  /// How a node is written.
  @frozen
  public enum Style: UInt8, Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
    case block
    case flow
  }

  /// What else there is to know, a bit each.
  @frozen
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The text had to be unescaped or folded: it stands in the tree's copied text, not in the source.
    public static var copied: Flags { Flags(rawValue: 1) }
    /// The node has a tag or an anchor, see ``YAMLTree/properties(of:)``.
    public static var hasProperties: Flags { Flags(rawValue: 2) }
    /// The node stands where nothing was written (`key:`).
    public static var absent: Flags { Flags(rawValue: 4) }
  }

  public let kind: Kind
  public let style: Style
  public let flags: Flags
  /// The first byte of the node itself (behind its tag and anchor), and the byte behind its last.
  ///
  /// A block collection ends with its last child, without the comments and blank lines that follow.
  public let start: UInt32
  public internal(set) var end: UInt32
  /// Scalars: where the text starts, in the source or in the copied text. Aliases: the node it stands for, or
  /// ``noTarget``.
  public let payload: UInt32
  /// Scalars: the length of the text in bytes.
  public let length: UInt32
  /// The index behind the last node below this one.
  public internal(set) var subtreeEnd: UInt32

  /// The ``payload`` of an alias that names no anchor, or one that encloses it.
  public static var noTarget: UInt32 { .max }

  package init(
    kind: Kind, style: Style, flags: Flags, start: UInt32, end: UInt32, payload: UInt32, length: UInt32,
    subtreeEnd: UInt32
  ) {
    self.kind = kind
    self.style = style
    self.flags = flags
    self.start = start
    self.end = end
    self.payload = payload
    self.length = length
    self.subtreeEnd = subtreeEnd
  }
}
