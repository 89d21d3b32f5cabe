/// How much a YAML file may ask of the reader. Beyond a limit reading stops with a problem that names it.
public struct YAMLLimits: Hashable, Sendable {
  /// The size of a file in bytes.
  public var bytes: Int
  /// How deep collections may nest.
  public var depth: Int
  /// How many nodes there may be once every alias is replaced by what it stands for.
  public var nodes: Int
  /// How many problems are listed. One more stands behind them when there are others.
  public var problems: Int

  public init(bytes: Int = 64 << 20, depth: Int = 128, nodes: Int = 10_000_000, problems: Int = 10_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.problems = problems
  }
}
