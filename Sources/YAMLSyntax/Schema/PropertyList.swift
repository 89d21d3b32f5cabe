extension RandomAccessCollection where Element == YAMLTree.Properties, Index == Int {
  /// The tag and anchor of a node; the list is in order of the nodes.
  @inlinable
  func properties(of node: Int) -> YAMLTree.Properties? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].node == node ? self[low] : nil
  }

  @inlinable
  func meaning(ofTagOf node: Int) -> CoreTag { properties(of: node)?.meaning ?? .none }
}
