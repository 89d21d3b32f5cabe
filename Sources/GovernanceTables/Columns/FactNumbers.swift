/// Whole numbers of a column, as narrow as they fit.
///
/// The least value of the width stands for a fact that is not stated, the next for one that is stated in a form that
/// cannot be counted with (`即日` for a period).
public enum FactNumbers: Sendable {
  case int8([Int8])
  case int16([Int16])
  case int32([Int32])
  case int64([Int64])

  /// How many rows.
  public var count: Int {
    switch self {
    case .int8(let numbers): numbers.count
    case .int16(let numbers): numbers.count
    case .int32(let numbers): numbers.count
    case .int64(let numbers): numbers.count
    }
  }

  /// Narrows numbers as far as they allow.
  public init(narrowing numbers: [Int64]) {
    var (least, greatest): (Int64, Int64) = (0, 0)
    for number in numbers where number > Int64.min + 1 {
      least = min(least, number)
      greatest = max(greatest, number)
    }
    func fits<N: FixedWidthInteger>(_: N.Type) -> Bool {
      least > Int64(N.min) + 1 && greatest <= Int64(N.max)
    }
    func narrowed<N: FixedWidthInteger>(_: N.Type) -> [N] {
      numbers.map { number in
        number > Int64.min + 1
          ? N(truncatingIfNeeded: number) : number == Int64.min ? N.min : N.min + 1
      }
    }
    if fits(Int8.self) {
      self = .int8(narrowed(Int8.self))
    } else if fits(Int16.self) {
      self = .int16(narrowed(Int16.self))
    } else if fits(Int32.self) {
      self = .int32(narrowed(Int32.self))
    } else {
      self = .int64(numbers)
    }
  }
}

/// Numbers into a dictionary, as narrow as they fit.
public enum FactCodes: Sendable {
  case uint8([UInt8])
  case uint16([UInt16])
  case uint32([UInt32])

  /// How many rows.
  public var count: Int {
    switch self {
    case .uint8(let codes): codes.count
    case .uint16(let codes): codes.count
    case .uint32(let codes): codes.count
    }
  }

  /// Narrows numbers of a dictionary with so many entries.
  public init(narrowing codes: [UInt32], entries: Int) {
    if entries <= 256 {
      self = .uint8(codes.map { UInt8(truncatingIfNeeded: $0) })
    } else if entries <= 65_536 {
      self = .uint16(codes.map { UInt16(truncatingIfNeeded: $0) })
    } else {
      self = .uint32(codes)
    }
  }

  /// The code of a row.
  public subscript(row: Int) -> Int {
    switch self {
    case .uint8(let codes): Int(codes[row])
    case .uint16(let codes): Int(codes[row])
    case .uint32(let codes): Int(codes[row])
    }
  }
}
