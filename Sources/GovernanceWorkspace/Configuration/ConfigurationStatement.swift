import GovernanceFindings
import GovernanceLint

/// What one `.kanri.yaml` says, before what it extends is known, with the places that later checks need.
struct ConfigurationStatement: Sendable {
  /// Something that is said, and where.
  struct Located<Value: Sendable>: Sendable {
    let value: Value
    let bytes: Range<Int>
    let path: FactPath

    /// A problem at this place.
    func problem(_ kind: ConfigurationProblem.Kind) -> ConfigurationProblem {
      ConfigurationProblem(kind, at: bytes, path: path)
    }
  }

  struct Override: Sendable {
    var paths: [Located<PathPattern>] = []
    var rules = StatedRules()
  }

  var extends: Located<String>?
  var rules = StatedRules()
  var overrides: [Override] = []
  var exclude: [Located<PathPattern>] = []
  var language: Language?
  var timeZone: ConfiguredTimeZone?
  var standards: [Located<String>] = []
  var ruleSets: [Located<String>] = []
  var bytes: Int?
  var depth: Int?
  var nodes: Int?
  var problems: Int?
  /// Codes that begin with O: they exist if the office has rules of its own.
  var officeCodes: [Located<String>] = []

  /// All patterns.
  var patterns: [Located<PathPattern>] { exclude + overrides.flatMap(\.paths) }
}
