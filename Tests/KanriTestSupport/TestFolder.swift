import Glibc

/// A folder of one test, gone when the test is.
public final class TestFolder: Sendable {
  /// The absolute path, without links and without a last slash.
  public let path: String

  /// An empty folder.
  public init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/kanri-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure("mkdtemp") }
    guard let canonical = realpath(template, nil) else { throw Failure("realpath") }
    defer { free(canonical) }
    path = String(cString: canonical)
  }

  /// A folder with files by path, as UTF-8.
  public convenience init(_ files: KeyValuePairs<String, String>) throws {
    try self.init()
    for (name, text) in files { try write(name, text) }
  }

  deinit { TestFolder.remove(Array(path.utf8)) }

  /// Removes a file, or a folder with all that is in it; links are not followed.
  private static func remove(_ path: [UInt8]) {
    if path.withCString({ unlink($0) }) == 0 { return }
    _ = path.withCString { chmod($0, 0o700) }
    guard let folder = path.withCString({ opendir($0) }) else { return }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    closedir(folder)
    for name in names { remove(path + [UInt8(ascii: "/")] + name) }
    _ = path.withCString { rmdir($0) }
  }

  /// The absolute path of a file in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Makes a folder and those above it.
  public func makeFolder(_ name: String) throws {
    var folder = path
    for component in name.split(separator: "/") {
      folder += "/\(component)"
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw Failure("mkdir \(folder)") }
    }
  }

  /// Writes a text as UTF-8; its folders are made.
  public func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

  /// Writes bytes; the folders of the file are made.
  public func write(_ name: String, bytes: [UInt8]) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    try write(Array(name.utf8), bytes: bytes)
  }

  /// Writes a file whose name need not be UTF-8.
  public func write(_ name: [UInt8], bytes: [UInt8]) throws {
    let path = Array(path.utf8) + [UInt8(ascii: "/")] + name
    let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
    guard descriptor >= 0 else { throw Failure("open") }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure("write") }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes a symbolic link.
  public func link(_ name: String, to target: String) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    guard symlink(target, file(name)) == 0 else { throw Failure("symlink") }
  }

  /// The bytes of a file in it.
  public func bytes(_ name: String) throws -> [UInt8] {
    let descriptor = open(file(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("open \(name)") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count >= 0 else { throw Failure("read \(name)") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The text of a file in it.
  public func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Whether there is something of that name.
  public func has(_ name: String) -> Bool { access(file(name), F_OK) == 0 }

  /// A system call that failed.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
    init(_ call: String) { description = "\(call): \(String(cString: strerror(errno)))" }
  }
}

extension [UInt8] {
  /// Calls with the bytes and a zero behind them.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try (self + [0]).withUnsafeBufferPointer { buffer in
      try buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let base = characters.baseAddress else { return try "".withCString(body) }
        return try body(base)
      }
    }
  }
}
