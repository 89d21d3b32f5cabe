/// Where the bytes of a table come from: a file that can be read more than once.
///
/// The module opens nothing itself. Whoever holds the file hands out its bytes, compressed or not, in chunks of
/// whatever length.
public protocol TableSource {
  /// Hands out all bytes from the beginning, and does so anew each time.
  /// - Throws: what reading throws, and what the body throws.
  func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws
}

/// A table that is in memory already.
public struct TableBytes: TableSource {
  private let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try bytes.withUnsafeBytes(body)
  }
}
