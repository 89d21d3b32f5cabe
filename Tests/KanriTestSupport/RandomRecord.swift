public import DigitalGovernance

/// A record of random facts.
///
/// Every fact has a value of its own and a rank; a fact is stated if its rank is below a share. So a record with a
/// greater share states all that one with a smaller share states, and more.
public struct RandomRecord: Sendable {
  /// What all of it hangs on.
  public let seed: UInt64
  /// How many of a hundred facts are stated.
  public let share: UInt64
  /// The texts that it draws from.
  public let texts: [String]

  public init(seed: UInt64, share: UInt64, texts: [String] = RandomRecord.plainTexts) {
    self.seed = seed
    self.share = share
    self.texts = texts
  }

  /// Words that nothing is wrong with.
  public static let plainTexts = ["申請の窓口", "職員", "U1", "P1", "窓口に来た人"]

  /// A record of a type; records within records to a depth.
  public func make<R: Record>(_ type: R.Type, depth: Int = 3) -> R {
    var record = R()
    withUnsafeMutablePointer(to: &record) { fill(FieldAccess.Address($0), R.description, "", depth) }
    return record
  }

  private func fill(
    _ address: FieldAccess.Address, _ description: RecordDescription, _ path: String, _ depth: Int
  ) {
    for field in description.fields {
      let path = "\(path).\(field.name)"
      guard draw(path, "stated", below: 100) < share else { continue }
      if field.allowsNothing, draw(path, "none", below: 6) == 0 {
        field.access.storeNothing(address)
        continue
      }
      switch (field.access.store, field.type) {
      case (.scalar(let store), .scalar(let form)):
        _ = ScalarText.with(text(form, path)) { store(address, $0) }
      case (.scalars(let store), .scalars(let form)):
        // One text lives no longer than the call that lends it.
        ScalarText.with(text(form, path)) { text in store(address, 1, { _ in text }, { _, _ in }) }
      case (.record(let store), .record(let nested)) where depth > 0:
        store(address) { fill($0, nested(), path, depth - 1) }
      case (.records(let store), .records(let nested)) where depth > 0:
        store(address, 1 + Int(draw(path, "count", below: 2))) { index, address in
          fill(address, nested(), "\(path)[\(index)]", depth - 1)
        }
      default: break
      }
    }
  }

  private func text(_ form: ScalarForm, _ path: String) -> String {
    func one(_ texts: [String]) -> String { texts[Int(draw(path, "value", below: UInt64(texts.count)))] }
    switch form {
    case .text: return one(texts)
    case .integer(let range): return String(range?.lowerBound ?? 7)
    case .flag: return one(["はい", "いいえ"])
    case .date: return one(["2025-04-01", "2026-03-10", "令和8年3月31日", "2026-11-20"])
    case .period: return one(["2025-04", "令和7年度", "2023-10-01", "令和8年度末"])
    case .amount: return one(["3人", "約10万人", "1400万円", "延べ5件", "3.5%"])
    case .duration: return one(["2週", "案件による"])
    case .timeSpan: return one(["1時間30分", "3日"])
    case .choice(let list): return one(list.entries.map(\.en))
    case .code: return "131016"
    }
  }

  /// A number that only the seed, the path and the purpose decide.
  private func draw(_ path: String, _ purpose: String, below limit: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed &* 0x9E37_79B9_7F4A_7C15
    for byte in (path + "/" + purpose).utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 32
    return limit == 0 ? 0 : hash % limit
  }
}
