@testable import DigitalGovernance

/// Records in which every field is stated, or stated as none, so that nothing is left out of a comparison.
enum FilledRecord {
  /// A record of a kind with every field stated; a record within itself is followed a few times.
  static func full<R: Record>(_ type: R.Type, depth: Int = 4) -> R {
    var record = R()
    withUnsafeMutablePointer(to: &record) {
      fill(FieldAccess.Address($0), R.description, depth: depth)
    }
    return record
  }

  /// A record in which every field that may be none is none.
  static func nothing<R: Record>(_ type: R.Type) -> R {
    var record = R()
    withUnsafeMutablePointer(to: &record) { pointer in
      for field in R.description.fields where field.allowsNothing {
        field.access.storeNothing(FieldAccess.Address(pointer))
      }
    }
    return record
  }

  /// A text that a form accepts.
  static func text(for form: ScalarForm) -> String {
    switch form {
    case .text: "本人確認書類の用意 \"引用\" \\ 改行\nまで"
    case .integer(let range): String(range.map(\.upperBound) ?? 9_007_199_254_740_993)
    case .flag: "はい"
    case .date: "令和6年2月29日"
    case .period: "令和7年度末"
    case .amount: "約3.6万人"
    case .duration: "２月"
    case .timeSpan: "１時間３０分"
    case .choice(let list): list.entries.last?.ja ?? ""
    case .code: "131016"
    }
  }

  private static func fill(_ address: FieldAccess.Address, _ description: RecordDescription, depth: Int) {
    for field in description.fields {
      switch (field.access.store, field.type) {
      case (.scalar(let store), .scalar(let form)):
        _ = ScalarText.with(text(for: form)) { store(address, $0) }
      case (.scalars(let store), .scalars(let form)):
        ScalarText.with(text(for: form)) { text in store(address, 2, { _ in text }, { _, _ in }) }
      case (.record(let store), .record(let nested)) where depth > 0:
        store(address) { fill($0, nested(), depth: depth - 1) }
      case (.records(let store), .records(let nested)) where depth > 0:
        store(address, 2) { fill($1, nested(), depth: depth - 1) }
      case (.records(let store), .keyed(let keyed)) where depth > 0:
        // A key is said once only, and JSON gives keys back in their order.
        store(address, 2) { index, address in
          fill(address, keyed.record(), depth: depth - 1)
          if case .scalar(let store) = keyed.keyField?.access.store {
            _ = ScalarText.with("鍵\(index)") { store(address, $0) }
          }
        }
      default: break
      }
    }
  }
}
