import GovernanceFindings
import YAMLSyntax

extension Baseline {
  /// Reads a baseline.
  /// - Parameters:
  ///   - path: the file, relative to a folder.
  ///   - folder: nil for the folder in which the process runs.
  public init(from path: FilePath, in folder: FilePath? = nil) throws(InputError) {
    do throws(FileProblem) {
      let file = (folder ?? FilePath(".")).appending(path)
      let bytes = try FileContents(of: file, limit: 256 << 20).bytes
      let base = try file.canonical().parent
      self.init()
      guard read(YAMLTree(parsing: bytes), base: base) else { throw .unreadable(Baseline.unreadable) }
    } catch {
      throw InputError(path: path.text, problem: error)
    }
  }

  /// Writes the baseline whole or not at all; paths are relative to the folder of the file.
  public func write(to path: FilePath, in folder: FilePath? = nil) throws(InputError) {
    do throws(FileProblem) {
      let file = (folder ?? FilePath(".")).appending(path)
      let base = try file.parent.canonical()
      try AtomicWrite.replace(file, with: Array(text(base: base).utf8), expecting: nil)
    } catch {
      throw InputError(path: path.text, problem: error)
    }
  }

  private static let unreadable = Bilingual(
    en: "it is no baseline of kanri's", ja: "kanriのベースラインとして読めません")

  /// One fingerprint a line, all in order, so that a change shows as the lines that it is about.
  private func text(base: FilePath) -> String {
    var text = "# kanri baseline\nversion: 1\nfiles:"
    if known.isEmpty { text += " []" }
    text += "\n"
    let files = known.map { (FilePath($0.key).route(from: base), $0.value) }.sorted { $0.0 < $1.0 }
    for (path, codes) in files {
      text += "- path: \(Baseline.quoted(path.text))\n  known:\n"
      for (code, fingerprints) in codes.sorted(by: { $0.key < $1.key }) {
        text += "    \(code):\n"
        for fingerprint in fingerprints.sorted() { text += "    - \(Baseline.quoted(fingerprint))\n" }
      }
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        quoted += "\\"
        quoted.unicodeScalars.append(scalar)
      // Control characters and those at which some readers break lines.
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private mutating func read(_ tree: YAMLTree, base: FilePath) -> Bool {
    guard tree.problems.isEmpty, tree.documents.count == 1, let root = tree.documents[0].root else {
      return false
    }
    var read = Baseline()
    let isBaseline = tree.withView { view -> Bool in
      let reader = NodeReader(view: view)
      let top = reader.entries(of: root)
      guard top["version"].flatMap(reader.text) == "1", let files = top["files"].flatMap(reader.elements)
      else { return false }
      for file in files {
        let entry = reader.entries(of: file)
        guard let path = entry["path"].flatMap(reader.text), let known = entry["known"] else { return false }
        let absolute = base.appending(FilePath(path)).normalized.text
        for (code, list) in reader.entries(of: known) {
          guard let fingerprints = reader.elements(list) else { return false }
          for fingerprint in fingerprints {
            guard let text = reader.text(fingerprint) else { return false }
            read.add(code: code, fingerprint: text, file: absolute)
          }
        }
      }
      return true
    }
    if isBaseline { self = read }
    return isBaseline
  }
}

/// Looks into plain mappings and lists.
private struct NodeReader {
  let view: YAMLView

  func text(_ node: Int) -> String? {
    view[node].kind == .scalar ? String(decoding: view.text(of: node), as: UTF8.self) : nil
  }

  func elements(_ node: Int) -> [Int]? {
    guard view[node].kind == .sequence else { return nil }
    var elements: [Int] = []
    var element = node + 1
    while element < view.next(after: node) {
      elements.append(element)
      element = view.next(after: element)
    }
    return elements
  }

  func entries(of node: Int) -> [String: Int] {
    var entries: [String: Int] = [:]
    guard view[node].kind == .mapping else { return entries }
    var key = node + 1
    while key < view.next(after: node) {
      let value = view.next(after: key)
      if let name = text(key), value < view.next(after: node) { entries[name] = value }
      key = view.next(after: value)
    }
    return entries
  }
}
