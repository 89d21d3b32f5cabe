/// A passage of a file that a rule on leaks should look at.
public struct SourcePassage {
  /// What drew attention.
  public enum Kind: Sendable {
    /// Digits, maybe parted by spaces or hyphens, full-width ones included; no digit stands beside them.
    case digits([UInt8])
    /// Something around an `@`.
    case address
    /// The value behind a key, where the key is a word for a secret.
    case secretValue
    /// A word in the form of a known access token or the head of a private key.
    case token
  }

  public let kind: Kind
  /// Where, in bytes of the file.
  public let bytes: Range<Int>
  /// The passage itself.
  public let text: String
  /// The line it stands on up to it, and the line above that it hangs on: what it is said to be.
  public let context: String
}
