import Glibc

/// The bytes of a file, and what the system said of it when they were read.
struct FileContents {
  let bytes: [UInt8]
  /// nil for a text that came from elsewhere.
  let status: FileStatus?

  /// A text that came from elsewhere.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    status = nil
  }

  /// Reads a regular file.
  ///
  /// Nothing else is waited for: a pipe or a device is refused before a byte is read.
  /// - Parameter limit: the size in bytes beyond which nothing is read.
  init(of path: FilePath, limit: Int) throws(FileProblem) {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileProblem(errno: errno) }
    defer { close(descriptor) }
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw FileProblem(errno: errno) }
    let status = FileStatus(raw)
    if status.isFolder { throw .isAFolder }
    guard status.isRegular else { throw .notARegularFile }
    guard status.size <= limit else { throw .tooLarge(limit: limit) }
    self.status = status
    bytes = try FileContents.read(descriptor, expected: status.size, limit: limit)
  }

  private static func read(
    _ descriptor: Int32, expected: Int, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    var problem: FileProblem?
    // One byte more than expected, so that a file that did not grow ends in one call that returns short.
    var bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      (count, problem) = fill(buffer, from: descriptor)
    }
    // Files of the kernel say that they are empty, and others grow while they are read.
    while problem == nil, bytes.count > expected {
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      let more = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        (count, problem) = fill(buffer, from: descriptor)
      }
      if more.isEmpty { break }
      bytes += more
    }
    if let problem { throw problem }
    return bytes
  }

  /// Reads until a buffer is full or the file ends.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32
  ) -> (Int, FileProblem?) {
    var count = 0
    while count < buffer.count, let start = buffer.baseAddress {
      let got = Glibc.read(descriptor, start + count, buffer.count - count)
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        return (count, FileProblem(errno: errno))
      }
      count += got
    }
    return (count, nil)
  }
}
