/// A time zone as the TZif files of the IANA database hold it (RFC 8536), read from bytes.
///
/// ```swift
/// let zone = TZif(bytes)           // the bytes of /usr/share/zoneinfo/Europe/Paris
/// zone?.offset(at: 1_700_000_000)  // 3600
/// ```
public struct TZif: Sendable {
  private struct Transition {
    let second: Int64
    let offset: Int
  }

  private var transitions: [Transition] = []
  private var firstOffset = 0
  private var rule: POSIXTimeZone?

  /// Reads a file of version 1, 2, 3 or 4; nil if the bytes are not one, or are cut short.
  public init?(_ bytes: [UInt8]) {
    guard let first = Header(bytes, at: 0) else { return nil }
    if first.version < UInt8(ascii: "2") {
      guard readBody(bytes, first, start: Header.length, timeSize: 4) != nil else { return nil }
      return
    }
    let second = Header.length + first.bodyLength(timeSize: 4)
    guard let header = Header(bytes, at: second),
      let end = readBody(bytes, header, start: second + Header.length, timeSize: 8)
    else { return nil }
    let footer = bytes[end...]
    guard footer.first == UInt8(ascii: "\n"), footer.count >= 2,
      let close = footer.dropFirst().firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    rule = POSIXTimeZone(footer[(end + 1)..<close])
  }

  /// Seconds east of UTC at a moment; before the year 1 and after 9999 as at those ends.
  public func offset(at second: Int64) -> Int {
    let second = min(max(second, CELTimestamp.firstSecond), CELTimestamp.lastSecond)
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].second <= second { low = middle + 1 } else { high = middle }
    }
    if low == transitions.count, let rule { return rule.offset(at: second) }
    return low == 0 ? firstOffset : transitions[low - 1].offset
  }

  private struct Header {
    static let length = 44
    let version: UInt8
    let counts: [Int]

    init?(_ bytes: [UInt8], at start: Int) {
      guard start >= 0, start + Header.length <= bytes.count,
        bytes[start..<start + 4].elementsEqual("TZif".utf8)
      else { return nil }
      version = bytes[start + 4]
      counts = (0..<6).map { Int(integer(bytes, start + 20 + $0 * 4, 4)) }
      guard counts.allSatisfy({ $0 >= 0 && $0 <= bytes.count }) else { return nil }
    }

    var isUTCount: Int { counts[0] }
    var isStandardCount: Int { counts[1] }
    var leapCount: Int { counts[2] }
    var timeCount: Int { counts[3] }
    var typeCount: Int { counts[4] }
    var characterCount: Int { counts[5] }

    func bodyLength(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + characterCount + leapCount * (timeSize + 4)
        + isStandardCount + isUTCount
    }
  }

  private mutating func readBody(_ bytes: [UInt8], _ header: Header, start: Int, timeSize: Int) -> Int? {
    let end = start + header.bodyLength(timeSize: timeSize)
    guard end <= bytes.count, header.typeCount > 0 else { return nil }
    let indices = start + header.timeCount * timeSize
    let types = indices + header.timeCount
    let offsets = (0..<header.typeCount).map { Int(integer(bytes, types + $0 * 6, 4)) }
    firstOffset = offsets[0]
    transitions.reserveCapacity(header.timeCount)
    for index in 0..<header.timeCount {
      let type = Int(bytes[indices + index])
      guard type < offsets.count else { return nil }
      let second = integer(bytes, start + index * timeSize, timeSize)
      if let last = transitions.last, last.second >= second { return nil }
      transitions.append(Transition(second: second, offset: offsets[type]))
    }
    return end
  }
}

/// A big-endian integer with a sign; the caller has checked that the bytes are there.
private func integer(_ bytes: [UInt8], _ start: Int, _ size: Int) -> Int64 {
  var value: Int64 = bytes[start] & 0x80 == 0 ? 0 : -1
  for byte in bytes[start..<start + size] { value = value << 8 | Int64(byte) }
  return value
}
