import DigitalGovernance
import GovernanceFindings
import YAMLSyntax

/// The suppressions of a file, from its list of comments.
struct SuppressionTable {
  struct Entry {
    let directive: SuppressionDirective
    let bytes: Range<Int>
    let isAlone: Bool
    /// The codes that it names and the catalogue knows.
    let codes: [String]
  }

  let entries: [Entry]

  init(_ tree: YAMLTree, settings: LintSettings) {
    entries = tree.comments.compactMap { comment in
      // Comments are many, and few speak to kanri.
      guard tree.source[comment.bytes].contains(UInt8(ascii: "k")),
        let directive = SuppressionDirective(tree.source[comment.bytes])
      else { return nil }
      return Entry(
        directive: directive, bytes: comment.bytes, isAlone: comment.isAlone,
        codes: directive.codes.compactMap { settings.code($0.text) })
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The suppression that keeps a finding silent; nil if none does.
  ///
  /// One without a reason, lapsed or on a protected code does not hold.
  func index(
    silencing code: String, atLine line: Int, lines: LineIndex, isProtected: Bool, on day: CalendarDate
  ) -> Int? {
    guard !isProtected else { return nil }
    return entries.indices.first { index in
      let entry = entries[index]
      guard entry.codes.contains(code), !entry.directive.reason.isEmpty, entry.directive.badDate == nil,
        !(entry.directive.until.map { $0 < day } ?? false)
      else { return false }
      return entry.directive.isForFile || target(of: entry, lines) == line
    }
  }

  /// The line that an entry speaks of: its own, or the first below that is neither blank nor a comment.
  private func target(of entry: Entry, _ lines: LineIndex) -> Int {
    var line = lines.line(ofByte: entry.bytes.lowerBound)
    guard entry.isAlone else { return line + 1 }
    while line + 1 < lines.lineStarts.count {
      line += 1
      let first = lines.bytes[lines.contentRange(ofLine: line)].first { $0 != 0x20 && $0 != 0x09 }
      if let first, first != UInt8(ascii: "#") { break }
    }
    return line + 1
  }

  /// The suppressions as values, those that name a known code and a reason.
  func listed(in file: String, lines: LineIndex) -> [Suppression] {
    entries.filter { !$0.codes.isEmpty }.map { entry in
      Suppression(
        file: file, range: lines.range(ofBytes: entry.bytes), codes: entry.codes,
        until: entry.directive.until,
        reason: entry.directive.reason, line: entry.directive.isForFile ? nil : target(of: entry, lines))
    }
  }
}
