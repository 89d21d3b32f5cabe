/// What a scalar is by the core schema of YAML 1.2.
///
/// `no`, `on`, `y`, `1_000`, `12:30` and `2026-11-24` are strings; `011002` is the integer 11002, though written with
/// a leading zero.
@frozen
public enum YAMLScalarType: UInt8, Sendable {
  case null
  case boolean
  case integer
  case float
  case string

  /// The type of a scalar: quoted and block texts are strings, a tag of the core schema decides.
  @inlinable
  init(of text: UnsafeBufferPointer<UInt8>, isPlain: Bool, tag: CoreTag) {
    switch tag {
    case .none: self = isPlain ? Self(ofPlain: text) : .string
    case .null: self = .null
    case .boolean: self = .boolean
    case .integer: self = .integer
    case .float: self = .float
    case .string, .sequence, .mapping, .unknown: self = .string
    }
  }

  /// The type of an unquoted text without a tag.
  @inlinable
  public init(ofPlain text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first else {
      self = .null
      return
    }
    switch first {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E:
      self = Self.number(text)
    case 0x7E:
      self = text.count == 1 ? .null : .string
    case 0x6E, 0x4E:
      self = Self.isWord(text, "null") ? .null : .string
    case 0x74, 0x54:
      self = Self.isWord(text, "true") ? .boolean : .string
    case 0x66, 0x46:
      self = Self.isWord(text, "false") ? .boolean : .string
    default:
      self = .string
    }
  }

  /// Whether a text is a word in lower case, upper case, or with a capital.
  @inlinable
  static func isWord(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard text.count == count else { return false }
    var capitals = 0
    for index in 0..<count {
      let letter = word.utf8Start[index]
      if text[index] == letter { continue }
      guard text[index] == letter ^ 0x20, capitals == index else { return false }
      capitals += 1
    }
    return capitals <= 1 || capitals == count
  }

  @inlinable
  static func number(_ text: UnsafeBufferPointer<UInt8>) -> YAMLScalarType {
    var index = 0
    let count = text.count
    if text[0] == 0x30, count > 2, text[1] == 0x6F || text[1] == 0x78 {
      for byte in text[2...] {
        switch byte {
        case 0x30...0x37: continue
        case 0x38...0x39, 0x41...0x46, 0x61...0x66: if text[1] == 0x6F { return .string }
        default: return .string
        }
      }
      return .integer
    }
    if text[0] == 0x2B || text[0] == 0x2D { index = 1 }
    let digits = index
    while index < count, 0x30...0x39 ~= text[index] { index += 1 }
    let hasDigits = index > digits
    if index == count { return hasDigits ? .integer : .string }
    if text[index] == 0x2E {
      index += 1
      if !hasDigits, isSpecialFloat(UnsafeBufferPointer(rebasing: text[index...]), isSigned: digits > 0) {
        return .float
      }
      let decimals = index
      while index < count, 0x30...0x39 ~= text[index] { index += 1 }
      if !hasDigits, index == decimals { return .string }
    } else if !hasDigits {
      return .string
    }
    if index < count, text[index] == 0x65 || text[index] == 0x45 {
      index += 1
      if index < count, text[index] == 0x2B || text[index] == 0x2D { index += 1 }
      let exponent = index
      while index < count, 0x30...0x39 ~= text[index] { index += 1 }
      if index == exponent { return .string }
    }
    return index == count ? .float : .string
  }

  /// `.inf` and `.nan`, behind the point.
  @inlinable
  static func isSpecialFloat(_ text: UnsafeBufferPointer<UInt8>, isSigned: Bool) -> Bool {
    if isWord(text, "inf") { return true }
    // `.NaN`, `.nan` and `.NAN`, but not `.Nan`.
    guard !isSigned, text.count == 3, text[0] | 0x20 == 0x6E, text[1] | 0x20 == 0x61, text[2] | 0x20 == 0x6E
    else { return false }
    return text[0] == text[2] && (text[0] == 0x4E || text[1] == 0x61)
  }
}
