/// Looks at what libyaml accepted and a person hardly meant.
struct SuspectDiagnosis {
  private let lines: TextLines
  private let suspects: [TreeBuilder.Suspect]

  init(_ builder: borrowing TreeBuilder) {
    lines = TextLines(bytes: builder.cursor.bytes)
    suspects = builder.suspects
  }

  /// The mistakes, in order of place; what an earlier one mends is none.
  func findings() -> [Diagnosis.Finding] {
    var findings: [Diagnosis.Finding] = []
    var mendedUpTo = 0
    for suspect in suspects where suspect.range.lowerBound >= mendedUpTo {
      guard let finding = finding(suspect) else { continue }
      mendedUpTo = max(mendedUpTo, finding.edits.last?.range.upperBound ?? 0)
      findings.append(finding)
      if findings.count >= Diagnosis.mostEdits { break }
    }
    return findings
  }

  private func finding(_ suspect: TreeBuilder.Suspect) -> Diagnosis.Finding? {
    switch suspect.kind {
    case .plainText: plainText(suspect)
    case .flowKey: flowKey(suspect.range)
    case .quotedText: quotedText(suspect)
    }
  }

  // MARK: Unquoted texts

  private func plainText(_ suspect: TreeBuilder.Suspect) -> Diagnosis.Finding? {
    let range = suspect.range
    let hasOwnLine = lines.behindDashes(range.lowerBound) == range.lowerBound
    let isMultiLine = lines.end(range.lowerBound) < range.upperBound
    let pattern = LinePattern(lines: lines)
    if !isMultiLine {
      if hasOwnLine, let indentation = pattern.wideIndentation(range.lowerBound) { return indentation }
      guard hasOwnLine, let slip = pattern.finding(range.lowerBound) else { return nil }
      return suspect.isRoot || isList(slip) ? slip : nil
    }
    var found: Diagnosis.Finding?
    var explainsAll = hasOwnLine
    var line: Int? = hasOwnLine ? lines.start(range.lowerBound) : lines.next(range.lowerBound)
    while let start = line, start < range.upperBound {
      line = lines.next(start)
      if lines.isBlank(start) { continue }
      guard let slip = pattern.finding(start), hasOwnLine || isWide(slip) else {
        explainsAll = false
        continue
      }
      if found == nil { found = slip } else { found?.edits += slip.edits }
    }
    if !explainsAll { found?.edits = [] }
    return found
  }

  private func isList(_ finding: Diagnosis.Finding) -> Bool {
    guard case .fullWidthPunctuation(_, let key)? = finding.kind else { return false }
    return key == "-" || key.isEmpty && finding.edits.first.map { $0.range.count > 3 } == true
  }

  private func isWide(_ finding: Diagnosis.Finding) -> Bool {
    if case .fullWidthPunctuation(character: "：", _)? = finding.kind { true } else { false }
  }

  // MARK: Keys without a value in `{…}`

  private func flowKey(_ range: Range<Int>) -> Diagnosis.Finding? {
    let pattern = LinePattern(lines: lines)
    var index = range.lowerBound
    while index < range.upperBound {
      if lines.starts(index, with: WideCharacter.colon), let key = pattern.key(range.lowerBound..<index) {
        return LinePattern.wideColon(lines, at: index, key: key)
      }
      if lines[index] == 0x3A {
        if let slip = pattern.missingSpace(range.lowerBound, colon: index, range.upperBound) { return slip }
        return Diagnosis.Finding(kind: .flowSplitByComma(text: lines.string(range)), range: range)
      }
      index += 1
    }
    return nil
  }

  // MARK: Quoted texts over several lines

  private func quotedText(_ suspect: TreeBuilder.Suspect) -> Diagnosis.Finding? {
    guard let parent = suspect.parentColumn else { return nil }
    if let open = UnclosedQuotes(lines: lines).finding(suspect.range, upTo: suspect.range.upperBound) {
      return open
    }
    var line = lines.next(suspect.range.lowerBound)
    while let start = line, start < suspect.range.upperBound {
      let text = lines.text(start)
      if !lines.isLineEnd(text), lines.column(text) <= parent {
        return Diagnosis.Finding(kind: .wrongIndentation, range: text..<max(text + 1, lines.textEnd(text)))
      }
      line = lines.next(start)
    }
    return nil
  }
}
