import GovernanceFindings
import GovernanceLint

extension Workspace {
  /// Applies the fixes of all files, and writes the files that changed, each whole or not at all.
  ///
  /// Only what is linted is mended; a text that an editor holds is mended and not written. A link stays a link, and
  /// what lies outside the workspace is written only if it was named.
  /// - Parameters:
  ///   - includingUnsafe: whether fixes are applied that may change what is meant.
  ///   - writes: whether files are written; if not, the result says what would be.
  public func fix(includingUnsafe: Bool = false, writes: Bool = true) -> FixRun {
    let results = ParallelMap.results(count: files.count, threads: options.threads) {
      fix(files[$0], includingUnsafe: includingUnsafe, writes: writes)
    }
    var run = FixRun()
    for (file, result) in zip(files, results) {
      switch result {
      case .success(let fixed?): run.files.append(fixed)
      case .success(nil): break
      case .failure(let problem): run.errors.append(InputError(path: file.path, problem: problem))
      }
    }
    return run
  }

  private func fix(
    _ file: WorkspaceFile, includingUnsafe: Bool, writes: Bool
  ) -> Result<FixRun.File?, FileProblem> {
    let settings = settings(for: file)
    do throws(FileProblem) {
      let contents = try file.read(limit: settings.limits.bytes)
      let fixed = FixedText(
        fixing: contents.bytes, includingUnsafe: includingUnsafe, limits: settings.limits
      ) { source in
        let findings = Linter.lint(
          source, path: file.path, settings: settings, isNamed: file.isNamed
        ).findings
        guard let baseline = options.baseline else { return findings }
        return findings.filter { !baseline.contains($0, in: file.canonical) }
      }
      if fixed.bytes != contents.bytes, writes, file.text == nil {
        guard file.isNamed || file.canonical.isInside(file.root) else { throw .outsideWorkspace }
        try AtomicWrite.replace(file.canonical, with: fixed.bytes, expecting: contents.status)
      }
      guard !fixed.applied.isEmpty || !fixed.refused.isEmpty else { return .success(nil) }
      return .success(FixRun.File(path: file.path, before: contents.bytes, after: fixed))
    } catch {
      return .failure(error)
    }
  }
}
