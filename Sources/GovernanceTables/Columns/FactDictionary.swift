public import CEL

/// The distinct facts of a column, each with a number: what a criterion says of a fact is found once, not once a row.
///
/// The number 0 is that of a fact that is not stated. A dictionary only grows, so that the numbers of earlier rows stay
/// good.
public struct FactDictionary: Sendable {
  /// Tells dictionaries apart that grew from different beginnings.
  package final class Lineage: Sendable {}

  /// The facts by their numbers; the first is not stated.
  public private(set) var facts: [CELFact] = [.unknown]
  package let lineage = Lineage()
  private var numbers: [Key: UInt32] = [:]

  public init() {}

  /// How many numbers there are.
  public var count: Int { facts.count }

  /// The number of a fact, a new one if it was not met before.
  public mutating func number(of fact: CELFact) -> UInt32 {
    if case .unknown = fact { return 0 }
    // Records are not compared: each is a fact of its own.
    guard let key = Key(fact) else {
      facts.append(fact)
      return UInt32(truncatingIfNeeded: facts.count - 1)
    }
    if let known = numbers[key] { return known }
    let number = UInt32(truncatingIfNeeded: facts.count)
    facts.append(fact)
    numbers[key] = number
    return number
  }

  /// What makes two facts the same.
  private enum Key: Hashable {
    case nothing
    case opaque
    case flag(Bool)
    case integer(Int64)
    case number(UInt64)
    /// By code points, as expressions compare.
    case text([UInt8])
    /// Each text by its length and its bytes.
    case texts([UInt8])
    case other(String)

    /// nil for a fact that is told from no other.
    init?(_ fact: CELFact) {
      switch fact {
      case .unknown: return nil
      case .nothing: self = .nothing
      case .opaque: self = .opaque
      case .stated(.bool(let value)): self = .flag(value)
      case .stated(.int(let value)): self = .integer(value)
      case .stated(.double(let value)): self = .number(value.bitPattern)
      case .stated(.string(let text)): self = .text(Array(text.utf8))
      case .stated(.record): return nil
      case .stated(.list(let list)):
        if case .record? = list.element(at: 0) { return nil }
        if let texts = Key.texts(of: list) {
          self = .texts(texts)
          return
        }
        self = .other(CELValue.list(list).literal)
      case .stated(let value): self = .other(value.literal)
      }
    }

    private static func texts(of list: CELList) -> [UInt8]? {
      var all: [UInt8] = []
      for index in 0..<list.count {
        guard case .string(let text) = list.element(at: index) else { return nil }
        withUnsafeBytes(of: text.utf8.count) { all.append(contentsOf: $0) }
        all.append(contentsOf: text.utf8)
      }
      return all
    }
  }
}
