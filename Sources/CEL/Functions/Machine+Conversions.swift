/// `bool()`, `int()`, `string()` and the other conversions.
extension Machine {
  /// Nil if there is no such conversion.
  mutating func convert(_ value: CELValue, to function: StandardFunction, _ node: Int32) -> Outcome? {
    let size: Int
    switch value {
    case .string(let text): size = text.utf8.count
    case .bytes(let bytes): size = bytes.count
    default: size = 0
    }
    guard pay(size / 16, for: size, at: node) else { return exhausted }
    switch function {
    case .bool: return bool(value, node)
    case .bytes: return bytes(value)
    case .double: return double(value, node)
    case .int: return int(value, node)
    case .uint: return uint(value, node)
    case .string: return string(value, node)
    case .timestamp: return timestamp(value, node)
    case .duration: return duration(value, node)
    default: return nil
    }
  }

  private func bool(_ value: CELValue, _ node: Int32) -> Outcome? {
    switch value {
    case .bool: return .value(value)
    case .string(let text):
      switch text {
      case "true", "True", "TRUE", "t", "1": return .bool(true)
      case "false", "False", "FALSE", "f", "0": return .bool(false)
      default: return fail(.cannotConvert(value, to: "bool"), node)
      }
    default: return nil
    }
  }

  private func bytes(_ value: CELValue) -> Outcome? {
    switch value {
    case .bytes: .value(value)
    case .string(let text): .value(.bytes(Array(text.utf8)))
    default: nil
    }
  }

  private func double(_ value: CELValue, _ node: Int32) -> Outcome? {
    switch value {
    case .double: .value(value)
    case .int(let number): .value(.double(Double(number)))
    case .uint(let number): .value(.double(Double(number)))
    case .string(let text):
      DecimalText.double(text).map { .value(.double($0)) } ?? fail(.cannotConvert(value, to: "double"), node)
    default: nil
    }
  }

  private func int(_ value: CELValue, _ node: Int32) -> Outcome? {
    switch value {
    case .int: return .value(value)
    case .uint(let number):
      return Int64(exactly: number).map { .value(.int($0)) } ?? fail(.outOfRange(value, of: "int"), node)
    case .double(let number):
      // The language excludes both ends, because 2^63 - 1 is no double.
      guard number > -0x1p63, number < 0x1p63 else { return fail(.outOfRange(value, of: "int"), node) }
      return .value(.int(Int64(number)))
    case .string(let text):
      return DecimalText.int(text).map { .value(.int($0)) } ?? fail(.cannotConvert(value, to: "int"), node)
    case .timestamp(let moment): return .value(.int(moment.seconds))
    default: return nil
    }
  }

  private func uint(_ value: CELValue, _ node: Int32) -> Outcome? {
    switch value {
    case .uint: return .value(value)
    case .int(let number):
      return UInt64(exactly: number).map { .value(.uint($0)) } ?? fail(.outOfRange(value, of: "uint"), node)
    case .double(let number):
      guard number >= 0, number < 0x1p64 else { return fail(.outOfRange(value, of: "uint"), node) }
      return .value(.uint(UInt64(number)))
    case .string(let text):
      return DecimalText.uint(text).map { .value(.uint($0)) } ?? fail(.cannotConvert(value, to: "uint"), node)
    default: return nil
    }
  }

  private func string(_ value: CELValue, _ node: Int32) -> Outcome? {
    switch value {
    case .string: return .value(value)
    case .bool(let flag): return .value(.string(flag ? "true" : "false"))
    case .int(let number): return .value(.string(String(number)))
    case .uint(let number): return .value(.string(String(number)))
    case .double(let number): return .value(.string(DecimalText.text(of: number)))
    case .bytes(let bytes):
      return String(validating: bytes, as: UTF8.self).map { .value(.string($0)) } ?? fail(.notUTF8, node)
    case .timestamp(let moment): return .value(.string(moment.description))
    case .duration(let length): return .value(.string(length.description))
    default: return nil
    }
  }

  private func timestamp(_ value: CELValue, _ node: Int32) -> Outcome? {
    switch value {
    case .timestamp: .value(value)
    case .int(let seconds):
      CELTimestamp(seconds: seconds).map { .value(.timestamp($0)) }
        ?? fail(.outOfRange(value, of: "timestamp"), node)
    case .string(let text):
      CELTimestamp(text).map { .value(.timestamp($0)) } ?? fail(.cannotConvert(value, to: "timestamp"), node)
    default: nil
    }
  }

  private func duration(_ value: CELValue, _ node: Int32) -> Outcome? {
    switch value {
    case .duration: .value(value)
    case .string(let text):
      CELDuration(text).map { .value(.duration($0)) } ?? fail(.cannotConvert(value, to: "duration"), node)
    default: nil
    }
  }
}
