import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceLint
import YAMLSyntax

/// A file with rule sets of an office, as a configuration puts it in force.
struct OfficeRules: Sendable {
  let file: FilePath
  let ruleSets: [RuleSet]

  /// The rule sets of a file, as far as they can be read.
  init(file: FilePath, bytes: [UInt8], limits: YAMLLimits) {
    self.file = file
    let tree = YAMLTree(parsing: bytes, limits: limits)
    ruleSets = tree.documents.compactMap { document in
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree) else { return nil }
      return decoded.value as? RuleSet
    }
  }

  /// The codes that it gives.
  var codes: [String] { ruleSets.flatMap(\.criteria.stated).compactMap(\.code.known) }
}
