import Glibc
public import GovernanceTables

/// A table on the disk, read in chunks and more than once.
public struct TableFile: TableSource {
  private let path: FilePath
  private static let chunk = 1 << 18

  public init(_ path: FilePath) { self.path = path }

  /// - Throws: ``FileProblem``, and what the body throws.
  public func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileProblem(errno: errno) }
    defer { close(descriptor) }
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw FileProblem(errno: errno) }
    let status = FileStatus(raw)
    if status.isFolder { throw FileProblem.isAFolder }
    guard status.isRegular else { throw FileProblem.notARegularFile }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: TableFile.chunk, alignment: 64)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileProblem(errno: errno)
      }
      guard count > 0 else { return }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
