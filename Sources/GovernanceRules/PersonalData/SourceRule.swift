public import GovernanceFindings

/// A rule about a file as a text: what leaked into it, in a value, a key or a comment.
///
/// One pass over the bytes, ``SourceScanner``, finds everything that could matter; a rule judges what it found.
public protocol SourceRule: RuleDescription {
  /// What is wrong with a passage; nil if nothing is.
  static func judge(_ passage: SourcePassage) -> Message?
}
