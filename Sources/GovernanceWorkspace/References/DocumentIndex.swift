import GovernanceLint

/// Where the documents of a workspace are declared.
struct DocumentIndex {
  /// A declaration in a file.
  struct Place {
    /// The file without links.
    let file: FilePath
    /// The path as people should see it.
    let path: String
    let line: Int
    /// Whether the configuration excludes the file: it answers references, and is no duplicate.
    let isExcluded: Bool
    let buildsOn: [DocumentName]
  }

  private(set) var places: [DocumentName: [Place]] = [:]
  private var namesByFile: [FilePath: [DocumentName]] = [:]

  mutating func add(_ declared: [LintedFile.Declaration], of file: FilePath, path: String, isExcluded: Bool) {
    guard !declared.isEmpty else { return }
    for declaration in declared {
      places[declaration.name, default: []].append(
        Place(
          file: file, path: path, line: declaration.line, isExcluded: isExcluded,
          buildsOn: declaration.buildsOn))
      namesByFile[file, default: []].append(declaration.name)
    }
  }

  func contains(_ name: DocumentName) -> Bool { places[name] != nil }

  /// Where a document is: in a file that is linted, if there is one.
  func place(of name: DocumentName) -> Place? {
    places[name].flatMap { places in places.first { !$0.isExcluded } ?? places.first }
  }

  /// Another file that declares the same name.
  func twin(of name: DocumentName, in file: FilePath) -> Place? {
    places[name]?.first { $0.file != file && !$0.isExcluded }
  }

  /// The first document of a kind that a file declares.
  func name(in file: FilePath, kind: String) -> DocumentName? {
    namesByFile[file]?.first { $0.kind == kind }
  }

  /// The ids of a kind, in order.
  func ids(ofKind kind: String) -> [String] {
    places.keys.filter { $0.kind == kind }.map(\.id).sorted()
  }
}
