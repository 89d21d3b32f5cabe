/// A place in the parser's input, in bytes and in libyaml's count of code points, and the comments it passes.
///
/// libyaml says where things are in code points; lines and columns of its marks cannot be trusted. The cursor walks
/// along with the events, nearly always forward, and mostly through the few bytes between two scalars.
struct InputCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var byte = 0
  private(set) var index = 0
  /// The comments passed so far, in bytes of the input.
  private(set) var comments: [Range<Int>] = []
  private var scannedTo = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Goes to a place that is known both ways.
  @inline(__always)
  mutating func jump(toByte byte: Int, index: Int) {
    self.byte = byte
    self.index = index
  }

  mutating func forgetComments() { comments.removeAll(keepingCapacity: true) }

  /// Goes through text, where `#` means nothing.
  mutating func pass(toIndex target: Int) {
    while index > target, byte > 0 {
      byte -= 1
      if bytes[byte] & 0xC0 != 0x80 { index -= 1 }
    }
    var byte = byte
    var index = index
    while index < target, byte < bytes.count {
      byte += Self.width(bytes[byte])
      index += 1
    }
    self.byte = min(byte, bytes.count)
    self.index = index
  }

  /// Goes through the gap between two tokens, noting comments.
  @inline(__always)
  mutating func cross(toIndex target: Int) {
    var byte = byte
    var index = index
    let count = bytes.count
    while index < target, byte < count {
      let value = bytes[byte]
      if value == 0x23 {
        self.byte = byte
        self.index = index
        crossComment(toIndex: target)
        byte = self.byte
        index = self.index
        continue
      }
      byte += value < 0x80 ? 1 : Self.width(value)
      index += 1
    }
    self.byte = byte < count ? byte : count
    self.index = index
    if index > target { pass(toIndex: target) }
  }

  /// Goes over white space, line ends and comments.
  mutating func crossBlanks() {
    while byte < bytes.count {
      switch bytes[byte] {
      case 0x20, 0x09, 0x0A, 0x0D:
        byte += 1
        index += 1
      case 0x23:
        crossComment(toIndex: .max)
      default:
        return
      }
    }
  }

  /// Goes over everything up to white space or one of some bytes.
  mutating func crossWord(until stops: (UInt8) -> Bool) {
    while byte < bytes.count, !Self.isBlank(bytes[byte]), !stops(bytes[byte]) {
      byte = min(byte + Self.width(bytes[byte]), bytes.count)
      index += 1
    }
  }

  /// Crosses the lines of directives, which may end in a comment.
  mutating func crossDirectives(toIndex target: Int) {
    while index < target, byte < bytes.count {
      switch bytes[byte] {
      case 0x25:
        while index < target, byte < bytes.count, bytes[byte] != 0x0A, bytes[byte] != 0x0D {
          if bytes[byte] == 0x23, Self.isBlank(bytes[byte - 1]) { break }
          byte = min(byte + Self.width(bytes[byte]), bytes.count)
          index += 1
        }
      case 0x23:
        crossComment(toIndex: target)
      default:
        byte += Self.width(bytes[byte])
        index += 1
      }
    }
  }

  /// Notes a comment that libyaml counts to the token before it.
  mutating func note(comment start: Int) {
    let end = lineEnd(from: start)
    guard start >= scannedTo else { return }
    comments.append(start..<end)
    scannedTo = end
  }

  /// The end of the line that holds a byte, without the line end.
  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private mutating func crossComment(toIndex target: Int) {
    note(comment: byte)
    let end = lineEnd(from: byte)
    while byte < end, index < target {
      byte += Self.width(bytes[byte])
      index += 1
    }
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The length of a UTF-8 sequence by its first byte.
  @inline(__always)
  static func width(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
