public import GovernanceLint

extension Workspace {
  /// Lints the configurations and all files, on all cores.
  ///
  /// Every file is read once without the others; only those to which another file turned out to matter are read again.
  /// No source and no document is kept.
  /// - Parameter each: gets the results in order: the configurations with something to say, then the files. Files of
  ///   somebody else's are left out.
  public func lint(_ each: (LintedFile) -> Void) -> LintRun {
    var run = LintRun()
    run.inputErrors = inputErrors
    for file in configurationFiles where !file.findings.isEmpty || !file.suppressions.isEmpty {
      run.suppressedCount += file.suppressedCount
      run.suppressions += file.suppressions
      each(file)
    }
    var results = ParallelMap.results(count: files.count, threads: options.threads) { firstPass(files[$0]) }
    if options.followsReferences { followReferences(&results) }
    for (file, result) in zip(files, results) {
      switch result {
      case .failure(let problem):
        run.inputErrors.append(InputError(path: file.path, problem: problem))
      case .success(var linted):
        guard linted.isKanri || file.isNamed else {
          run.skippedCount += 1
          continue
        }
        run.fileCount += 1
        run.suppressedCount += linted.suppressedCount
        run.suppressions += linted.suppressions
        run.baseline.add(linted.findings, of: file.canonical)
        if let baseline = options.baseline {
          let count = linted.findings.count
          linted.findings.removeAll { baseline.contains($0, in: file.canonical) }
          run.knownCount += count - linted.findings.count
        }
        each(linted)
      }
    }
    return run
  }

  private func firstPass(_ file: WorkspaceFile) -> Result<LintedFile, FileProblem> {
    lint(file, needs: nil)
  }

  private func lint(
    _ file: WorkspaceFile, needs: ReferenceResolver.Needs?
  ) -> Result<LintedFile, FileProblem> {
    var settings = settings(for: file)
    if !options.followsReferences { settings.rules = settings.rules.withoutOtherFiles }
    do throws(FileProblem) {
      let bytes = try file.read(limit: settings.limits.bytes, isCutShort: true).bytes
      var knowledge = needs?.knowledge ?? WorkspaceKnowledge()
      for request in needs?.canvases ?? [] {
        knowledge.canvases[request.reference] = request.read(limits: settings.limits)
      }
      return .success(
        Linter.lint(
          bytes, path: file.path, settings: settings, knowledge: knowledge, isNamed: file.isNamed))
    } catch {
      return .failure(error)
    }
  }

  /// Lints again the files to which others turned out to matter.
  private func followReferences(_ results: inout [Result<LintedFile, FileProblem>]) {
    var again: [(position: Int, needs: ReferenceResolver.Needs)] = []
    for root in Set(files.map(\.root)).sorted() {
      var positions: [Int] = []
      var linted: [ReferenceResolver.Linted] = []
      for (position, file) in files.enumerated() where file.root == root {
        guard case .success(let result) = results[position] else { continue }
        positions.append(position)
        linted.append(
          ReferenceResolver.Linted(file: file, declared: result.declared, wanted: result.wanted))
      }
      var resolver = ReferenceResolver(workspace: self, root: root, linted: linted)
      for (position, needs) in zip(positions, resolver.resolve()) where !needs.isEmpty {
        again.append((position, needs))
      }
    }
    let work = again
    let second = ParallelMap.results(count: work.count, threads: options.threads) { index in
      lint(files[work[index].position], needs: work[index].needs)
    }
    for (entry, result) in zip(work, second) { results[entry.position] = result }
  }
}

extension RuleSelection {
  /// The rules without those that need other files: nobody may call a suppression of them unused.
  fileprivate var withoutOtherFiles: RuleSelection {
    var rules = self
    rules.ignore += ["X101", "X105", "X106", "X107"]
    return rules
  }
}
