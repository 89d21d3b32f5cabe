/// Names the likely cause of a syntax error, at the place where the mistake was made.
struct FailureDiagnosis {
  let lines: TextLines
  let failure: ParserFailure
  /// The collections that are open.
  let frames: [TreeBuilder.Frame]
  /// The quoted texts over several lines that were read before.
  let quotedTexts: [Range<Int>]

  var place: Int { failure.place }
  var pattern: LinePattern { LinePattern(lines: lines) }
  typealias Finding = Diagnosis.Finding
  typealias Edit = Diagnosis.Edit

  init(_ failure: ParserFailure, _ builder: borrowing TreeBuilder) {
    lines = TextLines(bytes: builder.cursor.bytes)
    self.failure = failure
    frames = builder.frames
    quotedTexts = builder.suspects.filter { $0.kind == .quotedText }.map(\.range)
  }

  /// The mistakes; at least one, in order of place.
  func findings() -> [Finding] {
    let conflicts = ConflictMarkers(lines: lines).findings()
    if !conflicts.isEmpty { return conflicts }
    let quotes = UnclosedQuotes(lines: lines)
    if !failure.problem.contains("escape"), !failure.problem.contains("hexdecimal"),
      let quote = quotedTexts.lazy.compactMap({ quotes.finding($0, upTo: place) }).first
    {
      return [quote]
    }
    switch failure.problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return [quotes.finding(openAt: failure.context ?? place)]
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return [BadEscapes(lines: lines).finding(noticedAt: place)]
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return [Tabs(lines: lines).finding(at: place)]
    case "could not find expected ':'":
      return [keyWithoutColon(failure.context ?? place)]
    case "mapping values are not allowed in this context":
      return unexpectedColon()
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return [unexpectedToken()]
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return [FlowFailure(self).finding()]
    case "did not find expected node content":
      return [missingNode()]
    case "found character that cannot start any token":
      return lines[place] == 0x09 ? [Tabs(lines: lines).finding(at: place)] : [reserved(place)]
    case "did not find expected comment or line break":
      return [reserved(failure.context ?? place)]
    case "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      return [reserved(place)]
    case "did not find expected alphabetic or numeric character":
      return [
        ForeignAnchors(lines: lines).finding(at: failure.context ?? place)
          ?? reserved(failure.context ?? place)
      ]
    case "found undefined tag handle":
      return [undefinedHandle()]
    case "found unexpected ':'":
      return [flowColon()]
    default:
      if let start = failure.context, lines[start] == 0x25 { return [directiveInside(start)] }
      if lines[failure.context ?? place] == 0x21 { return [reserved(failure.context ?? place)] }
      return [unexplained]
    }
  }

  var unexplained: Finding {
    let end = max(place, min(lines.character(place).upperBound, lines.bytes.count))
    return Finding(kind: .syntax(failure.problem), range: place..<end)
  }

  // MARK: A text where a key was expected

  private func keyWithoutColon(_ start: Int) -> Finding {
    if lines.text(start) == start || lines.behindDashes(start) == start, let slip = pattern.finding(start) {
      return slip
    }
    let end = lines.textEnd(start)
    if let cut = cutKey(start) { return cut }
    var last = end
    if lines.start(place) > start, let before = lines.previous(place), before > start {
      last = max(end, lines.end(before))
    }
    return Finding(
      kind: .strayText(lines.string(start..<end)), range: start..<max(end, start + 1),
      edits: [Edit(range: start..<last, replacement: [])])
  }

  /// `申請 #1: x`: the rest of the line became a comment, its colon with it.
  private func cutKey(_ start: Int) -> Finding? {
    let end = lines.textEnd(start)
    let lineEnd = lines.end(start)
    guard let hash = lines.bytes[lines.stretch(end, lineEnd)].firstIndex(of: 0x23), hash + 1 < lineEnd,
      !lines.isSpace(hash + 1), lines.separator(hash + 1..<lineEnd) != nil
    else { return nil }
    return Finding(
      kind: .valueCutAtComment(kept: lines.string(start..<end), lost: lines.string(hash..<lineEnd)),
      range: hash..<lineEnd, edits: [Edit(range: start..<lineEnd, replacement: [])])
  }

  // MARK: A colon where none was expected

  private func unexpectedColon() -> [Finding] {
    let text = lines.text(place)
    let start = lines.behindDashes(place)
    if let colon = lines.separator(lines.stretch(start, place)) { return [colonInValue(behind: colon)] }
    if place - start > 1024 { return [unexplained] }
    // The lines above belong to the same text: one of them is no entry where it should be.
    var slips: [Finding] = []
    var above = lines.previous(place)
    var steps = 0
    while let line = above, steps < 100 {
      let start = lines.behindDashes(line)
      if lines.separator(start..<lines.end(line)) != nil { break }
      if let slip = pattern.finding(line) { slips.append(slip) }
      if start > lines.text(line) { break }
      above = lines.previous(line)
      steps += 1
    }
    if let own = pattern.wideIndentation(place) { slips.append(own) }
    if !slips.isEmpty { return slips.reversed() }
    if let line = nonBlankLine(before: place),
      lines.behindDashes(line) - lines.start(line) == lines.column(text),
      lines.separator(lines.behindDashes(line)..<lines.end(line)) == nil
    {
      let range = lines.behindDashes(line)..<lines.textEnd(lines.behindDashes(line))
      return [
        Finding(
          kind: .strayText(lines.string(range)), range: range, edits: [Edit(range: range, replacement: [])])
      ]
    }
    return [wrongIndentation(text)]
  }

  /// `内容: 目的: 手続`, or a value in full-width brackets or quotes.
  func colonInValue(behind colon: Int) -> Finding {
    var value = colon + 1
    while lines.isSpace(value) { value += 1 }
    let end = lines.textEnd(value)
    if let slip = WidePunctuation(lines: lines).finding(lines.stretch(value, end)) { return slip }
    return Finding(kind: .colonInText, range: place..<place + 1, edits: quoting(lines.stretch(value, end)))
  }

  // MARK: A token where none was expected

  private func unexpectedToken() -> Finding {
    let text = lines.text(place)
    guard text == place else { return strayText() }
    if lines[place] == 0x25 { return directiveInside(place) }
    if lines[place] == 0x3A { return strayText() }
    if let slip = pattern.finding(place) { return slip }
    if [0x5D, 0x7D, 0x2C].contains(lines[place]) {
      return Finding(
        kind: .strayText(lines.string(place..<place + 1)), range: place..<place + 1,
        edits: [Edit(range: place..<place + 1, replacement: [])])
    }
    if place >= lines.bytes.count { return unexplained }
    if let above = nonBlankLine(before: place), let cut = cutKey(lines.behindDashes(above)) { return cut }
    return wrongIndentation(place)
  }

  private func strayText() -> Finding {
    let word = wordStart(before: place)
    if lines[word] == 0x2A { return reserved(word) }
    let end = max(lines.textEnd(place), min(place + 1, lines.bytes.count))
    return Finding(
      kind: .strayText(lines.string(place..<end)), range: place..<end,
      edits: [Edit(range: place..<end, replacement: [])])
  }

  private func wordStart(before place: Int) -> Int {
    var index = place
    while index > 0, lines.isSpace(index - 1) { index -= 1 }
    while index > 0, !lines.isSpaceOrLineEnd(index - 1) { index -= 1 }
    return index
  }

  private func missingNode() -> Finding {
    let character = lines[place]
    if let flow = frames.last, flow.isFlow {
      let failure = FlowFailure(self, bracket: flow.start)
      if place >= lines.bytes.count || character == 0x5D || character == 0x7D { return failure.finding() }
      if let open = failure.unclosed() { return open }
      return Finding(
        kind: .strayText(lines.string(lines.character(place))), range: lines.character(place),
        edits: [Edit(range: place..<place + 1, replacement: character == 0x2C ? [] : [0x20])])
    }
    if [0x2C, 0x5D, 0x7D].contains(character) { return reserved(place) }
    return unexplained
  }

  // MARK: Indentation

  private func nonBlankLine(before place: Int) -> Int? {
    var line = lines.previous(place)
    while let candidate = line, lines.isBlank(candidate) { line = lines.previous(candidate) }
    return line
  }

  /// A line, with those below that hang on it, moved to where something can continue.
  private func wrongIndentation(_ text: Int) -> Finding {
    let column = lines.column(text)
    let end = lines.separator(text..<lines.end(text)) ?? lines.textEnd(text)
    var finding = Finding(kind: .wrongIndentation, range: text..<max(end, min(text + 1, lines.bytes.count)))
    guard let target = target(for: text), target != column else { return finding }
    var line: Int? = lines.start(text)
    while let current = line, finding.edits.count < Diagnosis.mostEdits {
      if !lines.isBlank(current) {
        let own = lines.column(lines.text(current))
        if own < column || own == column && isDash(lines.text(current)) != isDash(text) { break }
        let moved = max(0, own - column + target)
        finding.edits.append(
          Edit(range: current..<lines.text(current), replacement: [UInt8](repeating: 0x20, count: moved)))
      }
      line = lines.next(current)
    }
    return finding
  }

  private func isDash(_ text: Int) -> Bool { lines[text] == 0x2D && lines.isSpaceOrLineEnd(text + 1) }

  /// The nearest column at which an entry above stands.
  private func target(for text: Int) -> Int? {
    let column = lines.column(text)
    let isDash = isDash(text)
    var candidates: [Int] = []
    var lowest = Int.max
    var line = nonBlankLine(before: text)
    var steps = 0
    while let current = line, steps < 200 {
      let own = lines.text(current)
      if lines.column(own) < lowest, lines.isEntry(current) {
        lowest = lines.column(own)
        let hasDash = self.isDash(own)
        if hasDash == isDash { candidates.append(lowest) }
        let key = lines.behindDashes(current)
        if hasDash, !isDash, lines.separator(key..<lines.end(key)) != nil {
          candidates.append(key - lines.start(key))
        }
        if lowest == 0 { break }
      }
      line = nonBlankLine(before: current)
      steps += 1
    }
    return candidates.min { abs($0 - column) < abs($1 - column) }
  }

  // MARK: Characters that YAML keeps for itself

  func reserved(_ start: Int) -> Finding {
    let character = lines.character(start)
    guard !character.isEmpty else { return unexplained }
    var end = lines.textEnd(start)
    if frames.last?.isFlow == true {
      end = lines.bytes[lines.stretch(start, end)].firstIndex { [0x2C, 0x5D, 0x7D].contains($0) } ?? end
      while end > start + 1, lines.isSpace(end - 1) { end -= 1 }
    } else if lines.behindDashes(start) == start, let colon = lines.separator(start..<end) {
      end = colon
    }
    return Finding(
      kind: .reservedStart(character: lines.string(character)), range: character,
      edits: quoting(start..<max(end, character.upperBound)))
  }

  /// What makes a text a quoted one; without a quote to use, the text is left out.
  func quoting(_ range: Range<Int>) -> [Edit] {
    let text = lines.bytes[range]
    let quote: UInt8
    if !text.contains(0x27) {
      quote = 0x27
    } else if !text.contains(0x22), !text.contains(0x5C) {
      quote = 0x22
    } else {
      return [Edit(range: range, replacement: [0x5F])]
    }
    return [
      Edit(range: range.lowerBound..<range.lowerBound, replacement: [quote]),
      Edit(range: range.upperBound..<range.upperBound, replacement: [quote]),
    ]
  }

  /// A line that starts with `%` in the middle of a document.
  private func directiveInside(_ start: Int) -> Finding {
    Finding(
      kind: .reservedStart(character: "%"), range: start..<start + 1,
      edits: [Edit(range: start..<lines.end(start), replacement: [])])
  }

  private func undefinedHandle() -> Finding {
    var end = place
    while !lines.isSpaceOrLineEnd(end), ![0x2C, 0x5D, 0x7D].contains(lines[end]) { end += 1 }
    return Finding(
      kind: .unknownTag(lines.string(place..<end)), range: place..<end,
      edits: [Edit(range: place..<end, replacement: [])])
  }

  /// `{名称:[…]}`.
  private func flowColon() -> Finding {
    let start = failure.context ?? place
    return Finding(
      kind: .missingSpaceAfterColon(key: lines.string(start..<max(start, place))), range: place..<place + 1,
      edits: [Edit(range: place + 1..<place + 1, replacement: [0x20])])
  }
}
