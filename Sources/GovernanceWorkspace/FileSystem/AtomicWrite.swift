import Glibc
import Synchronization

/// Writes a file whole or not at all: beside the old one, then in its place.
struct AtomicWrite {
  private static let counter = Atomic<Int>(0)

  /// Replaces the bytes of a file, with its mode; what is not there yet is made.
  ///
  /// A link stays a link: what it leads to is written.
  /// - Parameter expected: what the system said when the old bytes were read. If that has changed, nothing is written.
  static func replace(_ path: FilePath, with bytes: [UInt8], expecting expected: FileStatus?)
    throws(FileProblem)
  {
    let target = path.exists ? try path.canonical() : path
    let old = try? FileStatus(of: target)
    if let old {
      guard old.isRegular else { throw old.isFolder ? .isAFolder : .notARegularFile }
      // A rename would get past the mode of a file that is meant to be left alone.
      guard target.withCString({ access($0, W_OK) }) == 0 else { throw FileProblem(errno: errno) }
    }
    if let expected, old != expected { throw .changedMeanwhile }
    let serial = counter.add(1, ordering: .relaxed).newValue
    let temporary = target.parent.appending(Array(".kanri-\(getpid())-\(serial).tmp".utf8))
    let descriptor = temporary.withCString {
      open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard descriptor >= 0 else { throw FileProblem(errno: errno) }
    do throws(FileProblem) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor)
      guard fchmod(descriptor, old.map { $0.mode & 0o7777 } ?? newMode()) == 0,
        fsync(descriptor) == 0
      else { throw FileProblem(errno: errno) }
    } catch {
      _ = temporary.withCString { unlink($0) }
      throw error
    }
    let renamed = temporary.withCString { from in target.withCString { rename(from, $0) } }
    guard renamed == 0 else {
      let problem = FileProblem(errno: errno)
      _ = temporary.withCString { unlink($0) }
      throw problem
    }
  }

  /// What a new file may do, by the habit of whoever runs the process.
  private static func newMode() -> mode_t {
    let mask = umask(0o077)
    _ = umask(mask)
    return 0o666 & ~mask
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + written, bytes.count - written) } ?? 0
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileProblem(errno: errno)
      }
      written += count
    }
  }
}
