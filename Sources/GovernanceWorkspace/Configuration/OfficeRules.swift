import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceLint
import YAMLSyntax

/// A file of an office's own rules, as a configuration puts it in force: rule sets or standards.
struct OfficeRules: Sendable {
  let file: FilePath
  let ruleSets: [RuleSet]
  let standards: [OversightStandard]

  /// What a file holds, as far as it can be read.
  init(file: FilePath, bytes: [UInt8], limits: YAMLLimits) {
    self.file = file
    let tree = YAMLTree(parsing: bytes, limits: limits)
    let documents = tree.documents.compactMap { document -> (any Kind)? in
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree) else { return nil }
      return decoded.value
    }
    ruleSets = documents.compactMap { $0 as? RuleSet }
    standards = documents.compactMap { $0 as? OversightStandard }
  }

  /// The codes that it gives.
  var codes: [String] { ruleSets.flatMap(\.criteria.stated).compactMap(\.code.known) }
}
