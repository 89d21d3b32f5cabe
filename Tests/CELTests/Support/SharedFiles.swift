import Foundation

/// Reference files beside the project, where they exist.
enum SharedFiles {
  static func lines(of path: String) -> [String]? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "shared").appending(path: path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").map(String.init)
  }
}
