/// A tree with its arrays opened, for passes over many nodes: no retain, no bounds check, no copy.
///
/// A view is only valid inside the closure of ``YAMLTree/withView(_:)``. Indices must come from the same tree.
@frozen
public struct YAMLView {
  @usableFromInline let nodes: UnsafeBufferPointer<YAMLNode>
  @usableFromInline let source: UnsafeBufferPointer<UInt8>
  @usableFromInline let copied: UnsafeBufferPointer<UInt8>
  @usableFromInline let properties: UnsafeBufferPointer<YAMLTree.Properties>

  @usableFromInline
  init(
    nodes: UnsafeBufferPointer<YAMLNode>, source: UnsafeBufferPointer<UInt8>,
    copied: UnsafeBufferPointer<UInt8>, properties: UnsafeBufferPointer<YAMLTree.Properties>
  ) {
    self.properties = properties
    self.nodes = nodes
    self.source = source
    self.copied = copied
  }

  /// The node at an index.
  @inlinable
  public subscript(_ id: Int) -> YAMLNode { nodes[id] }

  /// The index of the node behind a node and all that is below it.
  @inlinable
  public func next(after id: Int) -> Int { Int(nodes[id].subtreeEnd) }

  /// The node an alias stands for; any other node itself; nil for an alias that leads nowhere.
  @inlinable
  public func resolved(_ id: Int) -> Int? {
    guard nodes[id].kind == .alias else { return id }
    return nodes[id].payload == YAMLNode.noTarget ? nil : Int(nodes[id].payload)
  }

  /// The text of a scalar, in UTF-8. Anything else has none.
  @inlinable
  public func text(of id: Int) -> UnsafeBufferPointer<UInt8> {
    let node = nodes[id]
    guard node.kind == .scalar else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = Int(node.payload)
    return UnsafeBufferPointer(
      rebasing: (node.flags.contains(.copied) ? copied : source)[start..<start + Int(node.length)])
  }
}

extension YAMLTree {
  /// Opens the tree for a pass over many nodes.
  public func withView<Result, Failure: Error>(
    _ body: (YAMLView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try nodes.withUnsafeBufferPointer { nodes throws(Failure) in
      try source.withUnsafeBufferPointer { source throws(Failure) in
        try copied.withUnsafeBufferPointer { copied throws(Failure) in
          try propertyList.withUnsafeBufferPointer { properties throws(Failure) in
            try body(YAMLView(nodes: nodes, source: source, copied: copied, properties: properties))
          }
        }
      }
    }
  }
}
