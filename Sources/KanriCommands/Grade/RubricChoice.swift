import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceWorkspace
import YAMLSyntax

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
    guard let bytes = try? NamedFile.bytes(of: TypedPath.path(name)) else { return try builtIn(name) }
    let tree = YAMLTree(parsing: bytes, limits: YAMLLimits())
    for document in tree.documents {
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree),
        let rubric = decoded.value as? QualityRubric
      else { continue }
      guard tree.problems.isEmpty, decoded.problems.isEmpty else {
        throw ValidationError("the rubric '\(name)' has mistakes; see them with 'kanri lint \(name)'.")
      }
      return rubric
    }
    throw ValidationError("'\(name)' holds no rubric (品質基準).")
  }
}
