extension YAMLTree {
  /// The bytes of the source from which a part of a scalar's text was read.
  ///
  /// Exact for every character that is written as itself or escaped, in block scalars too. White space that YAML made
  /// of line ends and indentation stands where that white space stands.
  /// - Parameters:
  ///   - part: byte offsets in the UTF-8 text of the scalar.
  ///   - id: a scalar; of anything else the answer is the whole node.
  public func bytes(ofText part: Range<Int>, in id: NodeID) -> Range<Int> {
    let node = nodes[id]
    guard node.kind == .scalar else { return bytes(of: id) }
    return withView { view in
      let text = view.text(of: id)
      guard node.flags.contains(.copied) else {
        let start = Int(node.payload)
        return start + min(part.lowerBound, text.count)..<start + min(part.upperBound, text.count)
      }
      var walk = TextWalk(
        text: text, source: UnsafeBufferPointer(rebasing: view.source[Int(node.start)..<Int(node.end)]),
        style: node.style)
      let lower = walk.place(of: part.lowerBound)
      let upper = part.upperBound > part.lowerBound ? walk.place(of: part.upperBound - 1) : lower
      let end = part.upperBound > part.lowerBound ? walk.end(ofCharacterAt: upper) : upper
      return Int(node.start) + lower..<Int(node.start) + max(lower, end)
    }
  }
}

/// Walks through a scalar's text and its source side by side.
private struct TextWalk {
  let text: UnsafeBufferPointer<UInt8>
  let source: UnsafeBufferPointer<UInt8>
  let style: YAMLNode.Style
  private var textIndex = 0
  private var sourceIndex = 0

  init(text: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>, style: YAMLNode.Style) {
    self.text = text
    self.source = source
    self.style = style
    switch style {
    case .literal, .folded:
      // Behind the header line, with its indicators and comment.
      sourceIndex = source.firstIndex(of: 0x0A).map { $0 + 1 } ?? source.count
      // Where the header states the indentation, the text may begin with spaces of its own.
      let own = text.prefix { $0 == 0x20 }.count
      if own > 0 { sourceIndex += max(0, source[sourceIndex...].prefix { $0 == 0x20 }.count - own) }
    case .singleQuoted, .doubleQuoted: sourceIndex = 1
    case .plain, .block, .flow: break
    }
    skipIndentation()
  }

  /// Where the byte of the text at an offset, not before the last one asked for, stands in the source.
  mutating func place(of offset: Int) -> Int {
    while textIndex < min(offset, text.count) { step() }
    skipContinuations()
    return min(sourceIndex, source.count)
  }

  /// Behind the character or escape at a place.
  func end(ofCharacterAt place: Int) -> Int {
    guard place < source.count else { return source.count }
    return min(source.count, place + (escape(at: place)?.source ?? 1))
  }

  private mutating func step() {
    skipContinuations()
    if let escape = escape(at: sourceIndex) {
      textIndex = min(text.count, textIndex + escape.text)
      sourceIndex += escape.source
      skipIndentation()
      return
    }
    guard isSpace(text[textIndex]) else {
      textIndex += 1
      sourceIndex += 1
      return
    }
    // A run of white space in the text is one in the source, however long either is.
    if sourceIndex < source.count, source[sourceIndex] == text[textIndex], !endsLine(at: sourceIndex) {
      textIndex += 1
      sourceIndex += 1
      return
    }
    while textIndex < text.count, isSpace(text[textIndex]) { textIndex += 1 }
    while sourceIndex < source.count, isSpace(source[sourceIndex]) { sourceIndex += 1 }
  }

  /// Goes past line breaks that a backslash takes away, with the indentation behind them.
  private mutating func skipContinuations() {
    while let escape = escape(at: sourceIndex), escape.text == 0 {
      sourceIndex += escape.source
      while sourceIndex < source.count, isSpace(source[sourceIndex]) { sourceIndex += 1 }
    }
  }

  private mutating func skipIndentation() {
    guard textIndex >= text.count || !isSpace(text[textIndex]) else { return }
    while sourceIndex < source.count, isSpace(source[sourceIndex]) { sourceIndex += 1 }
  }

  /// Whether nothing but white space stands between a place and the end of its line.
  private func endsLine(at place: Int) -> Bool {
    var index = place
    while index < source.count, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    return index < source.count && (source[index] == 0x0A || source[index] == 0x0D)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// How many bytes an escape at a place takes in the source and makes in the text.
  private func escape(at place: Int) -> (source: Int, text: Int)? {
    guard place + 1 < source.count else { return nil }
    switch style {
    case .singleQuoted:
      return source[place] == UInt8(ascii: "'") && source[place + 1] == UInt8(ascii: "'") ? (2, 1) : nil
    case .doubleQuoted:
      guard source[place] == UInt8(ascii: "\\") else { return nil }
      switch source[place + 1] {
      case UInt8(ascii: "x"): return unicode(at: place, digits: 2)
      case UInt8(ascii: "u"): return unicode(at: place, digits: 4)
      case UInt8(ascii: "U"): return unicode(at: place, digits: 8)
      case UInt8(ascii: "N"), UInt8(ascii: "_"): return (2, 2)
      case UInt8(ascii: "L"), UInt8(ascii: "P"): return (2, 3)
      case 0x0A, 0x0D: return (2, 0)
      default: return (2, 1)
      }
    case .plain, .literal, .folded, .block, .flow: return nil
    }
  }

  private func unicode(at place: Int, digits: Int) -> (source: Int, text: Int)? {
    var value: UInt32 = 0
    for index in place + 2..<place + 2 + digits {
      guard index < source.count, let digit = Character(Unicode.Scalar(source[index])).hexDigitValue else {
        return (2, 1)
      }
      value = value << 4 | UInt32(digit)
    }
    return (2 + digits, value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4)
  }
}
