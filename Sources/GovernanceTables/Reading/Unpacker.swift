/// Hands bytes on as they are, or inflated if they begin as gzip does.
struct Unpacker: ~Copyable {
  private var gzip: GzipReader?
  private var head: [UInt8] = []
  private var isPlain = false

  var isGzip: Bool { gzip != nil }

  mutating func read(
    _ chunk: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    if isPlain { return try body(chunk) }
    if gzip != nil {
      try gzip?.read(chunk, body)
      return
    }
    if head.isEmpty, chunk.count >= 2 {
      try begin(chunk, body)
    } else {
      // Not enough to tell.
      head += chunk
      guard head.count >= 2 else { return }
      let whole = head
      try whole.withUnsafeBytes { try begin($0, body) }
    }
  }

  private mutating func begin(
    _ chunk: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    if GzipReader.isGzip(chunk) {
      gzip = try GzipReader()
      try gzip?.read(chunk, body)
    } else {
      isPlain = true
      try body(chunk)
    }
  }

  mutating func finish(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    if gzip != nil { try gzip?.finish() } else if !isPlain { try head.withUnsafeBytes(body) }
  }
}
