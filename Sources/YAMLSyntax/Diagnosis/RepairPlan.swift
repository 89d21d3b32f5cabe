/// Turns a problem into the edit that mends it in the file itself.
struct RepairPlan {
  let lines: TextLines
  let tree: YAMLTree

  func repair(of problem: YAMLProblem) -> YAMLRepair? {
    let bytes = problem.bytes
    guard bytes.upperBound <= lines.bytes.count else { return nil }
    switch problem.kind {
    case .tabIndentation:
      return safe(joined(Tabs(lines: lines).finding(at: bytes.lowerBound).edits))
    case .missingSpaceAfterColon:
      return YAMLRepair(bytes: bytes.upperBound..<bytes.upperBound, newText: " ", isSafe: true)
    case .fullWidthPunctuation(let character, _):
      return fullWidth(character, bytes)
    case .wideSpaceIndentation:
      guard let finding = LinePattern(lines: lines).wideIndentation(bytes.lowerBound) else { return nil }
      return safe(joined(finding.edits))
    case .unclosedQuote:
      guard let edit = UnclosedQuotes(lines: lines).finding(openAt: bytes.lowerBound).edits.first else {
        return nil
      }
      return YAMLRepair(
        bytes: edit.range, newText: String(decoding: edit.replacement, as: UTF8.self), isSafe: false)
    case .colonInText:
      return quoted(valueAround(bytes.lowerBound))
    case .reservedStart:
      return quoted(lines.stretch(bytes.lowerBound, lines.textEnd(bytes.lowerBound)))
    case .valueCutAtComment:
      return quoted(lines.stretch(valueAround(bytes.lowerBound).lowerBound, trimmed(bytes).upperBound))
    case .badEscape:
      return YAMLRepair(bytes: bytes.lowerBound..<bytes.lowerBound, newText: "\\", isSafe: false)
    case .byteOrderMark(let isAtStart):
      // At the start it does no harm, and the tool that wrote it may want it there.
      return YAMLRepair(bytes: bytes, newText: "", isSafe: !isAtStart)
    case .carriageReturnLines:
      return carriageReturns(from: bytes.lowerBound)
    default:
      return nil
    }
  }

  private func safe(_ edit: (bytes: Range<Int>, text: String)?) -> YAMLRepair? {
    edit.map { YAMLRepair(bytes: $0.bytes, newText: $0.text, isSafe: true) }
  }

  /// Several edits as one.
  private func joined(_ edits: [Diagnosis.Edit]) -> (bytes: Range<Int>, text: String)? {
    guard let first = edits.first, let last = edits.last else { return nil }
    var text: [UInt8] = []
    var done = first.range.lowerBound
    for edit in edits where edit.range.lowerBound >= done {
      text += lines.bytes[done..<edit.range.lowerBound]
      text += edit.replacement
      done = edit.range.upperBound
    }
    // Stray bytes in between could not be put back.
    return String(validating: text, as: UTF8.self).map {
      (first.range.lowerBound..<last.range.upperBound, $0)
    }
  }

  // MARK: Full-width punctuation

  private func fullWidth(_ character: String, _ bytes: Range<Int>) -> YAMLRepair? {
    let place = bytes.lowerBound
    if let bracket = WideCharacter.brackets.first(where: { lines.starts(place, with: $0.wide) }) {
      let isOpening = bracket.plain == 0x5B || bracket.plain == 0x7B
      let range = isOpening ? lines.stretch(place, lines.textEnd(place)) : bytes
      return safe(joined(WidePunctuation(lines: lines).flowEdits(range)))
    }
    if WideCharacter.quotes.contains(where: { lines.starts(place, with: $0) }) {
      let value = lines.stretch(place, lines.textEnd(place))
      return safe(WidePunctuation(lines: lines).finding(value).flatMap { joined($0.edits) })
    }
    switch character {
    case "：":
      return safe(joined(colons(from: place)))
    case "、", "，":
      return YAMLRepair(bytes: bytes, newText: ", ", isSafe: true)
    case "＃":
      return YAMLRepair(bytes: bytes, newText: "#", isSafe: true)
    default:
      guard let finding = LinePattern(lines: lines).finding(place) else {
        return YAMLRepair(bytes: bytes, newText: " ", isSafe: true)
      }
      return safe(joined(run(from: place, like: finding)))
    }
  }

  /// The colon, and those of the lines below that have no problem of their own.
  private func colons(from place: Int) -> [Diagnosis.Edit] {
    let first = LinePattern.wideColon(lines, at: place, key: "")
    return first.edits + run(from: place, like: first).filter { $0.range.lowerBound > place }
  }

  private func run(from place: Int, like first: Diagnosis.Finding) -> [Diagnosis.Edit] {
    var edits = LinePattern(lines: lines).finding(place)?.edits ?? []
    var line = lines.next(place)
    while let start = line, let slip = LinePattern(lines: lines).finding(start), isAlike(slip, first),
      !tree.problems.contains(where: { $0.bytes == slip.range })
    {
      edits += slip.edits
      line = lines.next(start)
    }
    return edits
  }

  private func isAlike(_ one: Diagnosis.Finding, _ other: Diagnosis.Finding) -> Bool {
    guard case .fullWidthPunctuation(let one, _)? = one.kind,
      case .fullWidthPunctuation(let other, _)? = other.kind
    else { return false }
    return one == other
  }

  // MARK: Quoting

  /// The value that holds a place, from behind the first colon or dash of its line.
  private func valueAround(_ place: Int) -> Range<Int> {
    var start = lines.behindDashes(place)
    if let brace = lines.bytes[lines.stretch(start, place)].lastIndex(where: {
      [0x2C, 0x5B, 0x7B].contains($0)
    }),
      isInFlow(place)
    {
      start = brace + 1
      while lines.isSpace(start) { start += 1 }
    }
    if let colon = lines.separator(lines.stretch(start, place)) {
      start = colon + 1
      while lines.isSpace(start) { start += 1 }
    }
    var end = lines.textEnd(start)
    if isInFlow(place) {
      end = lines.bytes[lines.stretch(place, end)].firstIndex { [0x2C, 0x5D, 0x7D].contains($0) } ?? end
      while end > start, lines.isSpace(end - 1) { end -= 1 }
    }
    return start..<max(start, end)
  }

  private func isInFlow(_ place: Int) -> Bool {
    tree.nodes.contains {
      $0.style == .flow && Int($0.start) < place && place < Int($0.end)
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, lines.isSpace(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  private func quoted(_ range: Range<Int>) -> YAMLRepair? {
    guard !range.isEmpty, range.upperBound <= lines.bytes.count else { return nil }
    let text = lines.string(range)
    guard !text.utf8.contains(0x27) else { return nil }
    return YAMLRepair(bytes: range, newText: "'\(text)'", isSafe: false)
  }

  // MARK: Line ends

  private func carriageReturns(from place: Int) -> YAMLRepair? {
    guard let last = lines.bytes.lastIndex(of: 0x0D), last >= place else { return nil }
    let range = place..<last + 1
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    for index in range {
      let isAlone = lines[index] == 0x0D && (index + 1 >= lines.bytes.count || lines[index + 1] != 0x0A)
      text.append(isAlone ? 0x0A : lines[index])
    }
    return String(validating: text, as: UTF8.self).map { YAMLRepair(bytes: range, newText: $0, isSafe: true) }
  }
}
