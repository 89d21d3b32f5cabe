import CEL
import DigitalGovernance

/// Turns the cells of one column of a table into columns of facts, and finds those that say nothing.
///
/// What a text says is found once, by reading it into an empty procedure as rows are read; a number is taken from a
/// memo for every further cell with the same text.
struct CellConversion: ~Copyable {
  /// What has to be done with each cell.
  private enum Work {
    /// Nothing: nobody wants its facts, and any text is one.
    case none
    /// Nobody wants its facts, and a text is in order if it begins with a byte that is no white space and no
    /// separator.
    case firstByte
    /// Plain digits are taken as they stand.
    case digits(ClosedRange<Int64>)
    /// Texts are facts as they stand, but for blank ones.
    case text
    case look
  }

  private let plan: ColumnPlan
  private let cell: Int
  private let work: Work
  private var targets: [ColumnTarget]
  private var memo = CellMemo()
  /// Which of the numbered texts cannot be read, by their numbers.
  private var isTrouble: [Bool] = []
  private var isPassingTrouble: [Bool] = []
  private var hasTrouble = false
  /// The rows of the block with a cell that cannot be read.
  private(set) var troubledRows: [Int] = []

  /// The facts of the rows of a batch by the numbers of their texts.
  private let texts: UnsafeMutablePointer<UInt32>
  private let numbers: UnsafeMutablePointer<Int64>
  private var scratch: [UInt8] = []
  private let isQuietByte: UnsafeMutablePointer<Bool>
  /// Texts that were met before, of so many.
  private var (found, sought) = (0, 0)

  /// How many rows are converted before the next column's turn: their numbers stay near.
  private static let batch = 2048

  /// The number of a cell that is not read, and of an empty one; those of the memo follow.
  private static let unread: UInt32 = 0
  private static let empty: UInt32 = 1
  private static let firstOfMemo: UInt32 = 2

  init(_ plan: ColumnPlan, cell: Int, wanted: [CriteriaTable.Column]) {
    self.plan = plan
    self.cell = cell
    targets = wanted.map(ColumnTarget.init)
    isQuietByte = .allocate(capacity: 256)
    isQuietByte.initialize(from: CellConversion.quietBytes(of: plan), count: 256)
    work = CellConversion.work(of: plan, isWanted: !wanted.isEmpty)
    texts = .allocate(capacity: CellConversion.batch)
    numbers = .allocate(capacity: CellConversion.batch)
    begin()
  }

  deinit {
    texts.deallocate()
    numbers.deallocate()
    isQuietByte.deallocate()
  }

  private static func work(of plan: ColumnPlan, isWanted: Bool) -> Work {
    guard !plan.hasCodes, plan.readAlone(UnsafeBufferPointer(start: nil, count: 0)).trouble == nil else {
      return .look
    }
    switch plan.leaf.field.type {
    case .scalar(.integer(let range)) where plan.separator.isEmpty && plan.unit.isEmpty:
      return .digits(range ?? 0...Int64.max)
    case .scalar(.text) where plan.separator.isEmpty && plan.unit.isEmpty && !plan.isOwn:
      return isWanted ? .text : .none
    case .scalars(.text) where !isWanted && plan.unit.isEmpty: return .firstByte
    default: return .look
    }
  }

  /// The bytes with which a cell may begin so that a list of texts has a text.
  private static func quietBytes(of plan: ColumnPlan) -> [Bool] {
    var isQuiet = [Bool](repeating: true, count: 256)
    for byte in [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xE3] { isQuiet[byte] = false }
    if let byte = plan.separator.first { isQuiet[Int(byte)] = false }
    if plan.isOwn { for byte in "['".utf8 { isQuiet[Int(byte)] = false } }
    return isQuiet
  }

  /// Takes the texts that are numbered from the beginning.
  private mutating func begin() {
    while true {
      memo.removeAll()
      for index in targets.indices { targets[index].forget() }
      isTrouble = [false, false]
      isPassingTrouble = []
      if learn(nil, isPassing: false), learn(UnsafeBufferPointer(start: nil, count: 0), isPassing: false) {
        return
      }
    }
  }

  /// Finds out what a text says, or a cell that is not read.
  /// - Returns: false if what was learned of texts is not good any more.
  private mutating func learn(_ text: UnsafeBufferPointer<UInt8>?, isPassing: Bool) -> Bool {
    guard let text else {
      var isGood = true
      for index in targets.indices where !targets[index].add(.unknown, isPassing: false) { isGood = false }
      return isGood
    }
    var isGood = true
    if case .text = work, !FoldedText.trimmed(text).isEmpty {
      let fact = CELFact.stated(.string(String(decoding: text, as: UTF8.self)))
      for index in targets.indices where !targets[index].add(fact, isPassing: isPassing) { isGood = false }
      if isPassing { isPassingTrouble.append(false) } else { isTrouble.append(false) }
      return isGood
    }
    let (procedure, trouble) = plan.readAlone(text)
    for index in targets.indices {
      let fact = targets[index].column.fact(of: procedure)
      if !targets[index].add(fact, isPassing: isPassing) { isGood = false }
    }
    if text.isEmpty {
      isTrouble[Int(CellConversion.empty)] = trouble != nil
    } else if isPassing {
      isPassingTrouble.append(trouble != nil)
    } else {
      isTrouble.append(trouble != nil)
    }
    if trouble != nil { hasTrouble = true }
    return isGood
  }

  // MARK: Rows

  /// Converts rows of a block.
  mutating func convert(_ rows: RowsView, _ range: Range<Int>) {
    if case .none = work { return }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, start + CellConversion.batch)
      let troubles = troubledRows.count
      while !convertBatch(rows, start..<end) {
        troubledRows.removeLast(troubledRows.count - troubles)
        begin()
      }
      start = end
    }
  }

  /// - Returns: false if it must be done again because a column became one of codes.
  private mutating func convertBatch(_ rows: RowsView, _ range: Range<Int>) -> Bool {
    if !isPassingTrouble.isEmpty {
      isPassingTrouble.removeAll(keepingCapacity: true)
      for index in targets.indices { targets[index].forgetPassing() }
    }
    if case .digits(let limits) = work, targets.first?.isNumbers != false {
      return convertDigits(rows, range, limits)
    }
    var isQuietEnough = false
    if case .firstByte = work { isQuietEnough = true }
    let count = range.count
    let first = range.lowerBound
    for index in 0..<count {
      let row = first &+ index
      let place = rows.cells[row &* rows.width &+ cell]
      let length = place.length
      if place.has(BlockRows.isUnread), isUnread(rows, row) {
        texts[index] = CellConversion.unread
      } else if length == 0 {
        texts[index] = CellConversion.empty
      } else {
        let text = rows.bytes + rows.marks[row].start + Int(place.start)
        if isQuietEnough, isQuietByte[Int(text[0])], !place.has(CSVRecord.Cell.hasDoubledQuotes) {
          texts[index] = CellConversion.unread
        } else {
          guard let number = number(of: text, length, place.has(CSVRecord.Cell.hasDoubledQuotes)) else {
            return false
          }
          texts[index] = number
        }
      }
    }
    if hasTrouble { noteTroubles(count, first) }
    let batch = UnsafeBufferPointer(start: UnsafePointer(texts), count: count)
    for index in targets.indices { targets[index].append(texts: batch) }
    return true
  }

  private mutating func convertDigits(_ rows: RowsView, _ range: Range<Int>, _ limits: ClosedRange<Int64>)
    -> Bool
  {
    let count = range.count
    let first = range.lowerBound
    for index in 0..<count {
      let row = first &+ index
      let place = rows.cells[row &* rows.width &+ cell]
      let length = place.length
      let text = rows.bytes + rows.marks[row].start + Int(place.start)
      var known = CellConversion.unread
      if place.has(BlockRows.isUnread), isUnread(rows, row) {
      } else if length == 0 {
        known = CellConversion.empty
      } else if let number = CellConversion.number(text, length), limits.contains(number) {
        texts[index] = known
        numbers[index] = number
        continue
      } else {
        guard let number = number(of: text, length, place.has(CSVRecord.Cell.hasDoubledQuotes)) else {
          return false
        }
        known = number
      }
      texts[index] = known
      if let target = targets.first { numbers[index] = target.number(of: known) }
    }
    if hasTrouble { noteTroubles(count, first) }
    let batch = UnsafeBufferPointer(start: UnsafePointer(numbers), count: count)
    for index in targets.indices { targets[index].append(numbers: batch) }
    return true
  }

  /// A damaged id is read all the same; a cell that the row does not have is not.
  private func isUnread(_ rows: RowsView, _ row: Int) -> Bool {
    !plan.isID || cell >= rows.marks[row].cellCount
  }

  private mutating func noteTroubles(_ count: Int, _ first: Int) {
    for index in 0..<count {
      let text = texts[index]
      let isTroubled =
        text & ColumnTarget.isPassing == 0
        ? isTrouble[Int(text)] : isPassingTrouble[Int(text & ~ColumnTarget.isPassing)]
      if isTroubled { troubledRows.append(first + index) }
    }
  }

  /// The number of a text, a new one if it was not met before; nil if the batch must be done again.
  @inline(__always)
  private mutating func number(of text: UnsafePointer<UInt8>, _ length: Int, _ isDoubled: Bool) -> UInt32? {
    sought &+= 1
    // Texts that hardly ever come back are not looked for.
    if found &* 4 < sought, sought > 1 << 13 { return learn(text, length, isDoubled, nil) }
    switch memo.find(text, length, isDoubled: isDoubled) {
    case .known(let number):
      found &+= 1
      return UInt32(truncatingIfNeeded: number) &+ CellConversion.firstOfMemo
    case .vacant(let place): return learn(text, length, isDoubled, place)
    case .full: return learn(text, length, isDoubled, nil)
    }
  }

  @inline(never)
  private mutating func learn(
    _ text: UnsafePointer<UInt8>, _ length: Int, _ isDoubled: Bool, _ vacancy: CellMemo.Vacancy?
  ) -> UInt32? {
    let bytes = UnsafeBufferPointer(start: text, count: length)
    let isGood: Bool
    if isDoubled {
      scratch.removeAll(keepingCapacity: true)
      CSVRecord.undouble(bytes, into: &scratch)
      isGood = scratch.withUnsafeBufferPointer { learn($0, isPassing: vacancy == nil) }
    } else {
      isGood = learn(bytes, isPassing: vacancy == nil)
    }
    guard isGood else { return nil }
    if let vacancy {
      memo.keep(text, length, isDoubled: isDoubled, at: vacancy)
      return UInt32(truncatingIfNeeded: memo.count - 1) + CellConversion.firstOfMemo
    }
    return UInt32(truncatingIfNeeded: isPassingTrouble.count - 1) | ColumnTarget.isPassing
  }

  /// The number that plain digits are, without leading zeros; nil for anything else.
  @inline(__always)
  private static func number(_ text: UnsafePointer<UInt8>, _ length: Int) -> Int64? {
    guard length <= 18, length == 1 || text[0] != UInt8(ascii: "0") else { return nil }
    var number: Int64 = 0
    for index in 0..<length {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int64(digit)
    }
    return number
  }

  // MARK: Results

  /// Gives the columns of the rows so far, and forgets the rows.
  mutating func take(into columns: inout ProcedureColumns) {
    troubledRows.removeAll(keepingCapacity: true)
    for index in targets.indices {
      columns.set(targets[index].take(), at: targets[index].column.name)
    }
  }

  /// What is wrong with the cell of a row.
  mutating func trouble(in rows: RowsView, _ row: Int, column: Int) -> RowTrouble? {
    let record = rows.record(at: row)
    return record.withText(cell, scratch: &scratch) { plan.readAlone($0).trouble }
      .map { RowTrouble(column: column, what: $0) }
  }
}
