extension YAMLTree {
  public init(parsing source: [UInt8], limits: YAMLLimits = YAMLLimits()) {
    self.init(
      source: source, nodes: [], documents: [], comments: [], problems: [], copied: [], properties: [])
  }
}
extension YAMLView {
  @inlinable public func type(of id: Int) -> YAMLScalarType { .string }
}
public struct YAMLRepair: Hashable, Sendable {
  public var bytes: Range<Int>
  public var newText: String
  public var isSafe: Bool
}
extension YAMLProblem { public var repair: YAMLRepair? { nil } }
