import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceWorkspace
import YAMLSyntax

/// A document of one kind that an argument names as a file.
enum NamedDocument {
  /// The first document of the kind in a file without mistakes; nil where there is no such file.
  static func first<K: Kind>(_ kind: K.Type, in name: String) throws -> K? {
    guard let bytes = try? NamedFile.bytes(of: TypedPath.path(name)) else { return nil }
    let word = "\(K.kindName.en) (\(K.kindName.ja))"
    let tree = YAMLTree(parsing: bytes, limits: YAMLLimits())
    for document in tree.documents {
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree),
        let value = decoded.value as? K
      else { continue }
      guard tree.problems.isEmpty, decoded.problems.isEmpty else {
        throw ValidationError("the \(word) in '\(name)' has mistakes; see them with 'kanri lint \(name)'.")
      }
      return value
    }
    throw ValidationError("'\(name)' holds no \(word).")
  }
}
