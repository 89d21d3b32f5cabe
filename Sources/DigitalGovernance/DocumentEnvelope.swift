/// What stands at the head of every document, whatever its kind.
public enum DocumentEnvelope {
  /// The one version of the format.
  public static let apiVersion = "kanri/v1"
  /// The key of the format's version, in every accepted spelling.
  public static let apiVersionKeys = ["apiVersion"]
  /// The key of the kind, in every accepted spelling.
  public static let kindKeys = ["kind", "種別"]
}
