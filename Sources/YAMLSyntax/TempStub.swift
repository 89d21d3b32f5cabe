public struct YAMLRepair: Hashable, Sendable {
  public var bytes: Range<Int>
  public var newText: String
  public var isSafe: Bool
}
extension YAMLProblem { public var repair: YAMLRepair? { nil } }
