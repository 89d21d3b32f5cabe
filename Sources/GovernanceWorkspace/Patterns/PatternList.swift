/// The patterns that one file states, in order: the last that matches decides.
struct PatternList: Sendable {
  /// The folder that the patterns are relative to, absolute and without links.
  let folder: FilePath
  let patterns: [PathPattern]

  init(folder: FilePath, patterns: [PathPattern]) {
    self.folder = folder
    self.patterns = patterns
  }

  /// The patterns of a `.gitignore`.
  init(folder: FilePath, gitignore bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    self.init(
      folder: folder, patterns: text.split(separator: 0x0A).compactMap { PathPattern($0) })
  }

  /// Whether the patterns name a path (`true`), take it back (`false`), or say nothing of it (nil).
  func verdict(on path: FilePath, isFolder: Bool) -> Bool? {
    guard !patterns.isEmpty, let relative = path.relative(to: folder), !relative.isEmpty else { return nil }
    for pattern in patterns.reversed() where pattern.matches(relative, isFolder: isFolder) {
      return !pattern.isNegated
    }
    return nil
  }

  /// Whether the patterns name a file, or a folder that it lies in.
  func covers(_ file: FilePath) -> Bool {
    guard !patterns.isEmpty, file.isInside(folder) else { return false }
    for ancestor in file.folders(from: folder) where verdict(on: ancestor, isFolder: true) == true {
      return true
    }
    return verdict(on: file, isFolder: false) ?? false
  }
}
