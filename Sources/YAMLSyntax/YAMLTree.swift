/// A YAML file as read: documents, comments, and everything that is wrong with it, always together.
///
/// ```swift
/// let tree = YAMLTree(parsing: Array("name: 申請\n".utf8))
/// let root = tree.documents[0].root
/// tree.text(of: tree.value(forKey: "name", in: root)!)   // "申請"
/// ```
/// Nodes are known by their index in ``nodes``. Every node knows its bytes; ``lineIndex()`` turns bytes into lines
/// and columns, and is only made when somebody asks.
public struct YAMLTree: Sendable {
  /// The index of a node in ``nodes``.
  public typealias NodeID = Int

  /// One document of the file.
  public struct Document: Sendable {
    /// The bytes from its first directive, marker or content to the next document.
    public let bytes: Range<Int>
    /// The top node; nil if the document holds nothing but comments, or nothing could be read.
    public let root: NodeID?
    /// Whether a syntax error ended it early: what stands behind the error is not in the tree.
    public let isBroken: Bool

    public init(bytes: Range<Int>, root: NodeID?, isBroken: Bool) {
      self.bytes = bytes
      self.root = root
      self.isBroken = isBroken
    }
  }

  /// A `# comment`.
  public struct Comment: Sendable, Hashable {
    /// From `#` to the end of the line, exclusive.
    public let bytes: Range<Int>
    /// Whether nothing but white space stands before it on its line.
    public let isAlone: Bool

    public init(bytes: Range<Int>, isAlone: Bool) {
      self.bytes = bytes
      self.isAlone = isAlone
    }
  }

  /// The tag and anchor of a node.
  public struct Properties: Sendable, Hashable {
    public let node: NodeID
    /// The tag as written (`!!str`), with its bytes.
    public let tag: Range<Int>?
    /// The anchor without `&`, with its bytes.
    public let anchor: Range<Int>?
    /// What the tag means.
    @usableFromInline let meaning: CoreTag
  }

  /// The file's bytes.
  public let source: [UInt8]
  public let nodes: [YAMLNode]
  public let documents: [Document]
  /// All comments, in order of place; text inside block scalars is never among them.
  public let comments: [Comment]
  /// Everything that is wrong, in order of place.
  public let problems: [YAMLProblem]
  /// The text of scalars that had to be unescaped.
  package let copied: [UInt8]
  /// The tags and anchors, in order of their nodes.
  let propertyList: [Properties]

  package init(
    source: [UInt8], nodes: [YAMLNode], documents: [Document], comments: [Comment], problems: [YAMLProblem],
    copied: [UInt8], properties: [Properties]
  ) {
    self.source = source
    self.nodes = nodes
    self.documents = documents
    self.comments = comments
    self.problems = problems
    self.copied = copied
    propertyList = properties
  }

  /// Reads a file.
  ///
  /// Never fails: what is wrong is listed in ``problems``, and what could be read is in the tree.
  public init(parsing source: [UInt8], limits: YAMLLimits = YAMLLimits()) {
    self = TreeReader.read(source, limits)
  }

  /// A file of which nothing could be read.
  init(source: [UInt8], problem: YAMLProblem) {
    self.init(
      source: source, nodes: [], documents: [], comments: [], problems: [problem], copied: [], properties: [])
  }
}
