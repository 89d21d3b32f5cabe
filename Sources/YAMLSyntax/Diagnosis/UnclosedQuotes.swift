/// Finds the quote that was opened and not closed: behind it, lines start like entries.
struct UnclosedQuotes {
  let lines: TextLines

  /// A quoted text over several lines that swallowed entries; nil if it looks meant.
  func finding(_ text: Range<Int>, upTo limit: Int) -> Diagnosis.Finding? {
    let column = lines.column(lines.text(text.lowerBound))
    var line = lines.next(text.lowerBound)
    while let start = line, start < min(text.upperBound, limit + 1) {
      if !lines.isBlank(start), lines.column(lines.text(start)) <= column, lines.isEntry(start) {
        return finding(openAt: text.lowerBound)
      }
      line = lines.next(start)
    }
    return nil
  }

  /// The finding for an opening quote, with the edit that closes it on its line.
  func finding(openAt quote: Int) -> Diagnosis.Finding {
    let mark = lines[quote]
    var end = lines.textEnd(quote)
    if isInFlow(quote),
      let close = lines.bytes[quote..<end].firstIndex(where: { [0x2C, 0x5D, 0x7D].contains($0) })
    {
      end = close
    }
    return Diagnosis.Finding(
      kind: .unclosedQuote(mark: lines.string(quote..<quote + 1)), range: quote..<quote + 1,
      edits: [Diagnosis.Edit(range: end..<end, replacement: [mark])])
  }

  private func isInFlow(_ place: Int) -> Bool {
    var depth = 0
    for byte in lines.bytes[lines.start(place)..<place] {
      if byte == 0x5B || byte == 0x7B { depth += 1 }
      if byte == 0x5D || byte == 0x7D { depth -= 1 }
    }
    return depth > 0
  }
}
