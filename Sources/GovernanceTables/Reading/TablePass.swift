import DigitalGovernance
import GovernanceFindings

/// One reading of a table: what is known of it so far.
final class TablePass {
  /// The header has too little of what the mapping names.
  struct Useless: Error {}

  /// nil for kanri's own columns.
  private let mapping: Mapping?
  private let report: (TableProblem) throws -> Void
  private let handOut: (_ record: borrowing CSVRecord, RowPlan, _ damaged: Set<Int>) throws -> Void
  private(set) var summary: TableSummary

  /// The header, once all of its rows are behind.
  private var header: TableHeader?
  /// Its rows so far.
  private var headRows: [(texts: [String], record: HeldRecord)] = []
  /// The row of the first record, once it is met.
  private var firstRow: Int?
  private var ids = IdentifierSet()
  private var footer: [HeldRecord] = []
  /// How many rows at the end are no procedures.
  private let footerRows: Int
  private var emptyRow: SourceRange?
  private var end = SourcePosition(line: 1, column: 1)

  /// Where bytes were no characters, in rows that are still to come.
  private var replacements: [TextDecoder.Replacement] = []
  private static let replacementLimit = 10_000
  /// Whether there were so many that some are not listed.
  private var lostReplacements = false

  /// The cells of the row that cannot be read.
  private var damaged: Set<Int> = []
  private var scratch: [UInt8] = []

  /// - Parameters:
  ///   - report: takes what is wrong with the table and with rows as text, in the order in which it is met.
  ///   - row: takes each row that is a procedure, how to read it, and which of its cells cannot be read.
  init(
    _ mapping: Mapping?, encoding: TextEncoding, report: @escaping (TableProblem) throws -> Void,
    row: @escaping (_ record: borrowing CSVRecord, RowPlan, _ damaged: Set<Int>) throws -> Void
  ) {
    self.mapping = mapping
    footerRows = Int(mapping?.footerRows.known ?? 0)
    self.report = report
    handOut = row
    summary = TableSummary(encoding: encoding)
  }

  func note(_ replacements: [TextDecoder.Replacement]) {
    for replacement in replacements {
      if self.replacements.count < TablePass.replacementLimit {
        self.replacements.append(replacement)
      } else {
        lostReplacements = true
      }
    }
  }

  // MARK: Records

  func take(_ record: borrowing CSVRecord) throws {
    end = SourcePosition(line: record.line, column: 1)
    guard let plan = header?.plan else { return try takeHead(record) }
    guard footerRows > 0 else { return try takeRow(record, plan) }
    footer.append(HeldRecord(record))
    if footer.count > footerRows { try footer.removeFirst().withRecord { try takeRow($0, plan) } }
  }

  func finish(_ trouble: GzipProblem?, emptyLines: Int) throws {
    summary.footerRows = footer.count
    summary.emptyRows += emptyLines
    let place = SourceRange(end, end)
    if header == nil {
      if headRows.isEmpty { try report(TableProblem(.noHeader, at: place)) } else { try open() }
    }
    if let emptyRow { try report(TableProblem(.emptyRows(summary.emptyRows - emptyLines), at: emptyRow)) }
    if let trouble { try report(TableProblem(.compression(trouble), at: place)) }
  }

  // MARK: The header

  private func takeHead(_ record: borrowing CSVRecord) throws {
    let layout = mapping?.header.known
    // Empty lines above a header are nobody's business, unless somebody counted them.
    let first = firstRow ?? (layout?.before.known == nil ? record.row : 0)
    firstRow = first
    let start = first + Int(layout?.before.known ?? 0)
    let rows = Int(layout?.rows.known ?? 1)
    guard record.row >= start else { return }
    var texts: [String] = []
    for cell in 0..<record.count { texts.append(record.text(cell)) }
    guard rows > 0 else {
      headRows = [(texts.indices.map(CellAddress.letters(of:)), HeldRecord(record))]
      try open()
      return try take(record)
    }
    // A header may have fewer rows than the mapping allows for.
    if !headRows.isEmpty, layout?.names.known == nil {
      let known = TableHeader(headRows.map(\.texts), mapping: mapping)
      if known.isComplete, known.beginsData(texts) {
        try open()
        return try take(record)
      }
    }
    try tellProblems(of: record)
    headRows.append((texts, HeldRecord(record)))
    if record.row >= start + rows - 1 { try open() }
  }

  /// Matches the header with the mapping, and tells what does not match.
  private func open() throws {
    guard let last = headRows.last else { return }
    let named = mapping?.header.known?.names.known.map { Int($0) - 1 }
    let rows = named.flatMap { headRows.indices.contains($0) ? [headRows[$0].texts] : nil }
    let found = TableHeader(rows ?? headRows.map(\.texts), mapping: mapping)
    header = found
    try last.record.withRecord { record in
      for problem in found.problems {
        let range = problem.cell.map { record.range(of: $0) } ?? record.range
        try report(
          TableProblem(
            problem.kind, at: range, cell: problem.cell.map { CellAddress(row: record.row, column: $0) }))
      }
      guard !found.isUseless else { throw Useless() }
      for note in mapping?.notes.stated ?? [] {
        guard let japanese = note.japanese.known else { continue }
        try report(
          TableProblem(.note(Bilingual(en: note.english.known ?? japanese, ja: japanese)), at: record.range))
      }
    }
  }

  // MARK: Rows

  private func takeRow(_ record: borrowing CSVRecord, _ plan: RowPlan) throws {
    if isEmpty(record) {
      if emptyRow == nil { emptyRow = record.range }
      summary.emptyRows += 1
      return
    }
    if !plan.skips.isEmpty, let skip = plan.skips.first(where: { matches($0, record) }) {
      summary.skipped[skip.reason, default: 0] += 1
      return
    }
    summary.rows += 1
    if record.count != plan.width {
      let cell = min(plan.width, record.count)
      try tell(.wrongWidth(found: record.count, expected: plan.width), cell, record, hasCell: false)
    }
    try tellProblems(of: record)
    try checkID(of: record, plan)
    try handOut(record, plan, damaged)
  }

  private func isEmpty(_ record: borrowing CSVRecord) -> Bool {
    guard record.problems.isEmpty, record.length < 4 * record.count + 64 else { return false }
    return (0..<record.count).allSatisfy { FoldedText.trimmed(record[$0]).isEmpty }
  }

  private func matches(_ skip: RowPlan.Skip, _ record: borrowing CSVRecord) -> Bool {
    record.withText(skip.cell, scratch: &scratch) { text in
      let text = FoldedText.trimmed(text)
      return text.isEmpty ? skip.isBlank : skip.values.contains(Array(text))
    }
  }

  private func checkID(of record: borrowing CSVRecord, _ plan: RowPlan) throws {
    guard let cell = plan.idCell else { return }
    let row = record.row
    let (isMissing, earlier) = record.withText(cell, scratch: &scratch) { text -> (Bool, Int?) in
      let id = FoldedText.trimmed(text)
      return id.isEmpty ? (true, nil) : (false, ids.insert(id, row: row))
    }
    if isMissing { return try tell(.missingID, cell, record) }
    if let earlier {
      try tell(.duplicateID(plan.subject(of: record) ?? "", row: earlier), cell, record)
    }
  }

  // MARK: Problems

  /// The procedure of a row; nil for a row of the header.
  private func subject(of record: borrowing CSVRecord) -> String? { header?.plan.subject(of: record) }

  private func tell(
    _ kind: TableProblem.Kind, _ cell: Int, _ record: borrowing CSVRecord, hasCell: Bool = true
  ) throws {
    try report(
      TableProblem(
        kind, at: record.range(of: cell), cell: hasCell ? CellAddress(row: record.row, column: cell) : nil,
        subject: subject(of: record)))
  }

  /// Tells what is wrong with a record as text, and notes the cells that cannot be read because of it.
  private func tellProblems(of record: borrowing CSVRecord) throws {
    if !damaged.isEmpty { damaged.removeAll(keepingCapacity: true) }
    for problem in record.problems {
      let kind: TableProblem.Kind =
        switch problem.kind {
        case .unclosedQuote: .unclosedQuote
        case .textAfterQuote: .textAfterQuote
        case .nul: .nul
        case .cellTooLong(let bytes): .cellTooLong(bytes: bytes)
        case .cellsLeftOut(let count): .cellsLeftOut(count)
        }
      damaged.insert(problem.cell)
      let start = record.position(of: problem)
      let isShort = kind == .unclosedQuote || kind == .textAfterQuote || kind == .nul
      let range =
        isShort
        ? SourceRange(start, SourcePosition(line: start.line, column: start.column + 1))
        : record.range(of: problem.cell)
      try report(
        TableProblem(
          kind, at: range, cell: CellAddress(row: record.row, column: problem.cell),
          subject: subject(of: record)))
    }
    try tellReplacements(in: record)
  }

  private func tellReplacements(in record: borrowing CSVRecord) throws {
    guard !replacements.isEmpty || lostReplacements else { return }
    let limit = record.endOffset
    var met: Set<Int> = []
    var taken = 0
    for replacement in replacements {
      guard replacement.output < limit else { break }
      taken += 1
      guard let (cell, place) = record.cell(atOffset: replacement.output), met.insert(cell).inserted else {
        continue
      }
      damaged.insert(cell)
      let start = record.position(at: place)
      try report(
        TableProblem(
          .undecodable(replacement.bytes, summary.encoding),
          at: SourceRange(start, SourcePosition(line: start.line, column: start.column + 1)),
          cell: CellAddress(row: record.row, column: cell), subject: subject(of: record)))
    }
    replacements.removeFirst(taken)
    guard lostReplacements else { return }
    // Too many to list: the marks in the text itself show where they were.
    for cell in 0..<record.count where !met.contains(cell) && hasMark(record[cell]) {
      damaged.insert(cell)
      try tell(.undecodable([], summary.encoding), cell, record)
    }
  }

  private func hasMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index + 2 < text.count {
      if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD { return true }
      index += 1
    }
    return false
  }
}
