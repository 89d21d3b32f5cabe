/// A passage of a file that a rule on leaks should look at.
public struct SourcePassage {
  /// What drew attention.
  public enum Kind: Sendable {
    /// Ten to thirteen digits, maybe parted by spaces or hyphens, full-width ones included; nothing beside them
    /// belongs to them.
    case digits([UInt8])
    /// Something around an `@`.
    case address
    /// The value behind a key, where the key is a word for a secret, or the password of an address.
    case secretValue
    /// A word in the form of a known access token or the head of a private key.
    case token
  }

  public let kind: Kind
  /// Where, in bytes of the file.
  public let bytes: Range<Int>
  /// The passage itself.
  public let text: String
  /// The end of what stands on its line ahead of it.
  public let before: String
  /// The beginning of what stands on its line behind it.
  public let after: String
  /// The line above that its line hangs on; empty if there is none.
  public let parent: String

  /// What it is said to be: all that stands around it.
  public var context: String { parent + before + " " + after }
}
