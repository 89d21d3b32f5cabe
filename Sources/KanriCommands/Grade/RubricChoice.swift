import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings

/// The rubric that `--rubric` names: built in, or a file.
enum RubricChoice {
  static func builtIn(_ name: String) throws -> QualityRubric {
    if let rubric = BuiltInRubrics.rubric(named: name) { return rubric }
    let known = BuiltInRubrics.all.compactMap(\.id.known)
    let meant = NearestSpelling.of(name, among: known).map { "; '\($0)' was probably meant" } ?? ""
    throw ValidationError("there is no rubric '\(name)'\(meant). Known: \(known.joined(separator: ", ")).")
  }

  static func rubric(_ name: String) throws -> QualityRubric {
    if let builtIn = BuiltInRubrics.rubric(named: name) { return builtIn }
    guard let rubric = try NamedDocument.first(QualityRubric.self, in: name) else { return try builtIn(name) }
    return rubric
  }
}
