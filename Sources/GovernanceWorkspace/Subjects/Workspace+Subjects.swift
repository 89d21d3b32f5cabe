import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceLint
import YAMLSyntax

extension Workspace {
  /// Makes something of every document that criteria look at, on all cores; the results come in the order of the files.
  ///
  /// Each file is read once, and those with a project whose canvas stands elsewhere once more. Documents are not kept.
  public func subjects<Result: Sendable>(
    _ body: @Sendable (WorkspaceSubject) -> Result
  ) -> SubjectRun<Result> {
    var passes = ParallelMap.results(count: files.count, threads: options.threads) { index in
      Swift.Result { () throws(FileProblem) in
        let file = try SubjectFile(files[index], limits: limits(for: files[index]))
        // What needs the canvas of another file waits until all files are known.
        return file.pass(canvases: options.followsReferences ? nil : [:], body)
      }
    }
    if options.followsReferences { completeDossiers(&passes, body) }
    return run(passes)
  }

  private func run<Result>(_ passes: [Swift.Result<SubjectFile.Pass<Result>, FileProblem>]) -> SubjectRun<
    Result
  > {
    var run = SubjectRun<Result>()
    run.inputErrors = inputErrors
    for (file, pass) in zip(files, passes) {
      switch pass {
      case .failure(let problem): run.inputErrors.append(InputError(path: file.path, problem: problem))
      case .success(let pass):
        if pass.isKanri { run.fileCount += 1 } else { run.skippedCount += 1 }
        if pass.isFlawed { run.flawedPaths.append(file.path) }
        run.hasJapaneseText = run.hasJapaneseText || (pass.isKanri && pass.hasJapaneseText)
        run.results += pass.results
      }
    }
    return run
  }

  /// Makes something of every document of a known kind, each for itself, on all cores; the results come in the order of
  /// the files.
  public func documents<Result: Sendable>(
    _ body: @Sendable (PlacedDocument) -> Result
  ) -> SubjectRun<Result> {
    let passes = ParallelMap.results(count: files.count, threads: options.threads) { index in
      Swift.Result { () throws(FileProblem) in
        try SubjectFile(files[index], limits: limits(for: files[index])).pass(body)
      }
    }
    return run(passes)
  }

  /// Makes something of every project with its canvas, on all cores; the results come in the order of the files.
  public func dossiers<Result: Sendable>(
    _ body: @Sendable (DossierFile) -> Result
  ) -> SubjectRun<Result> {
    let run = subjects { DossierFile($0).map(body) }
    return SubjectRun(
      results: run.results.compactMap(\.self), fileCount: run.fileCount, skippedCount: run.skippedCount,
      flawedPaths: run.flawedPaths, hasJapaneseText: run.hasJapaneseText, inputErrors: run.inputErrors)
  }

  /// Reads again the files with projects whose canvases stand in other files.
  private func completeDossiers<Result: Sendable>(
    _ passes: inout [Swift.Result<SubjectFile.Pass<Result>, FileProblem>],
    _ body: @Sendable (WorkspaceSubject) -> Result
  ) {
    var again: [(position: Int, canvases: [ReferenceResolver.CanvasRequest])] = []
    for root in Set(files.map(\.root)).sorted() {
      var positions: [Int] = []
      var linted: [ReferenceResolver.Linted] = []
      var isWaited = false
      for (position, file) in files.enumerated() where file.root == root {
        guard case .success(let pass) = passes[position] else { continue }
        isWaited = isWaited || pass.waits
        positions.append(position)
        linted.append(
          ReferenceResolver.Linted(file: file, declared: pass.names.declared, wanted: pass.names.wanted))
      }
      guard isWaited else { continue }
      var resolver = ReferenceResolver(workspace: self, root: root, linted: linted)
      for (position, needs) in zip(positions, resolver.resolve()) {
        guard case .success(let pass) = passes[position], pass.waits else { continue }
        again.append((position, needs.canvases))
      }
    }
    let work = again
    let paths = Dictionary(files.map { ($0.canonical, $0.path) }) { first, _ in first }
    let second = ParallelMap.results(count: work.count, threads: options.threads) { index in
      Swift.Result { () throws(FileProblem) in
        let source = files[work[index].position]
        let limits = limits(for: source)
        let file = try SubjectFile(source, limits: limits)
        var canvases: [String: PlacedDocument] = [:]
        for request in work[index].canvases {
          let path = paths[request.file] ?? display.found(request.file, root: source.root).text
          canvases[request.reference] = request.placed(path: path, limits: limits)
        }
        return file.pass(canvases: canvases, body)
      }
    }
    for (entry, pass) in zip(work, second) { passes[entry.position] = pass }
  }
}

/// A file with its documents.
private struct SubjectFile {
  private let tree: YAMLTree
  private let path: String
  private var documents: [DecodedDocument] = []
  private var isKanri = false
  private var isFlawed = false

  /// What was made of a file.
  struct Pass<Result: Sendable>: Sendable {
    var results: [Result]
    let names: DocumentNames
    let isKanri: Bool
    let isFlawed: Bool
    let hasJapaneseText: Bool
    /// Whether it waits for a canvas of another file, and holds no results yet.
    let waits: Bool
  }

  init(_ file: WorkspaceFile, limits: YAMLLimits) throws(FileProblem) {
    tree = YAMLTree(parsing: try file.read(limit: limits.bytes).bytes, limits: limits)
    path = file.path
    for document in tree.documents {
      switch DocumentDecoder.read(document, of: tree) {
      case .known(let decoded):
        isKanri = true
        isFlawed = isFlawed || decoded.problems.contains { $0.kind.losesFact }
        documents.append(decoded)
      case .unclear: (isKanri, isFlawed) = (true, true)
      case .foreign, .empty: break
      }
    }
    isFlawed = isFlawed || (!tree.problems.isEmpty && (isKanri || file.isNamed))
  }

  /// - Parameter canvases: those of other files, by the words with which projects name them; nil where they have not
  ///   been looked for: a file that needs some waits.
  func pass<Result: Sendable>(
    canvases: [String: PlacedDocument]?, _ body: (WorkspaceSubject) -> Result
  ) -> Pass<Result> {
    let names = DocumentNames(of: documents, in: tree)
    let waits = canvases == nil && names.wanted.contains(where: \.isDossier)
    return Pass(
      results: waits ? [] : results(canvases ?? [:], body), names: names, isKanri: isKanri,
      isFlawed: isFlawed, hasJapaneseText: hasJapaneseText, waits: waits)
  }

  /// Each document for itself.
  func pass<Result: Sendable>(_ body: (PlacedDocument) -> Result) -> Pass<Result> {
    let lines = LineIndex(tree.source)
    return Pass(
      results: documents.map { body(PlacedDocument($0, tree: tree, lines: lines, path: path)) },
      names: DocumentNames(of: [], in: tree), isKanri: isKanri, isFlawed: isFlawed,
      hasJapaneseText: hasJapaneseText, waits: false)
  }

  private var hasJapaneseText: Bool { tree.source.contains { (0xE3...0xE9).contains($0) } }

  private func results<Result: Sendable>(
    _ others: [String: PlacedDocument], _ body: (WorkspaceSubject) -> Result
  ) -> [Result] {
    let subjects = documents.filter { document in
      KnownKinds.withFacts.contains { $0 == type(of: document.value) }
    }
    guard !subjects.isEmpty else { return [] }
    let lines = LineIndex(tree.source)
    let placed = subjects.map { PlacedDocument($0, tree: tree, lines: lines, path: path) }
    // Of two with one id the first, as everywhere.
    let own = Dictionary(
      placed.compactMap { document in
        document.canvasId.map { ($0, document) }
      }
    ) { first, _ in first }
    return placed.map { document in
      let reference = (document.value as? Project)?.canvas.known
      let canvas = reference.flatMap { own[$0] ?? others[$0] }
      return body(WorkspaceSubject(document: document, canvas: canvas))
    }
  }
}

extension PlacedDocument {
  /// The id by which projects may name it; nil if it is no canvas.
  fileprivate var canvasId: String? { (value as? ServiceCanvas)?.id.known }
}

extension LintedFile.Wish {
  /// Whether it is a canvas that a project rests on.
  fileprivate var isDossier: Bool {
    switch self {
    case .document(_, let isDossier), .documentFile(_, _, let isDossier): isDossier
    case .file: false
    }
  }
}
