public import GovernanceFindings

/// One field of a record: all that is known of it except values.
public struct FieldDescription: Sendable {
  /// The English name: key in YAML and JSON, property in Swift, step in a fact path and in criteria.
  public let name: String
  /// The Japanese name, an equal of the English one in YAML.
  public let ja: String
  /// Further spellings that are understood.
  public let otherNames: [String]
  /// What it means, one line.
  public let documentation: Bilingual
  /// Whether a document without it is incomplete.
  public let isRequired: Bool
  /// Whether `なし` is an answer.
  public let allowsNothing: Bool
  /// What it holds.
  public let type: FieldType
  /// What part it plays among documents.
  public let role: FieldRole
  /// Text that starts a new document: an example value, as written after the key.
  public let sample: String?
  /// Whether the record is only a part of a document, in which nothing is owed and no name is declared.
  public let isFragment: Bool
  /// Whether words and marks that elsewhere stand for something to come, such as 未定 and `-`, are values here.
  package let takesMarks: Bool
  package let keyPath: AnyKeyPath & Sendable
  package let access: FieldAccess

  /// The same field of a record that holds this one at an offset.
  func moved(by offset: Int) -> FieldDescription {
    FieldDescription(
      name: name, ja: ja, otherNames: otherNames, documentation: documentation, isRequired: isRequired,
      allowsNothing: allowsNothing, type: type, role: role, sample: sample, isFragment: isFragment,
      takesMarks: takesMarks, keyPath: keyPath, access: access.moved(by: offset))
  }

  /// Every accepted spelling of the key.
  package var allNames: [String] { [name, ja] + otherNames }
}
