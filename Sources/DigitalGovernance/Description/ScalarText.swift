/// One scalar as a reader found it: its text, and what the text is by the core schema of YAML 1.2.
///
/// Only valid inside the call that it is handed to: the bytes are borrowed.
public struct ScalarText {
  /// What an unquoted text is by the core schema. A quoted one is always ``string``.
  public enum Kind: Sendable {
    case null
    case boolean
    case integer
    case float
    case string
  }

  /// The text in UTF-8, without quotes.
  public let bytes: UnsafeBufferPointer<UInt8>
  public let kind: Kind

  public init(bytes: UnsafeBufferPointer<UInt8>, kind: Kind) {
    self.bytes = bytes
    self.kind = kind
  }

  /// The text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Hands a string over as a scalar of a kind.
  package static func with<Result>(
    _ string: String, kind: Kind = .string, _ body: (ScalarText) -> Result
  ) -> Result {
    var string = string
    return string.withUTF8 { body(ScalarText(bytes: $0, kind: kind)) }
  }
}
