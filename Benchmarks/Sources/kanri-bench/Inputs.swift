import Glibc

/// The files that are read: valid documents of the real kinds with nothing to find in them, mostly Japanese.
struct Inputs {
  let folder: String
  /// A folder with one canvas.
  let one: String
  /// Twenty folders with a thousand files; half of the files hold a canvas and its project.
  let tree: String
  /// The same tree with eight criteria of an office in force, which lie beside it.
  let ruled: String
  /// The same tree with a standard of an office in force that has no items: no gate is judged.
  let ungated: String
  /// A folder with one file of 20 MB, a canvas after the other.
  let big: String
  /// A tiny Python file, for the start-up of another linter.
  let python: String

  static let treeFileCount = 1_000
  /// The day on which they are clean.
  static let day = "2026-11-24"

  /// Writes them to a new temporary folder.
  init() throws(Failure) {
    var template = Array("/tmp/kanri-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure("no temporary folder can be made") }
    folder = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    one = "\(folder)/one"
    tree = "\(folder)/tree"
    ruled = "\(folder)/ruled"
    ungated = "\(folder)/ungated"
    big = "\(folder)/big"
    python = "\(folder)/tiny.py"
    for path in [one, tree, ruled, ungated, big] {
      mkdir(path, 0o755)
      // The root of a workspace each: neither a configuration further up nor a namesake next door is read.
      mkdir("\(path)/.git", 0o755)
    }
    try Inputs.write(Documents.canvas(1), to: "\(one)/canvas.yaml")
    try Inputs.write("import os\n\nprint(os.name)\n", to: python)
    try Inputs.write("ruleSets: [rules/office.yaml]\nexclude: [rules/]\n", to: "\(ruled)/.kanri.yaml")
    mkdir("\(ruled)/rules", 0o755)
    try Inputs.write(RuleSetDocument.text, to: "\(ruled)/rules/office.yaml")
    try Inputs.write("standards: [rules/empty.yaml]\nexclude: [rules/]\n", to: "\(ungated)/.kanri.yaml")
    mkdir("\(ungated)/rules", 0o755)
    try Inputs.write(
      "apiVersion: kanri/v1\nkind: OversightStandard\nid: empty\nname: 項目のない標準\nversion: 1\n",
      to: "\(ungated)/rules/empty.yaml")
    for number in 0..<Inputs.treeFileCount {
      let text = Documents.canvas(number)
      for root in [tree, ruled, ungated] {
        let below = "\(root)/\(number % 20)"
        mkdir(below, 0o755)
        try Inputs.write(
          number % 2 == 0 ? text : text + "---\n" + Documents.project(number), to: "\(below)/\(number).yaml")
      }
    }
    let inventory = "\(big)/inventory.yaml"
    guard let file = fopen(inventory, "w") else { throw Failure("\(inventory) cannot be written") }
    defer { fclose(file) }
    // Piece by piece: the memory of a child is measured from that of its parent.
    var size = 0
    var number = 0
    while size < 20_000_000 {
      let bytes = Array(((number == 0 ? "" : "---\n") + Documents.canvas(number)).utf8)
      guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
        throw Failure("\(inventory) cannot be written")
      }
      size += bytes.count
      number += 1
    }
  }

  /// Deletes them.
  func remove() { _ = ProcessRun.of(["/bin/rm", "-rf", folder]) }

  struct Failure: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private static func write(_ text: String, to path: String) throws(Failure) {
    guard let file = fopen(path, "w") else { throw Failure("\(path) cannot be written") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw Failure("\(path) cannot be written")
    }
  }
}
