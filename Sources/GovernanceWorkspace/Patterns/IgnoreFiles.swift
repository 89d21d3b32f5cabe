/// What the `.gitignore` files from the root down to a folder name.
struct IgnoreFiles: Sendable {
  static let fileName = Array(".gitignore".utf8)
  /// Far more than anybody writes by hand.
  private static let limit = 4 << 20

  private var lists: [PatternList] = []

  /// Nothing is ignored.
  init() {}

  /// The files from the root down to a folder.
  init(from root: FilePath, to folder: FilePath) {
    for ancestor in folder.appending([0x2E]).folders(from: root) { enter(ancestor) }
  }

  /// Reads the `.gitignore` of a folder, if it has one. One that cannot be read ignores nothing.
  mutating func enter(_ folder: FilePath) {
    guard
      let contents = try? FileContents(
        of: folder.appending(IgnoreFiles.fileName), limit: IgnoreFiles.limit)
    else { return }
    let list = PatternList(folder: folder, gitignore: contents.bytes)
    if !list.patterns.isEmpty { lists.append(list) }
  }

  /// Whether an entry is ignored; the folders above it are not looked at.
  func ignores(_ path: FilePath, isFolder: Bool) -> Bool {
    for list in lists.reversed() {
      if let verdict = list.verdict(on: path, isFolder: isFolder) { return verdict }
    }
    return false
  }

  /// Whether a file or a folder that it lies in, below the root, is ignored.
  static func cover(_ file: FilePath, below root: FilePath) -> Bool {
    var files = IgnoreFiles()
    for folder in file.folders(from: root) {
      if folder != root, files.ignores(folder, isFolder: true) { return true }
      files.enter(folder)
    }
    return files.ignores(file, isFolder: false)
  }
}
