extension TreeBuilder {
  /// Counts a node to its parent, and looks at it if that is a mapping.
  @inline(__always)
  mutating func enter(_ node: Int, isLonelyValue: Bool = false) {
    let last = frames.count - 1
    guard last >= 0 else { return }
    let position = frames[last].count
    frames[last].count = position + 1
    guard frames[last].isMapping else { return }
    if position & 1 == 0 {
      key(node, frame: last)
    } else if lonelyKeys != nil, !isLonelyValue {
      endLonelyKeys()
    }
  }

  @inline(__always)
  private mutating func key(_ node: Int, frame: Int) {
    var id = node
    if nodes[node].kind == .alias {
      guard nodes[node].payload != YAMLNode.noTarget else { return }
      id = Int(nodes[node].payload)
    }
    guard nodes[id].kind == .scalar else {
      if nodes[node].kind == .alias {
        note(YAMLProblem(.complexKey, at: place(ofKey: node)))
      } else if complexKey == nil {
        complexKey = node
      }
      return
    }
    if nodes[id].style == .plain, nodes[id].length == 2, text(of: id).elementsEqual([0x3C, 0x3C]) {
      note(YAMLProblem(.mergeKey, at: place(ofKey: node)))
      return
    }
    if keys.needsTable(frames[frame].keys) {
      var mark = frames[frame].keys
      let builder = self
      keys.makeTable(&mark) { builder.text(of: $0) }
      frames[frame].keys = mark
    }
    let mark = frames[frame].keys
    var search = keys.search(text(of: id), in: mark)
    while let first = keys.next(&search) {
      guard isSameKey(first, id) else { continue }
      guard problems.count <= limits.problems else { return }
      let text = String(decoding: text(of: id), as: UTF8.self)
      note(YAMLProblem(.duplicateKey(text), at: place(ofKey: node), related: place(ofKey: first)))
      return
    }
    keys.add(id, search, to: mark)
  }

  private func place(ofKey node: Int) -> Range<Int> {
    // An open collection has no end yet: its first byte stands for it.
    let start = Int(nodes[node].start)
    return start..<max(Int(nodes[node].end), min(start + 1, source.count))
  }

  /// Text and type under the core schema.
  private func isSameKey(_ one: Int, _ other: Int) -> Bool {
    let text = text(of: one)
    guard text.elementsEqual(self.text(of: other)) else { return false }
    return type(of: one, text) == type(of: other, text)
  }

  private func type(of id: Int, _ text: UnsafeBufferPointer<UInt8>) -> YAMLScalarType {
    var tag = CoreTag.none
    if nodes[id].flags.contains(.hasProperties) {
      tag = properties.meaning(ofTagOf: id)
    }
    return YAMLScalarType(of: text, isPlain: nodes[id].style == .plain, tag: tag)
  }

  /// Valid until the next text is copied.
  @inline(__always)
  func text(of id: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(nodes[id].payload)
    let range = start..<start + Int(nodes[id].length)
    return UnsafeBufferPointer(rebasing: (nodes[id].flags.contains(.copied) ? copied.bytes : source)[range])
  }

  // MARK: Entries without a value

  /// Looks at an entry of a flow mapping whose value is absent; tells whether not even a colon stands there.
  mutating func isLonelyKey(upTo place: Int) -> Bool {
    guard let frame = frames.last, frame.isMapping, frame.isFlow, frame.count & 1 == 1,
      let key = nodes.last, key.kind == .scalar, !key.flags.contains(.absent), lastEnd <= place,
      !cursor.bytes[lastEnd..<place].contains(0x3A)
    else { return false }
    let text = text(of: nodes.count - 1)
    if key.style == .plain, text.contains(0x3A) || text.contains(0xEF) {
      suspects.append(
        Suspect(kind: .flowKey, range: lastEnd - text.count..<lastEnd, parentColumn: nil))
      if text.contains(0x3A) { return false }
    }
    let bytes = Int(key.start)..<Int(key.end)
    lonelyKeys = (lonelyKeys?.lowerBound ?? bytes.lowerBound)..<bytes.upperBound
    return true
  }

  mutating func endLonelyKeys() {
    guard let bytes = lonelyKeys else { return }
    lonelyKeys = nil
    guard complexKey == nil else { return }
    note(YAMLProblem(.flowSplitByComma(text: String(decoding: source[bytes], as: UTF8.self)), at: bytes))
  }
}
