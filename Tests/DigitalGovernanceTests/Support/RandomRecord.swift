@testable import DigitalGovernance

/// Records with facts at random: stated, stated as none, or not stated, at every depth.
struct RandomRecord {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A record of a kind.
  mutating func make<R: Record>(_ type: R.Type) -> R {
    var record = R()
    withUnsafeMutablePointer(to: &record) { fill(FieldAccess.Address($0), R.description, depth: 4) }
    return record
  }

  private mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(bound, 1)
  }

  private mutating func text(for form: ScalarForm) -> String {
    switch form {
    case .text: ["", "U1", "K1", "AA", "1.0", "JIS X 8341-3:2016"][next(below: 6)]
    case .integer(let range): String(range.map { next(below: 2) == 0 ? $0.lowerBound : $0.upperBound } ?? 0)
    case .flag: next(below: 2) == 0 ? "はい" : "いいえ"
    case .date: ["2020-01-01", "2026-03-01", "2026-04-01", "2027-01-01"][next(below: 4)]
    case .period: ["2025-04-01", "令和7年度", "2026-03", "令和7年度末"][next(below: 4)]
    case .amount: ["0", "1件", "99.5%", "約100万人", "△5"][next(below: 5)]
    case .choice(let list): list.entries[next(below: list.entries.count)].en
    case .code: "131016"
    case .duration, .timeSpan: "30日"
    }
  }

  private mutating func fill(_ address: FieldAccess.Address, _ description: RecordDescription, depth: Int) {
    for field in description.fields {
      let chance = next(below: 10)
      if chance < 3 { continue }
      if chance < 4, field.allowsNothing {
        field.access.storeNothing(address)
        continue
      }
      switch (field.access.store, field.type) {
      case (.scalar(let store), .scalar(let form)):
        _ = ScalarText.with(text(for: form)) { store(address, $0) }
      case (.scalars(let store), .scalars(let form)):
        let count = next(below: 3)
        let value = text(for: form)
        ScalarText.with(value) { text in store(address, count, { _ in text }, { _, _ in }) }
      case (.record(let store), .record(let nested)) where depth > 0:
        store(address) { fill($0, nested(), depth: depth - 1) }
      case (.records(let store), .records(let nested)) where depth > 0:
        store(address, next(below: 3)) { fill($1, nested(), depth: depth - 1) }
      default: break
      }
    }
  }
}
