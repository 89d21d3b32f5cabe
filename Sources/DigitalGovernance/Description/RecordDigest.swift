/// A digest of all that a record states: the same for equal records on every machine and in every version.
///
/// It tells versions of a standard apart; it does not guard against forgery.
enum RecordDigest {
  /// Sixteen hexadecimal digits.
  static func text(of record: any Record) -> String {
    var hash = FNV1a()
    hash.add(record)
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// The 64-bit hash of Fowler, Noll and Vo.
private struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x0000_0100_0000_01B3
  }

  mutating func add(_ record: any Record) {
    func open<R: Record>(_ record: R) {
      for field in R.description.fields { add(record.content(of: field), of: field.name) }
      add("}")
    }
    open(record)
  }

  private mutating func add(_ content: FactContent, of name: String) {
    if case .unknown = content { return }
    add(name)
    switch content {
    case .unknown: break
    case .nothing: add("none")
    case .scalar(let scalar): add(scalar)
    case .scalars(let list):
      add("[")
      for index in 0..<list.count { add(list.content(at: index)) }
      add("]")
    case .record(let record): add(record.record(at: 0))
    case .records(let list):
      add("[")
      for record in list.all { add(record) }
      add("]")
    }
  }

  private mutating func add(_ scalar: ScalarContent) {
    switch scalar {
    case .text(let text): add(text)
    case .integer(let number): add(String(number))
    case .number(let number): add(String(number.bitPattern))
    case .flag(let flag): add(flag ? "true" : "false")
    case .date(let date): add(date.description)
    case .period(let period): add(period.description)
    case .amount(let amount): add(amount.description)
    case .duration(_, let text): add(text)
    }
  }
}
