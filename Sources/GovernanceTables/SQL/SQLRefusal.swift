public import GovernanceFindings

/// A part of a criterion that cannot be said in SQL, with the reason. What is refused is never approximated.
public struct SQLRefusal: Error, Hashable, Sendable {
  /// The criterion's id or code; nil where the scope of a rubric or a name is meant.
  public let criterion: String?
  /// The field of the criterion: `expression`, `appliesWhen`, `scope`.
  public let field: String
  /// The part of the expression, as it is written.
  public let part: String
  /// Why.
  public let reason: Bilingual

  /// What a person reads: where it is, the part, and why.
  public var message: Bilingual {
    let place = criterion.map { "'\($0)', \(field)" } ?? field
    let ja = criterion.map { "「\($0)」の\(field)" } ?? field
    return Bilingual(
      en: "\(place): '\(part)' cannot be written in SQL: \(reason.en).",
      ja: "\(ja): 「\(part)」はSQLで書けません。\(reason.ja)。")
  }
}

/// Everything of a rubric or rule set that cannot be said in SQL.
public struct SQLRefusals: Error, Sendable {
  /// In the order of the criteria; at least one.
  public let refusals: [SQLRefusal]
}

/// Why a node cannot be translated.
struct Untranslatable: Error {
  let node: Int
  let reason: Bilingual

  init(_ node: Int, en: String, ja: String) {
    self.node = node
    reason = Bilingual(en: en, ja: ja)
  }
}
