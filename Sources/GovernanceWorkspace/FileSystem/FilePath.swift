/// A path as the system knows it: bytes that are mostly UTF-8, and need not be.
///
/// What is opened are the bytes; people see ``text``.
public struct FilePath: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The path for people: what is no UTF-8 is shown as U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// In one piece: an array would be hashed byte by byte.
  public func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }

  var isAbsolute: Bool { bytes.first == FilePath.slash }

  /// The last component.
  var name: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: FilePath.slash) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }

  /// The folder that the last component stands in; the root folder is its own.
  var parent: FilePath {
    guard let slash = bytes.lastIndex(of: FilePath.slash) else { return FilePath(".") }
    return slash == 0 ? FilePath("/") : FilePath(Array(bytes[..<slash]))
  }

  /// This folder's entry of a name, or what a path relative to this folder names.
  func appending(_ path: some Collection<UInt8>) -> FilePath {
    if path.first == FilePath.slash { return FilePath(Array(path)) }
    var joined = [UInt8]()
    joined.reserveCapacity(bytes.count + path.count + 1)
    joined += bytes
    if joined.last != FilePath.slash { joined.append(FilePath.slash) }
    joined += path
    return FilePath(joined)
  }

  func appending(_ path: FilePath) -> FilePath { appending(path.bytes) }

  /// The same path without `.`, `..` and repeated slashes, links not looked at.
  ///
  /// Above the root folder there is nothing; above where a relative path starts `..` stays.
  var normalized: FilePath {
    var kept: [ArraySlice<UInt8>] = []
    for component in bytes.split(separator: FilePath.slash) {
      if component.elementsEqual(FilePath.here) { continue }
      if component.elementsEqual(FilePath.up) {
        if let last = kept.last, !last.elementsEqual(FilePath.up) {
          kept.removeLast()
          continue
        }
        if isAbsolute { continue }
      }
      kept.append(component)
    }
    let joined = Array(kept.joined(separator: [FilePath.slash]))
    if isAbsolute { return FilePath([FilePath.slash] + joined) }
    return joined.isEmpty ? FilePath(".") : FilePath(joined)
  }

  /// Whether the path is a folder or lies in it. Both are absolute and normalized.
  func isInside(_ folder: FilePath) -> Bool {
    guard bytes.starts(with: folder.bytes) else { return false }
    return bytes.count == folder.bytes.count || folder.bytes.last == FilePath.slash
      || bytes[folder.bytes.count] == FilePath.slash
  }

  /// The way from a folder down to this path, empty for the folder itself; nil if it lies elsewhere.
  func relative(to folder: FilePath) -> ArraySlice<UInt8>? {
    guard isInside(folder) else { return nil }
    let rest = bytes[folder.bytes.count...]
    return rest.first == FilePath.slash ? rest.dropFirst() : rest
  }

  /// The way from a folder to this path, up where it must go up. Both are absolute and normalized.
  func route(from folder: FilePath) -> FilePath {
    let own = bytes.split(separator: FilePath.slash)
    let other = folder.bytes.split(separator: FilePath.slash)
    let shared = zip(own, other).prefix { $0 == $1 }.count
    let steps =
      [ArraySlice<UInt8>](repeating: FilePath.up[...], count: other.count - shared) + own[shared...]
    return steps.isEmpty ? FilePath(".") : FilePath(Array(steps.joined(separator: [FilePath.slash])))
  }

  /// The folders from a root down to the folder that this path stands in.
  func folders(from root: FilePath) -> [FilePath] {
    var folders: [FilePath] = []
    var folder = parent
    while folder.isInside(root) {
      folders.append(folder)
      if folder == root || folder.bytes.count <= 1 { break }
      folder = folder.parent
    }
    return folders.reversed()
  }

  private static let slash = UInt8(ascii: "/")
  private static let here = Array(".".utf8)
  private static let up = Array("..".utf8)
}

extension FilePath: Comparable {
  /// The order of bytes, the same on every machine.
  public static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension FilePath: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension FilePath: CustomStringConvertible {
  public var description: String { text }
}
