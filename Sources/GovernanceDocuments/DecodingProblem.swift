public import DigitalGovernance
public import GovernanceFindings

/// Something in a document that its kind does not accept: a fact, without words and severity.
public struct DecodingProblem: Hashable, Sendable {
  /// Where in the file.
  public var bytes: Range<Int>
  /// Where in the document.
  public var path: FactPath
  public var kind: Kind
  /// The alias by which the place was reached, if it is wrong only there: `*contact`.
  public var alias: Range<Int>?

  public init(_ kind: Kind, at bytes: Range<Int>, path: FactPath) {
    self.kind = kind
    self.bytes = bytes
    self.path = path
  }

  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    // The head of a document
    /// There is no `apiVersion`.
    case missingAPIVersion
    /// The value of `apiVersion` is none that is known.
    case badAPIVersion(String)
    /// There is no `kind`.
    case missingKind
    /// The value of `kind` is none that is known; `meant` is the nearest.
    case unknownKind(String, meant: String?)

    // Keys
    /// A key that the record does not have; `meant` is the nearest that it has, in the language of the key, and
    /// `field` the English name of that field.
    case unknownKey(String, meant: String?, field: String?)
    /// The same field under two of its names; `other` is the first.
    case sameField(String, other: String)
    /// Required fields that are not there, by English and Japanese name.
    case missing([Bilingual])

    // Values
    /// A key without a value.
    case emptyValue(key: String)
    /// A text of nothing but white space.
    case emptyText(key: String)
    /// A placeholder left in: `未定`, `TBD`, `○○`.
    case placeholder(key: String, text: String)
    /// Another form of value than the field has.
    case wrongForm(key: String, expected: Bilingual, found: Found)
    /// Something else where a list belongs; `ofRecords` says whether its elements have keys.
    case notAList(key: String, found: Found, ofRecords: Bool)
    /// None of the listed values; `meant` is the nearest, in the language of the value.
    case unknownChoice(key: String, text: String, meant: String?, known: [Bilingual])
    case outOfRange(key: String, text: String, range: ClosedRange<Int64>)
    case badDate(key: String, text: String, ScalarProblem.BadDate)
    /// `なし` where something must be stated.
    case cannotBeNothing(key: String)
  }

  /// What stands where something else was expected.
  public enum Found: Hashable, Sendable {
    case text(String)
    case list
    case mapping
    case nothing
  }
}
