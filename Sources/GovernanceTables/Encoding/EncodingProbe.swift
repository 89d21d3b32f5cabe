/// Decides how a table is encoded, in one pass over its bytes before it is read.
///
/// ```swift
/// var probe = EncodingProbe()
/// probe.look(at: chunk)                 // as often as there are chunks
/// let decided = probe.decision(isWhole: true)
/// ```
/// Rows that were handed out cannot be taken back, so the question is settled first. The input is then read again from
/// its beginning. Only a few bytes are kept between chunks, whatever the length of the input.
public struct EncodingProbe: Sendable {
  /// What is known about the encoding.
  public enum Decision: Hashable, Sendable {
    case known(TextEncoding)
    /// It begins with the byte-order mark of an encoding that no table is read in.
    case foreign(name: String)
  }

  /// The beginning, as far as a byte-order mark reaches.
  private var head: [UInt8] = []
  /// A character whose end has not come yet.
  private var pending: [UInt8] = []
  private var isValid = true
  private var hasWideCharacter = false

  public init() {}

  /// Whether nothing that follows can change the decision.
  public var isDecided: Bool { head.count == 4 && (hasForeignMark || !isValid) }

  /// Whether all that was seen is valid UTF-8, but for a character that the end may have cut.
  var isValidUTF8: Bool { isValid && pending.isEmpty }

  private var hasMark: Bool { head.starts(with: [0xEF, 0xBB, 0xBF]) }
  private var hasForeignMark: Bool { head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) }

  /// Takes the next bytes.
  public mutating func look(at chunk: UnsafeRawBufferPointer) {
    for byte in chunk.prefix(4 - head.count) { head.append(byte) }
    guard isValid, !isDecided else { return }
    var rest = chunk.bindMemory(to: UInt8.self)[...]
    while !pending.isEmpty, let byte = rest.first {
      pending.append(byte)
      rest.removeFirst()
      switch pending.withUnsafeBufferPointer(UTF8Scan.scan).stop {
      case .cut: continue
      case .invalid: return isValid = false
      case .end: pending = []
      }
      hasWideCharacter = true
    }
    let bytes = UnsafeBufferPointer(rebasing: rest)
    let (valid, stop) = UTF8Scan.scan(bytes)
    if !hasWideCharacter { hasWideCharacter = bytes[..<valid].contains { $0 >= 0x80 } }
    switch stop {
    case .end: break
    case .cut: pending = Array(bytes[valid...])
    case .invalid: isValid = false
    }
  }

  /// The encoding of what was seen.
  ///
  /// A byte-order mark says UTF-8 even where bytes are damaged: no text in windows-31j begins with those three. A
  /// character that the end cuts short does not count against an input that has others in UTF-8, nor against one that
  /// was cut short itself.
  /// - Parameter isWhole: whether the input was read to its own end.
  public func decision(isWhole: Bool) -> Decision {
    if hasMark { return .known(.utf8) }
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) {
      return .foreign(name: "UTF-32")
    }
    if hasForeignMark { return .foreign(name: "UTF-16") }
    guard isValid else { return .known(.windows31J) }
    return .known(pending.isEmpty || hasWideCharacter || !isWhole ? .utf8 : .windows31J)
  }
}
