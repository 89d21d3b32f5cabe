public import GovernanceFindings

/// A rule about a file as a text: what leaked into it, in a value, a key or a comment.
///
/// One pass over the bytes, `SourceScanner`, finds everything that could matter; a rule judges what it found.
public protocol SourceRule: RuleDescription {
  /// Whether what it finds must not be shown in any report.
  static var isSecret: Bool { get }
  /// What is wrong with a passage; nil if nothing is.
  static func judge(_ passage: SourcePassage) -> Message?
}

extension SourceRule {
  public static var isSecret: Bool { false }
}
