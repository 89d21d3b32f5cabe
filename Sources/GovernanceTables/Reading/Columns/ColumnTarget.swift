import CEL
import DigitalGovernance

/// A column of facts in the making: what each of the numbered texts of its cells says.
struct ColumnTarget {
  let column: CriteriaTable.Column
  private(set) var builder: FactColumnBuilder
  /// The number of a fact in the dictionary, or the whole number that stands for it, by the number of the text.
  private var values: [Int64] = []
  /// The same for texts that are not kept.
  private var passing: [Int64] = []
  private var codes: [UInt32] = []
  private var numbers: [Int64] = []

  /// Marks the number of a text that is not kept.
  static let isPassing: UInt32 = 1 << 31

  init(_ column: CriteriaTable.Column) {
    self.column = column
    builder = FactColumnBuilder(type: column.type)
  }

  /// Whether the column is one of whole numbers so far.
  var isNumbers: Bool { !builder.usesDictionary }

  mutating func forgetPassing() { passing.removeAll(keepingCapacity: true) }

  /// Takes what the next text says.
  /// - Returns: false if the column is coded from now on, and nothing that it was told of texts is good any more.
  mutating func add(_ fact: CELFact, isPassing: Bool) -> Bool {
    let value: Int64
    if builder.usesDictionary {
      value = Int64(builder.code(of: fact))
    } else if let number = FactColumnBuilder.number(standingFor: fact) {
      value = number
    } else {
      builder.useDictionary()
      return false
    }
    if isPassing { passing.append(value) } else { values.append(value) }
    return true
  }

  mutating func forget() {
    values.removeAll(keepingCapacity: true)
    passing.removeAll(keepingCapacity: true)
  }

  /// What a text says, as a whole number.
  @inline(__always)
  func number(of text: UInt32) -> Int64 {
    text & ColumnTarget.isPassing == 0
      ? values[Int(text)] : passing[Int(text & ~ColumnTarget.isPassing)]
  }

  /// Adds rows by the numbers of their texts.
  mutating func append(texts: UnsafeBufferPointer<UInt32>) {
    if builder.usesDictionary {
      codes.removeAll(keepingCapacity: true)
      codes.reserveCapacity(texts.count)
      if passing.isEmpty {
        values.withUnsafeBufferPointer { values in
          for text in texts { codes.append(UInt32(truncatingIfNeeded: values[Int(text)])) }
        }
      } else {
        for text in texts { codes.append(UInt32(truncatingIfNeeded: number(of: text))) }
      }
      codes.withUnsafeBufferPointer { builder.append(codes: $0) }
    } else {
      numbers.removeAll(keepingCapacity: true)
      numbers.reserveCapacity(texts.count)
      for text in texts { numbers.append(number(of: text)) }
      numbers.withUnsafeBufferPointer { builder.append(numbers: $0) }
    }
  }

  /// Adds rows by whole numbers, if the column is one of them.
  mutating func append(numbers: UnsafeBufferPointer<Int64>) { builder.append(numbers: numbers) }

  mutating func take() -> FactColumn { builder.take() }
}
