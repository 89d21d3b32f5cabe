public import GovernanceFindings

/// Looking single things up. For passes over many nodes there is ``YAMLTree/withView(_:)``.
///
/// Aliases are followed: the text of an alias is the text of what it stands for.
extension YAMLTree {
  /// An entry of a mapping.
  public typealias Entry = (key: NodeID, value: NodeID)

  /// The node an alias stands for; any other node itself; nil for an alias that leads nowhere.
  public func resolved(_ id: NodeID) -> NodeID? {
    guard nodes[id].kind == .alias else { return id }
    return nodes[id].payload == YAMLNode.noTarget ? nil : Int(nodes[id].payload)
  }

  /// The text of a scalar; empty for anything else. Stray bytes are shown as U+FFFD.
  public func text(of id: NodeID) -> String {
    guard let id = resolved(id) else { return "" }
    return withView { String(decoding: $0.text(of: id), as: UTF8.self) }
  }

  /// The nodes right below one: elements, or keys and values in turn.
  public func children(of id: NodeID) -> [NodeID] {
    guard let id = resolved(id) else { return [] }
    var children: [NodeID] = []
    var child = id + 1
    while child < Int(nodes[id].subtreeEnd) {
      children.append(child)
      child = Int(nodes[child].subtreeEnd)
    }
    return children
  }

  /// The entries of a mapping, in order; none of anything else.
  public func entries(of id: NodeID) -> [Entry] {
    guard let id = resolved(id), nodes[id].kind == .mapping else { return [] }
    var entries: [Entry] = []
    var key = id + 1
    while key < Int(nodes[id].subtreeEnd) {
      let value = Int(nodes[key].subtreeEnd)
      guard value < Int(nodes[id].subtreeEnd) else { break }
      entries.append((key, value))
      key = Int(nodes[value].subtreeEnd)
    }
    return entries
  }

  /// The first value under a key with this very text (the same code points, whatever the style).
  public func value(forKey key: String, in id: NodeID) -> NodeID? {
    let wanted = Array(key.utf8)
    return withView { view in
      entries(of: id).first { entry in
        guard let key = view.resolved(entry.key), view[key].kind == .scalar else { return false }
        return view.text(of: key).elementsEqual(wanted)
      }?.value
    }
  }

  /// The key of a value; nil if the node is no value of a mapping.
  ///
  /// Walks down from the root of the document.
  public func key(ofValue id: NodeID) -> NodeID? {
    guard let parent = parent(of: id), nodes[parent].kind == .mapping else { return nil }
    return entries(of: parent).first { $0.value == id }?.key
  }

  /// The collection a node stands in; nil for the top node of a document.
  ///
  /// Walks down from the root of the document.
  public func parent(of id: NodeID) -> NodeID? {
    guard var node = documents.last(where: { ($0.root ?? .max) <= id })?.root, node != id else { return nil }
    while true {
      var child = node + 1
      while child < Int(nodes[node].subtreeEnd), Int(nodes[child].subtreeEnd) <= id {
        child = Int(nodes[child].subtreeEnd)
      }
      guard child < Int(nodes[node].subtreeEnd) else { return nil }
      if child == id { return node }
      node = child
    }
  }

  /// An element of a sequence, counted from 0; nil beyond its end.
  public func element(_ index: Int, of id: NodeID) -> NodeID? {
    guard let id = resolved(id), nodes[id].kind == .sequence, index >= 0 else { return nil }
    var child = id + 1
    for _ in 0..<index {
      guard child < Int(nodes[id].subtreeEnd) else { return nil }
      child = Int(nodes[child].subtreeEnd)
    }
    return child < Int(nodes[id].subtreeEnd) ? child : nil
  }

  /// The bytes of a node, without its tag and anchor.
  public func bytes(of id: NodeID) -> Range<Int> { Int(nodes[id].start)..<Int(nodes[id].end) }

  /// The tag and anchor of a node; nil without either.
  public func properties(of id: NodeID) -> Properties? { propertyList.properties(of: id) }

  /// What a scalar is by the core schema; anything else counts as a string.
  public func type(of id: NodeID) -> YAMLScalarType {
    guard let id = resolved(id) else { return .string }
    return withView { $0.type(of: id) }
  }

  /// The value of an integer; nil for any other scalar and beyond 64 bits.
  public func integer(of id: NodeID) -> Int64? {
    guard let id = resolved(id) else { return nil }
    return withView { $0.integer(of: id) }
  }

  /// The value of an integer or a float; nil for any other scalar.
  public func double(of id: NodeID) -> Double? {
    guard let id = resolved(id) else { return nil }
    return withView { $0.double(of: id) }
  }

  /// The value of a boolean; nil for any other scalar.
  public func boolean(of id: NodeID) -> Bool? {
    guard let id = resolved(id) else { return nil }
    return withView { $0.boolean(of: id) }
  }

  /// The lines of the file, to turn bytes into lines and columns. One pass over the bytes.
  public func lineIndex() -> LineIndex { LineIndex(source) }
}
