public import GovernanceFindings

/// Something that was asked for and could not be read. Everything else is looked at all the same.
public struct InputError: Error, Hashable, Sendable {
  /// The path as people should see it.
  public var path: String
  public var problem: FileProblem

  public init(path: String, problem: FileProblem) {
    self.path = path
    self.problem = problem
  }

  /// What is wrong, with the path.
  public var message: Bilingual {
    Bilingual(en: "\(path): \(problem.text.en)", ja: "\(path): \(problem.text.ja)")
  }
}
