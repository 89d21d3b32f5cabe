/// The standards that come with kanri.
public enum BuiltInStandards {
  /// All of them.
  public static var all: [OversightStandard] { [.kanri] }
  /// The one that judges where nobody says otherwise.
  public static var usual: OversightStandard { .kanri }

  /// The standard of an id; nil if there is none.
  public static func standard(named name: String) -> OversightStandard? {
    all.first { $0.id.known == name }
  }
}
