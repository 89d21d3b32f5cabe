import Glibc

/// Where output goes: results to standard output, progress and trouble to standard error.
enum Console {
  /// Writes to standard output; false when nobody reads any more.
  @discardableResult
  static func standardOutput(_ text: String) -> Bool { write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Writes to standard error.
  static func standardError(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes all bytes; false when nobody reads any more.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        if count < 0 {
          if errno == EINTR || errno == EAGAIN { continue }
          return false
        }
        offset += count
      }
      return true
    }
  }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The value of an environment variable; nil if it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
