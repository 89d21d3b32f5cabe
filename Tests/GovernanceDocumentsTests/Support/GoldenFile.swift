import Foundation
import Testing

/// A file of the repository that is made from the sources.
struct GoldenFile {
  let url: URL

  /// A file by its path from the repository's top.
  init(_ path: String, file: String = #filePath) {
    url = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(path)
  }

  /// Compares the file with what should be in it; with `KANRI_UPDATE_GOLDEN=1` writes it instead.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["KANRI_UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let stored = try? String(contentsOf: url, encoding: .utf8)
    let isFresh = stored == text
    #expect(
      isFresh, "\(url.lastPathComponent) is stale: run make generate", sourceLocation: sourceLocation)
  }
}
