public import CEL

/// One fact of many procedures: `volume.online` of every row.
///
/// Counts, days and lengths of time are whole numbers; everything else is a number into the dictionary of its distinct
/// facts.
public struct FactColumn: Sendable {
  /// What the whole numbers of a column count.
  public enum Measure: Sendable, Hashable {
    /// Things.
    case count
    /// Points in time, in steps of so many seconds from 1970-01-01T00:00:00Z.
    case timestamp(step: Int64)
    /// Lengths of time, in steps of so many seconds.
    case duration(step: Int64)

    /// By what a number is multiplied: seconds for times, 1 for things.
    package var step: Int64 {
      switch self {
      case .count: 1
      case .timestamp(let step), .duration(let step): step
      }
    }

    /// What an expression reads for a number; unknown for one that no value can hold.
    package func fact(_ number: Int64) -> CELFact {
      let (scaled, overflow) = number.multipliedReportingOverflow(by: step)
      guard !overflow else { return .unknown }
      switch self {
      case .count: return .stated(.int(scaled))
      case .timestamp: return CELTimestamp(seconds: scaled).map { .stated(.timestamp($0)) } ?? .unknown
      case .duration: return CELDuration(seconds: scaled).map { .stated(.duration($0)) } ?? .unknown
      }
    }
  }

  /// How the facts are held.
  public enum Storage: Sendable {
    case coded(FactCodes, FactDictionary)
    case numbers(FactNumbers, Measure)
  }

  /// How the facts are held.
  public let storage: Storage

  public init(_ storage: Storage) { self.storage = storage }

  /// How many rows.
  public var count: Int {
    switch storage {
    case .coded(let codes, _): codes.count
    case .numbers(let numbers, _): numbers.count
    }
  }

  /// The fact of a row, as an expression reads it; not stated outside the table.
  public func fact(at row: Int) -> CELFact {
    guard row >= 0, row < count else { return .unknown }
    switch storage {
    case .coded(let codes, let dictionary):
      let code = codes[row]
      return dictionary.facts.indices.contains(code) ? dictionary.facts[code] : .unknown
    case .numbers(let numbers, let measure):
      func fact<N: FixedWidthInteger>(_ number: N) -> CELFact {
        number == N.min ? .unknown : number == N.min + 1 ? .opaque : measure.fact(Int64(number))
      }
      return switch numbers {
      case .int8(let numbers): fact(numbers[row])
      case .int16(let numbers): fact(numbers[row])
      case .int32(let numbers): fact(numbers[row])
      case .int64(let numbers): fact(numbers[row])
      }
    }
  }
}
