import GovernanceFindings

/// Makes fingerprints that outlive moved lines: from the rule, the fact path and the text that a finding stands on,
/// with an ordinal for twins.
struct Fingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The fingerprint of the next finding of a file, in order of place.
  mutating func next(for finding: PlacedFinding, text: ArraySlice<UInt8>) -> String {
    var hash = FNV1a()
    hash.add(finding.finding.code.utf8)
    // Names of fields, not indices: a new element above must not make all others new.
    for case .field(let name) in finding.finding.path.steps { hash.add(name.utf8) }
    hash.add(text.prefix(1_000))
    let ordinal = seen[hash.value, default: 0]
    seen[hash.value] = ordinal + 1
    if ordinal > 0 { hash.add(String(ordinal).utf8) }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// The 64-bit hash of Fowler, Noll and Vo, the same on every machine and in every version.
private struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x0000_0100_0000_01B3
  }
}
