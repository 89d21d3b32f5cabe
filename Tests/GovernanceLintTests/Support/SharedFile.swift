import Foundation

/// Reference data beside the project, which tests use where it exists.
enum SharedFile {
  /// The path of a file; nil where there is no such folder.
  static func path(_ name: String) -> String? {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let path = root.deletingLastPathComponent().appending(path: "shared/\(name)").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The bytes of a file.
  static func bytes(_ name: String) -> [UInt8]? {
    path(name).flatMap { FileManager.default.contents(atPath: $0) }.map { Array($0) }
  }
}
