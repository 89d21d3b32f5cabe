/// The standards that can be named without a file.
public enum KnownStandards {
  /// All of them, in the order in which people are shown them.
  public static let all: [OversightStandard] = []

  /// The standard of an id.
  public static func standard(named id: String) -> OversightStandard? {
    all.first { $0.id.known == id }
  }
}
