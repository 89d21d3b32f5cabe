/// Turns the bytes of a table into valid UTF-8, chunk by chunk; nothing is lost silently.
///
/// Bytes that are no character become U+FFFD, and each is told as a ``Replacement``. A character may straddle chunks.
package struct TextDecoder {
  /// A U+FFFD that stands where bytes were no character.
  package struct Replacement: Hashable, Sendable {
    /// Where it stands in the decoded text, in bytes from its beginning.
    package let output: Int
    /// Where the bytes stand in the input, from its beginning.
    package let input: Int
    /// What they were.
    package let bytes: [UInt8]
  }

  package let encoding: TextEncoding
  /// Whether it was seen before that every byte is in order, so that chunks go through as they are.
  private let isKnownValid: Bool
  private var pending: [UInt8] = []
  private var isAtStart = true
  private var taken = 0
  private var given = 0
  private var scratch: [UInt8] = []
  private var replacements: [Replacement] = []

  /// - Parameter isKnownValid: whether an ``EncodingProbe`` found all of the input to be valid UTF-8.
  package init(_ encoding: TextEncoding, isKnownValid: Bool = false) {
    self.encoding = encoding
    self.isKnownValid = isKnownValid && encoding == .utf8
  }

  /// Decodes a chunk, in pieces of bounded length; `last` says that no more will come.
  package mutating func decode(
    _ chunk: UnsafeRawBufferPointer, last: Bool,
    _ body: (UnsafeRawBufferPointer, [Replacement]) throws -> Void
  ) rethrows {
    let bytes = chunk.bindMemory(to: UInt8.self)
    switch encoding {
    case .utf8: try decodeUTF8(bytes, last: last, body)
    case .windows31J: try decodeWindows31J(bytes, last: last, body)
    }
  }

  private mutating func give(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer, [Replacement]) throws -> Void
  ) rethrows {
    guard !bytes.isEmpty else { return }
    defer { replacements.removeAll(keepingCapacity: true) }
    try body(bytes, replacements)
    given += bytes.count
  }

  private mutating func giveScratch(
    _ body: (UnsafeRawBufferPointer, [Replacement]) throws -> Void
  ) rethrows {
    var piece: [UInt8] = []
    swap(&piece, &scratch)
    try piece.withUnsafeBytes { try give($0, body) }
    piece.removeAll(keepingCapacity: true)
    swap(&piece, &scratch)
  }

  /// Writes U+FFFD for bytes that are no character.
  private mutating func replace(_ bytes: [UInt8]) {
    replacements.append(Replacement(output: given + scratch.count, input: taken, bytes: bytes))
    scratch.append(contentsOf: [0xEF, 0xBF, 0xBD])
    taken += bytes.count
  }

  // MARK: UTF-8

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func decodeUTF8(
    _ chunk: UnsafeBufferPointer<UInt8>, last: Bool,
    _ body: (UnsafeRawBufferPointer, [Replacement]) throws -> Void
  ) rethrows {
    var rest = chunk[...]
    // A byte-order mark is no part of the text. It may come byte by byte.
    if isAtStart {
      while let byte = rest.first, pending.count < 3, byte == TextDecoder.mark[pending.count] {
        pending.append(byte)
        rest.removeFirst()
      }
      if pending.count == 3 {
        pending = []
        taken = 3
        isAtStart = false
      } else if !rest.isEmpty || last {
        isAtStart = false
      } else {
        return
      }
    }
    // The character that the last chunk began.
    while !pending.isEmpty {
      switch pending.withUnsafeBufferPointer(UTF8Scan.scan).stop {
      case .end:
        scratch += pending
        taken += pending.count
        pending = []
      case .invalid(let length):
        replace(Array(pending[..<length]))
        pending.removeFirst(length)
      case .cut:
        if let byte = rest.first {
          pending.append(byte)
          rest.removeFirst()
        } else if last {
          replace(pending)
          pending = []
        } else {
          return try giveScratch(body)
        }
      }
    }
    try giveScratch(body)
    guard !isKnownValid else {
      taken += rest.count
      return try give(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)), body)
    }
    while !rest.isEmpty {
      let (valid, stop) = UTF8Scan.scan(UnsafeBufferPointer(rebasing: rest))
      if valid > 0 {
        try giveScratch(body)
        try give(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest.prefix(valid))), body)
      }
      taken += valid
      rest = rest.dropFirst(valid)
      switch stop {
      case .end: break
      case .invalid(let length):
        replace(Array(rest.prefix(length)))
        rest = rest.dropFirst(length)
      case .cut where last:
        replace(Array(rest))
        rest = rest.dropFirst(rest.count)
      case .cut:
        pending = Array(rest)
        rest = rest.dropFirst(rest.count)
      }
      if scratch.count > TextDecoder.pieceLength { try giveScratch(body) }
    }
    try giveScratch(body)
  }

  // MARK: windows-31j

  /// How many bytes are decoded before they are handed on.
  private static let pieceLength = 1 << 16

  private mutating func decodeWindows31J(
    _ chunk: UnsafeBufferPointer<UInt8>, last: Bool,
    _ body: (UnsafeRawBufferPointer, [Replacement]) throws -> Void
  ) rethrows {
    var position = 0
    if let lead = pending.first {
      if let second = chunk.first {
        pending = []
        position = decodePair(lead, second) ? 1 : 0
      } else if last {
        pending = []
        replace([lead])
      }
    }
    while position < chunk.count {
      let end = min(chunk.count, position + TextDecoder.pieceLength)
      position = decodePiece(chunk, from: position, to: end, last: last)
      try giveScratch(body)
    }
    try giveScratch(body)
  }

  /// Decodes bytes up to an end, or one further where a character crosses it.
  private mutating func decodePiece(
    _ chunk: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, last: Bool
  ) -> Int {
    guard let base = chunk.baseAddress else { return end }
    let raw = UnsafeRawPointer(base)
    var position = start
    while position < end {
      // ASCII eight bytes at a time.
      while end - position >= 8 {
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        guard word & 0x8080_8080_8080_8080 == 0 else { break }
        withUnsafeBytes(of: word) { scratch.append(contentsOf: $0) }
        position += 8
        taken += 8
      }
      guard position < end else { break }
      let byte = base[position]
      switch Windows31J.lead(byte) {
      case .single(let unit):
        append(unit)
        taken += 1
        position += 1
      case .double:
        if position + 1 < chunk.count {
          position += decodePair(byte, base[position + 1]) ? 2 : 1
        } else {
          if last { replace([byte]) } else { pending = [byte] }
          position += 1
        }
      case .none:
        replace([byte])
        position += 1
      }
    }
    return position
  }

  /// Decodes two bytes; false if the second is not part of a character and must be looked at anew: a comma behind half
  /// a character still ends its cell.
  private mutating func decodePair(_ lead: UInt8, _ second: UInt8) -> Bool {
    guard case .double(let row) = Windows31J.lead(lead), let column = Windows31J.column(second) else {
      replace([lead])
      return false
    }
    let unit = Windows31J.table[row * Windows31J.rowLength + column]
    if unit == Windows31J.noCharacter {
      replace([lead, second])
    } else {
      append(unit)
      taken += 2
    }
    return true
  }

  @inline(__always)
  private mutating func append(_ unit: UInt16) {
    if unit < 0x80 {
      scratch.append(UInt8(truncatingIfNeeded: unit))
    } else if unit < 0x800 {
      scratch.append(0xC0 | UInt8(truncatingIfNeeded: unit >> 6))
      scratch.append(0x80 | UInt8(truncatingIfNeeded: unit & 0x3F))
    } else {
      scratch.append(0xE0 | UInt8(truncatingIfNeeded: unit >> 12))
      scratch.append(0x80 | UInt8(truncatingIfNeeded: unit >> 6 & 0x3F))
      scratch.append(0x80 | UInt8(truncatingIfNeeded: unit & 0x3F))
    }
  }
}
