import CLibYAML

extension TreeBuilder {
  /// A tag or an anchor that was found before a node, and where the node itself starts.
  private struct FoundProperties {
    var tag: Range<Int>?
    var anchor: Range<Int>?
  }

  // MARK: Scalars

  @inline(__always)
  mutating func scalar(_ event: UnsafeMutablePointer<yaml_event_t>) {
    let data = event.pointee.data.scalar
    let endIndex = event.pointee.end_mark.index
    cursor.cross(toIndex: event.pointee.start_mark.index)
    let node = nodes.count
    var flags: YAMLNode.Flags = []
    var anchor: Int?
    if data.anchor != nil || data.tag != nil {
      let found = readProperties(data.anchor != nil, data.tag != nil)
      if cursor.index > endIndex {
        // Nothing stands behind the properties.
        cursor.pass(toIndex: endIndex)
      }
      anchor = add(found, of: node, tag: data.tag)
      flags.insert(.hasProperties)
    }
    let text = UnsafeBufferPointer(start: UnsafePointer(data.value), count: data.length)
    let start = cursor.byte
    var end = start
    var payload = 0
    var style = YAMLNode.Style.plain
    switch data.style {
    case YAML_PLAIN_SCALAR_STYLE:
      if text.isEmpty {
        flags.insert(.absent)
        let isLonely = isLonelyKey(upTo: start)
        end = absentPlace(start, hasProperties: flags.contains(.hasProperties))
        let place = input.sourceOffset(end)
        addScalar(
          .plain, flags, place..<place, payload: place, length: 0, at: end, isLonelyValue: isLonely)
        if let anchor { anchors.close(anchor, size: 1) }
        return
      }
      if isSame(text, at: start) {
        end = start + text.count
        cursor.jump(toByte: end, index: endIndex)
        if hasSuspiciousStart(text) || frames.isEmpty { suspect(.plainText, start..<end) }
      } else {
        cursor.pass(toIndex: endIndex)
        end = cursor.byte
        flags.insert(.copied)
        suspect(.plainText, start..<end)
      }
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      let isSingle = data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
      style = isSingle ? .singleQuoted : .doubleQuoted
      payload = 1
      if isSame(text, at: start + 1), isQuoteClosed(text, at: start, isSingle: isSingle) {
        end = start + text.count + 2
        cursor.jump(toByte: end, index: endIndex)
      } else {
        cursor.pass(toIndex: endIndex)
        end = cursor.byte
        flags.insert(.copied)
        if hasLineEnd(start..<end) { suspect(.quotedText, start..<end) }
      }
    default:
      style = data.style == YAML_LITERAL_SCALAR_STYLE ? .literal : .folded
      cursor.pass(toIndex: endIndex)
      end = trimmedEnd(start..<cursor.byte)
      noteHeaderComment(start..<cursor.byte)
      flags.insert(.copied)
    }
    var length = text.count
    let sourceStart = input.sourceOffset(start)
    let sourceEnd = max(sourceStart, input.sourceOffset(end))
    if flags.contains(.copied) {
      if let place = borrowedPlace(text, in: sourceStart..<sourceEnd, quoted: payload) {
        flags.remove(.copied)
        payload = place
      } else {
        payload = copied.count
        append(text, from: start..<end, at: sourceStart..<sourceEnd)
      }
    } else if input.isEdited || placeholders != nil {
      if let place = borrowedPlace(text, at: start + payload) {
        (payload, length) = (place.lowerBound, place.count)
      } else {
        flags.insert(.copied)
        let own = start + payload..<start + payload + text.count
        payload = copied.count
        append(text, from: own, at: sourceStart..<sourceEnd)
      }
    } else {
      payload += sourceStart
    }
    if flags.contains(.copied) { length = copied.count - payload }
    addScalar(style, flags, sourceStart..<sourceEnd, payload: payload, length: length, at: end)
    if let anchor { anchors.close(anchor, size: 1) }
  }

  @inline(__always)
  private mutating func addScalar(
    _ style: YAMLNode.Style, _ flags: YAMLNode.Flags, _ bytes: Range<Int>, payload: Int, length: Int,
    at end: Int,
    isLonelyValue: Bool = false
  ) {
    let node = nodes.count
    expanded += 1
    nodes.append(
      YAMLNode(
        kind: .scalar, style: style, flags: flags, start: UInt32(truncatingIfNeeded: bytes.lowerBound),
        end: UInt32(truncatingIfNeeded: bytes.upperBound), payload: UInt32(truncatingIfNeeded: payload),
        length: UInt32(truncatingIfNeeded: length), subtreeEnd: UInt32(truncatingIfNeeded: node + 1)))
    lastEnd = end
    enter(node, isLonelyValue: isLonelyValue)
  }

  /// Whether libyaml's text stands in the input as it is.
  @inline(__always)
  private func isSame(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + text.count <= cursor.bytes.count else { return false }
    let mine = UnsafeRawBufferPointer(
      rebasing: UnsafeRawBufferPointer(cursor.bytes)[start..<start + text.count])
    let theirs = UnsafeRawBufferPointer(text)
    var index = 0
    while index + 8 <= theirs.count {
      if mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        != theirs.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      {
        return false
      }
      index += 8
    }
    while index < theirs.count {
      if mine[index] != theirs[index] { return false }
      index += 1
    }
    return true
  }

  /// Whether the closing quote stands right behind a text that was not unescaped.
  @inline(__always)
  private func isQuoteClosed(_ text: UnsafeBufferPointer<UInt8>, at start: Int, isSingle: Bool) -> Bool {
    let close = start + text.count + 1
    guard close < cursor.bytes.count, cursor.bytes[close] == (isSingle ? 0x27 : 0x22) else { return false }
    // `''''` reads as one quote.
    return !isSingle || !text.contains(0x27)
  }

  private func hasLineEnd(_ range: Range<Int>) -> Bool {
    cursor.bytes[range].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// `key:` has its value right behind the colon, not where the next token happens to stand.
  private func absentPlace(_ place: Int, hasProperties: Bool) -> Int {
    if hasProperties { return place }
    guard place > 0, place <= cursor.bytes.count else { return min(place, lastEnd) }
    return switch cursor.bytes[place - 1] {
    case 0x3A, 0x2D, 0x3F: place
    default: min(place, lastEnd)
    }
  }

  /// Block scalars end with their last line, without the line end and the blank lines that follow.
  private func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, InputCursor.isBlank(cursor.bytes[end - 1]) { end -= 1 }
    return end
  }

  private mutating func noteHeaderComment(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch cursor.bytes[index] {
      case 0x0A, 0x0D: return
      case 0x23: return cursor.note(comment: index)
      default: index += 1
      }
    }
  }

  /// Starts by which a plain text shows that something else was meant.
  @inline(__always)
  private func hasSuspiciousStart(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = text[0]
    guard first == 0x2D || first == 0xE3 || first == 0xEF || first == 0xC2, text.count > 2 else {
      return false
    }
    switch (first, text[1], text[2]) {
    case (0x2D, 0xE3, 0x80), (0x2D, 0xC2, 0xA0): return true
    case (0xE3, 0x80, 0x80), (0xC2, 0xA0, _): return true
    case (0xE3, 0x83, 0xBC), (0xEF, 0xBC, 0x8D): return true
    default: return false
    }
  }

  private mutating func suspect(_ kind: Suspect.Kind, _ range: Range<Int>) {
    let parent = frames.last
    suspects.append(
      Suspect(
        kind: kind, range: range,
        parentColumn: parent.flatMap { $0.isFlow ? nil : column(of: $0.start) }, isRoot: parent == nil))
  }

  private func column(of place: Int) -> Int {
    var start = place
    while start > 0, cursor.bytes[start - 1] != 0x0A, cursor.bytes[start - 1] != 0x0D { start -= 1 }
    return place - start
  }

  /// A text that was edited for libyaml may still stand in the source as it is.
  private func borrowedPlace(_ text: UnsafeBufferPointer<UInt8>, in bytes: Range<Int>, quoted: Int) -> Int? {
    guard input.isEdited else { return nil }
    let start = bytes.lowerBound + quoted
    guard start + text.count + quoted == bytes.upperBound else { return nil }
    return source[start..<start + text.count].elementsEqual(text) ? start : nil
  }

  /// A text that stands in the input as it is, while the input is not the source: where it is borrowed from, or nil.
  private func borrowedPlace(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
    let range = start..<start + text.count
    let bytes = input.sourceRange(range)
    guard bytes.upperBound <= source.count else { return nil }
    let isSame = bytes.count == text.count && source[bytes].elementsEqual(text)
    return isSame || !input.isEdited(in: range) || input.hasOnlyBlankCuts(in: range) ? bytes : nil
  }

  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, from range: Range<Int>, at bytes: Range<Int>
  ) {
    if let placeholders {
      placeholders.append(text, to: &copied)
    } else {
      copied.append(contentsOf: text)
    }
    if input.hasBlankCut(in: range) {
      note(
        YAMLProblem(
          .syntax("more than \(ByteSurvey.longestBlankRun) blanks in a row inside a text"), at: bytes))
    }
  }

  // MARK: Collections

  mutating func open(
    _ event: UnsafeMutablePointer<yaml_event_t>, isMapping: Bool, isFlow: Bool,
    _ anchorName: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    cursor.cross(toIndex: event.pointee.start_mark.index)
    let node = nodes.count
    var flags: YAMLNode.Flags = []
    var anchor: Int?
    if anchorName != nil || tag != nil {
      let found = readProperties(anchorName != nil, tag != nil)
      anchor = add(found, of: node, tag: tag)
      flags.insert(.hasProperties)
    }
    let start = cursor.byte
    let sourceStart = UInt32(truncatingIfNeeded: input.sourceOffset(start))
    nodes.append(
      YAMLNode(
        kind: isMapping ? .mapping : .sequence, style: isFlow ? .flow : .block, flags: flags,
        start: sourceStart, end: sourceStart, payload: 0, length: 0, subtreeEnd: 0))
    enter(node)
    lastEnd = start
    frames.append(
      Frame(
        node: node, isMapping: isMapping, isFlow: isFlow, keys: keys.mark(), anchor: anchor,
        expandedBefore: expanded, start: start))
    expanded += 1
  }

  mutating func close(_ event: UnsafeMutablePointer<yaml_event_t>) {
    endLonelyKeys()
    guard let frame = frames.popLast() else { return }
    if frame.isMapping { keys.close(frame.keys) }
    if frame.isFlow, event.pointee.start_mark.index != event.pointee.end_mark.index {
      cursor.cross(toIndex: event.pointee.end_mark.index)
      lastEnd = cursor.byte
    }
    nodes[frame.node].end = UInt32(truncatingIfNeeded: input.sourceOffset(lastEnd))
    nodes[frame.node].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
    if let anchor = frame.anchor { anchors.close(anchor, size: expanded - frame.expandedBefore) }
    if complexKey == frame.node {
      complexKey = nil
      note(YAMLProblem(.complexKey, at: Int(nodes[frame.node].start)..<Int(nodes[frame.node].end)))
    }
  }

  // MARK: Aliases

  mutating func alias(_ event: UnsafeMutablePointer<yaml_event_t>) {
    cursor.cross(toIndex: event.pointee.start_mark.index)
    let start = cursor.byte
    cursor.pass(toIndex: event.pointee.end_mark.index)
    let bytes = input.sourceRange(start..<cursor.byte)
    let name = bytes.isEmpty ? bytes : bytes.lowerBound + 1..<bytes.upperBound
    let anchor = anchors[Array(source[name])]
    var target = YAMLNode.noTarget
    switch anchor {
    case nil:
      note(YAMLProblem(.undefinedAlias(String(decoding: source[name], as: UTF8.self)), at: bytes))
    case let anchor? where anchor.size == nil:
      note(YAMLProblem(.circularAlias(String(decoding: source[name], as: UTF8.self)), at: bytes))
    case let anchor?:
      target = UInt32(truncatingIfNeeded: anchor.node)
    }
    let node = nodes.count
    let size = target == YAMLNode.noTarget ? 1 : anchor?.size ?? 1
    let (sum, overflows) = expanded.addingReportingOverflow(size)
    expanded = overflows ? .max : sum
    nodes.append(
      YAMLNode(
        kind: .alias, style: .plain, flags: [], start: UInt32(truncatingIfNeeded: bytes.lowerBound),
        end: UInt32(truncatingIfNeeded: bytes.upperBound), payload: target, length: 0,
        subtreeEnd: UInt32(truncatingIfNeeded: node + 1)))
    lastEnd = cursor.byte
    enter(node)
  }

  // MARK: Tags and anchors

  private mutating func readProperties(_ hasAnchor: Bool, _ hasTag: Bool) -> FoundProperties {
    var found = FoundProperties()
    var missing = (hasAnchor ? 1 : 0) + (hasTag ? 1 : 0)
    while missing > 0 {
      cursor.crossBlanks()
      let start = cursor.byte
      guard start < cursor.bytes.count else { break }
      let isTag = cursor.bytes[start] == 0x21
      guard isTag || cursor.bytes[start] == 0x26 else { break }
      if isTag, start + 1 < cursor.bytes.count, cursor.bytes[start + 1] == 0x3C {
        cursor.crossWord { $0 == 0x3E }
        if cursor.byte < cursor.bytes.count, cursor.bytes[cursor.byte] == 0x3E {
          cursor.jump(toByte: cursor.byte + 1, index: cursor.index + 1)
        }
      } else {
        cursor.crossWord { TextLines.isFlowIndicator($0) }
      }
      if isTag { found.tag = start..<cursor.byte } else { found.anchor = start + 1..<cursor.byte }
      missing -= 1
    }
    cursor.crossBlanks()
    return found
  }

  /// Records properties; answers with the slot of the anchor.
  private mutating func add(
    _ found: FoundProperties, of node: Int, tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> Int? {
    let tagBytes = found.tag.map { input.sourceRange($0) }
    let anchorBytes = found.anchor.map { input.sourceRange($0) }
    var meaning = CoreTag.none
    if let tag, let tagBytes {
      meaning = CoreTag(String(cString: tag))
      if meaning == .unknown {
        note(YAMLProblem(.unknownTag(String(decoding: source[tagBytes], as: UTF8.self)), at: tagBytes))
      }
    }
    properties.append(
      YAMLTree.Properties(node: node, tag: tagBytes, anchor: anchorBytes, meaning: meaning))
    return anchorBytes.map { anchors.add(Array(source[$0]), node: node) }
  }
}
