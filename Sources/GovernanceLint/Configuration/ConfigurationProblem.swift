import GovernanceFindings

/// Something in a configuration that does not hold: a fact, without words and severity.
package struct ConfigurationProblem: Hashable, Sendable {
  /// Where in the file.
  package var bytes: Range<Int>
  /// Where in the configuration: `severity.C103`.
  package var path: FactPath
  package var kind: Kind

  package init(_ kind: Kind, at bytes: Range<Int>, path: FactPath) {
    self.kind = kind
    self.bytes = bytes
    self.path = path
  }

  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// A key that a configuration does not have; `meant` is the nearest that it has.
    case unknownKey(String, meant: String?)
    /// A code, prefix or name that no rule has.
    case unknownCode(String, meant: String?)
    /// Another value than the key takes. `text` is nil where there is none, or where it is a list or mapping.
    case badValue(key: String, text: String?, expected: Bilingual, meant: String?)
    /// A file that is not there or cannot be read.
    case missingFile(path: String)
    /// A file outside the workspace.
    case outsideFile(path: String)
    /// A file that should hold a rule set and holds none.
    case noRuleSet(path: String)
    /// A file that should hold a standard and holds none.
    case noStandard(path: String)
    /// A code that an earlier rule set gives too.
    case repeatedCode(String, path: String)
    /// `extends` leads back to a file that was read already; the way round.
    case circularExtends([String])
    /// A pattern to which no file of the workspace answers.
    case unmatchedPattern(String)
  }
}
