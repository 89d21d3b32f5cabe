public import GovernanceFindings

/// A record that stands alone as a document: it has a `kind` and an `id`.
public protocol Kind: Record {
  /// The name under which other documents refer to it.
  var id: Fact<String> { get }
  /// What `kind` says.
  static var kindName: KindName { get }
  /// What such a document is for, in a sentence that stands above a new one.
  static var documentation: Bilingual { get }
}

/// The name of a kind of document.
public struct KindName: Hashable, Sendable {
  /// The value of `kind`: `ServiceCanvas`.
  public let en: String
  /// The value of `種別`: `サービスキャンバス`.
  public let ja: String
  /// The name of its variable in criteria: `canvas`.
  public let variable: String

  public init(en: String, ja: String, variable: String) {
    self.en = en
    self.ja = ja
    self.variable = variable
  }
}
