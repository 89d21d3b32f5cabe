/// A value of a closed list, such as a contract type: an English name, a Japanese one, maybe more spellings.
///
/// ```swift
/// public enum ContractType: String, Choice {
///   case contract, quasiMandate
///   public static let choices = ChoiceTable<ContractType>([
///     (.contract, "請負", []), (.quasiMandate, "準委任", ["準委任契約"]),
///   ])
/// }
/// ```
public protocol Choice: ScalarValue, CaseIterable, RawRepresentable<String> {
  /// The names of all cases.
  static var choices: ChoiceTable<Self> { get }
}

extension Choice {
  public static var form: ScalarForm { .choice(choices.list) }

  public static func read(_ text: ScalarText) -> Result<Self, ScalarProblem> {
    choices.value(of: text.bytes).map { .success($0) } ?? .failure(.notAChoice)
  }

  public var content: ScalarContent { .text(rawValue) }

  /// The Japanese name.
  public var ja: String { Self.choices.ja(of: self) }
}

/// The names of the cases of a ``Choice``, and the way back.
public struct ChoiceTable<Value: Choice>: Sendable {
  private let values: [Value]
  private let keys: KeyTable
  /// The same without the static type.
  public let list: ChoiceList

  /// A table of all cases: each with its Japanese name and further spellings.
  public init(_ entries: [(Value, String, [String])]) {
    values = entries.map(\.0)
    list = ChoiceList(
      entries.map { ChoiceList.Entry(en: $0.0.rawValue, ja: $0.1, other: $0.2) })
    var spellings: [(String, Int)] = []
    for (index, entry) in entries.enumerated() {
      for name in [entry.0.rawValue, entry.1] + entry.2 { spellings.append((name, index)) }
    }
    keys = KeyTable(spellings)
  }

  func value(of bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    keys.index(of: bytes).map { values[$0] }
  }

  func ja(of value: Value) -> String {
    values.firstIndex(of: value).map { list.entries[$0].ja } ?? value.rawValue
  }
}

/// The names of a closed list of values.
public struct ChoiceList: Hashable, Sendable {
  /// One value of the list.
  public struct Entry: Hashable, Sendable {
    public let en: String
    public let ja: String
    /// Further spellings that are understood.
    public let other: [String]
  }

  public let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }
}
