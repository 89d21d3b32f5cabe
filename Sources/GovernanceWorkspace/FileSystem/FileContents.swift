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
  /// - Parameters:
  ///   - limit: the size in bytes beyond which nothing is read.
  ///   - isCutShort: whether of a larger file one byte more than the limit is read, so that whoever reads the bytes can
  ///     say that there are too many.
  init(of path: FilePath, limit: Int, isCutShort: Bool = false) throws(FileProblem) {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileProblem(errno: errno) }
    defer { close(descriptor) }
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw FileProblem(errno: errno) }
    let status = FileStatus(raw)
    if status.isFolder { throw .isAFolder }
    guard status.isRegular else { throw .notARegularFile }
    self.status = status
    guard status.size <= limit else {
      guard isCutShort else { throw .tooLarge(limit: limit) }
      bytes = try FileContents.readStart(descriptor, count: limit + 1)
      return
    }
    bytes = try FileContents.read(descriptor, expected: status.size, limit: limit)
  }

  private static func readStart(_ descriptor: Int32, count: Int) throws(FileProblem) -> [UInt8] {
    var problem: FileProblem?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      // The array may have room for more than was asked for.
      (initialized, problem) = fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]), from: descriptor)
    }
    if let problem { throw problem }
    return bytes
  }

  private static func read(
    _ descriptor: Int32, expected: Int, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    var problem: FileProblem?
    // One byte more than expected, so that a file that did not grow ends in one call that returns short.
    var bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      (count, problem) = fill(
        UnsafeMutableBufferPointer(rebasing: buffer[..<(expected + 1)]), from: descriptor)
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
