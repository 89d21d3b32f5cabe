import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceWorkspace
import YAMLSyntax

/// The mapping that `--mapping` names: built in, or a file.
enum MappingChoice {
  /// - Throws: a usage error that says what is wrong and, of a misspelt name, what was probably meant.
  static func mapping(_ name: String) throws -> Mapping {
    if let builtIn = Mapping.builtIn(named: name) { return builtIn }
    let bytes: [UInt8]
    do {
      bytes = try NamedFile.bytes(of: TypedPath.path(name))
    } catch {
      let known = Mapping.builtIn.compactMap(\.id.known)
      let meant = NearestSpelling.of(name, among: known).map { "; '\($0)' was probably meant" } ?? ""
      throw ValidationError(
        "'\(name)' is no built-in mapping (\(known.joined(separator: ", ")))\(meant), and cannot be read as a file: \(error.text.en)"
      )
    }
    let tree = YAMLTree(parsing: bytes, limits: YAMLLimits())
    for document in tree.documents {
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree),
        let mapping = decoded.value as? Mapping
      else { continue }
      guard tree.problems.isEmpty, decoded.problems.isEmpty else {
        throw ValidationError("the mapping '\(name)' has mistakes; see them with 'kanri lint \(name)'.")
      }
      return mapping
    }
    throw ValidationError("'\(name)' holds no mapping (対応表).")
  }
}
