/// What was found out about a document that libyaml refused or misread, in bytes of its input.
struct Diagnosis {
  /// More edits than this are not made at once: a file that needs them is hostile.
  static let mostEdits = 100_000

  /// One mistake and what makes libyaml read on.
  struct Finding {
    /// Nil where libyaml is stricter than YAML 1.2: nobody made a mistake.
    var kind: YAMLProblem.Kind?
    var range: Range<Int>
    var related: Range<Int>?
    var edits: [Edit] = []
  }

  /// A change that makes libyaml read on.
  struct Edit {
    var range: Range<Int>
    var replacement: [UInt8]
    var expectation = SourceEdit.Expectation.certain
  }
}
