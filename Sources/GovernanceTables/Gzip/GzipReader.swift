import CZlib

/// Takes gzip apart, chunk by chunk, one member after the other.
///
/// ```swift
/// var gzip = try GzipReader()
/// try gzip.read(chunk) { bytes in … }     // as often as there are chunks
/// try gzip.finish()
/// ```
/// What comes out is handed on before a problem behind it is thrown.
public struct GzipReader: ~Copyable {
  /// zlib keeps the address of its stream, so the stream has one of its own.
  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutablePointer<UInt8>
  private static let outputLength = 1 << 18
  /// How many bytes came out.
  public private(set) var count = 0
  private var isBetweenMembers = false
  private var hasMember = false
  private var isPadding = false

  /// - Throws: ``GzipProblem/noMemory``.
  public init() throws(GzipProblem) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    output = .allocate(capacity: GzipReader.outputLength)
    // 16 more than the window says that only gzip is expected.
    if kanri_inflateInit2(stream, 15 + 16) != Z_OK { throw .noMemory }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    output.deallocate()
  }

  /// Whether bytes begin as gzip does.
  public static func isGzip(_ head: UnsafeRawBufferPointer) -> Bool {
    head.count >= 2 && head[0] == 0x1F && head[1] == 0x8B
  }

  /// Takes the next bytes.
  /// - Throws: ``GzipProblem``, and what the body throws.
  public mutating func read(
    _ chunk: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var rest = chunk
    while !rest.isEmpty {
      if isBetweenMembers {
        // Some archivers fill the last block with zeros.
        if isPadding || rest[0] == 0 {
          isPadding = true
          guard rest.allSatisfy({ $0 == 0 }) else { throw GzipProblem.somethingBehind(after: count) }
          return
        }
        guard rest[0] == 0x1F, inflateReset(stream) == Z_OK else {
          throw GzipProblem.somethingBehind(after: count)
        }
        isBetweenMembers = false
      }
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      let taken = try inflatePiece(piece, body)
      rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
    }
  }

  /// Inflates up to the end of a piece or of a member; answers with how many bytes it took.
  private mutating func inflatePiece(
    _ piece: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> Int {
    guard let start = piece.baseAddress else { return 0 }
    stream.pointee.next_in = UnsafeMutablePointer(mutating: start.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(piece.count)
    while true {
      stream.pointee.next_out = output
      stream.pointee.avail_out = UInt32(GzipReader.outputLength)
      let status = inflate(stream, Z_NO_FLUSH)
      let length = GzipReader.outputLength - Int(stream.pointee.avail_out)
      if length > 0 {
        count += length
        try body(UnsafeRawBufferPointer(start: output, count: length))
      }
      switch status {
      case Z_STREAM_END:
        isBetweenMembers = true
        hasMember = true
        return piece.count - Int(stream.pointee.avail_in)
      case Z_OK where stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0: continue
      // More input is needed.
      case Z_OK, Z_BUF_ERROR: return piece.count - Int(stream.pointee.avail_in)
      case Z_MEM_ERROR: throw GzipProblem.noMemory
      case _ where hasMember && stream.pointee.total_out == 0: throw GzipProblem.somethingBehind(after: count)
      default: throw GzipProblem.damaged(after: count)
      }
    }
  }

  /// Says that no more bytes will come.
  /// - Throws: ``GzipProblem/cutShort(after:)`` if they end within a member.
  public func finish() throws(GzipProblem) {
    if !isBetweenMembers { throw .cutShort(after: count) }
  }
}
