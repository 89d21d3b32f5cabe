public import CEL

/// Makes a column row by row.
///
/// ```swift
/// var builder = FactColumnBuilder(type: "int")
/// builder.append(.stated(.int(1_200)))
/// builder.append(.unknown)
/// let column = builder.take()
/// ```
/// What it holds can be taken in pieces: the dictionary goes on growing, so that a table of any length can be read in
/// blocks.
public struct FactColumnBuilder: Sendable {
  /// The facts so far, of a column that is not of whole numbers.
  public private(set) var dictionary = FactDictionary()
  private var codes: [UInt32] = []
  private var numbers: [Int64] = []
  private let measure: FactColumn.Measure?
  /// Whether a fact was met that no whole number stands for; the column is coded from there on.
  private var isCoded: Bool

  /// - Parameter type: the type of the facts as ``CriteriaTable`` names it: `int`, `timestamp`, `list<string>`.
  public init(type: String) {
    measure =
      switch type {
      case "int": .count
      case "timestamp": .timestamp(step: 1)
      case "duration": .duration(step: 1)
      default: nil
      }
    isCoded = measure == nil
  }

  /// Whether facts are numbers into the dictionary.
  public var usesDictionary: Bool { isCoded }

  /// How many rows wait to be taken.
  public var count: Int { isCoded ? codes.count : numbers.count }

  /// Adds a row by its number in the dictionary, if the column has one.
  @inlinable
  public mutating func append(code: UInt32) { appendCode(code) }

  @usableFromInline
  mutating func appendCode(_ code: UInt32) {
    if isCoded {
      codes.append(code)
    } else {
      append(dictionary.facts.indices.contains(Int(code)) ? dictionary.facts[Int(code)] : .unknown)
    }
  }

  /// Adds a row by its whole number (seconds for times), if the column is one of numbers.
  public mutating func append(number: Int64) {
    if isCoded || number <= Int64.min + 1 {
      append(measure.map { $0.fact(number) } ?? .unknown)
    } else {
      numbers.append(number)
    }
  }

  /// The number of a fact in the dictionary, for rows to come.
  public mutating func code(of fact: CELFact) -> UInt32 { dictionary.number(of: fact) }

  /// Adds a row.
  public mutating func append(_ fact: CELFact) {
    if !isCoded {
      if let number = FactColumnBuilder.number(standingFor: fact) { return numbers.append(number) }
      useDictionary()
    }
    codes.append(dictionary.number(of: fact))
  }

  /// The whole number in the place of a fact in a column of numbers; nil for one that makes the column coded.
  static func number(standingFor fact: CELFact) -> Int64? {
    switch fact {
    case .unknown: Int64.min
    case .opaque: Int64.min + 1
    case .stated(.int(let value)) where value > Int64.min + 1: value
    case .stated(.timestamp(let time)) where time.nanoseconds == 0: time.seconds
    case .stated(.duration(let time)) where time.nanoseconds % 1_000_000_000 == 0:
      time.nanoseconds / 1_000_000_000
    case .stated, .nothing: nil
    }
  }

  /// Adds rows by their numbers in the dictionary, if the column has one.
  mutating func append(codes more: UnsafeBufferPointer<UInt32>) {
    if isCoded { codes.append(contentsOf: more) } else { for code in more { appendCode(code) } }
  }

  /// Adds rows by the whole numbers in the places of their facts, if the column is one of numbers.
  mutating func append(numbers more: UnsafeBufferPointer<Int64>) {
    if isCoded { for number in more { append(fact(in: number)) } } else { numbers.append(contentsOf: more) }
  }

  /// Gives the rows so far as a column, and goes on with the same dictionary.
  public mutating func take() -> FactColumn {
    defer {
      codes.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
    }
    guard !isCoded, let measure else {
      return FactColumn(.coded(FactCodes(narrowing: codes, entries: dictionary.count), dictionary))
    }
    let day: Int64 = 86_400
    guard measure != .count, numbers.allSatisfy({ $0 <= Int64.min + 1 || $0 % day == 0 }) else {
      return FactColumn(.numbers(FactNumbers(narrowing: numbers), measure))
    }
    let days = numbers.map { $0 <= Int64.min + 1 ? $0 : $0 / day }
    let stepped: FactColumn.Measure =
      if case .timestamp = measure { .timestamp(step: day) } else { .duration(step: day) }
    return FactColumn(.numbers(FactNumbers(narrowing: days), stepped))
  }

  /// Turns the whole numbers so far into numbers of the dictionary, and takes no others from here on.
  mutating func useDictionary() {
    guard !isCoded else { return }
    isCoded = true
    codes.reserveCapacity(numbers.count)
    for number in numbers { codes.append(dictionary.number(of: fact(in: number))) }
    numbers = []
  }

  /// The fact that a whole number stands for.
  private func fact(in number: Int64) -> CELFact {
    number == Int64.min ? .unknown : number == Int64.min + 1 ? .opaque : measure?.fact(number) ?? .unknown
  }
}
