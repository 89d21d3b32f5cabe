extension YAMLView {
  /// What a scalar is by the core schema; anything else counts as a string.
  @inlinable
  public func type(of id: Int) -> YAMLScalarType {
    let node = nodes[id]
    guard node.kind == .scalar else { return .string }
    let tag = node.flags.contains(.hasProperties) ? properties.meaning(ofTagOf: id) : CoreTag.none
    return YAMLScalarType(of: text(of: id), isPlain: node.style == .plain, tag: tag)
  }

  /// The value of an integer; nil for any other scalar and beyond 64 bits.
  @inlinable
  public func integer(of id: Int) -> Int64? {
    guard type(of: id) == .integer else { return nil }
    return YAMLNumber.integer(text(of: id))
  }

  /// The value of an integer or a float; nil for any other scalar.
  @inlinable
  public func double(of id: Int) -> Double? {
    let type = type(of: id)
    guard type == .integer || type == .float else { return nil }
    return YAMLNumber.double(text(of: id))
  }

  /// The value of a boolean; nil for any other scalar.
  @inlinable
  public func boolean(of id: Int) -> Bool? {
    guard type(of: id) == .boolean else { return nil }
    let text = text(of: id)
    if YAMLScalarType.isWord(text, "true") { return true }
    return YAMLScalarType.isWord(text, "false") ? false : nil
  }

  /// The tag and anchor of a node; nil without either.
  @inlinable
  public func properties(of id: Int) -> YAMLTree.Properties? {
    nodes[id].flags.contains(.hasProperties) ? properties.properties(of: id) : nil
  }
}
