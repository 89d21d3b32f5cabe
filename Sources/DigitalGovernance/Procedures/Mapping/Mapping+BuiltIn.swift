extension Mapping {
  /// The mappings that come with kanri.
  public static let builtIn: [Mapping] = [nationalR6, nationalR7]

  /// The built-in mapping of an id; nil if there is none.
  public static func builtIn(named id: String) -> Mapping? {
    builtIn.first { $0.id.known == id }
  }
}
