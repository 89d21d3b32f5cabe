/// The version of kanri.
public enum KanriVersion {
  public static let current = "0.1.0"
}
