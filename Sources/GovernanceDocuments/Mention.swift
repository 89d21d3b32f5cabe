public import DigitalGovernance
public import YAMLSyntax

/// A place where a document names itself, one of its parts, another document or a file.
///
/// Documents have many of them and reports need few: what can be looked up in the tree is not kept.
public struct Mention: Sendable {
  public let role: FieldRole
  /// The list that the named record stands in (`issues`, `userTests.findings`); empty at the top.
  public let scope: String
  /// The scalar.
  public let node: YAMLTree.NodeID
}
