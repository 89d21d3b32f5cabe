public import DigitalGovernance

/// The JSON Schema of kanri's documents, for editors and for whoever checks JSON on its way.
///
/// ```swift
/// let schema = JSONSchema.text(for: ServiceCanvas.self)                  // one kind
/// let all = JSONSchema.text(for: nil, draft: .draft7)                    // whatever `kind` says
/// ```
/// A schema accepts what the decoder accepts, in YAML and in JSON: every spelling of a key and of a value. It sees the
/// shape only; what a document owes is said by rules and criteria.
public enum JSONSchema {
  /// The versions of JSON Schema that are written.
  public enum Draft: String, CaseIterable, Sendable {
    case draft2020 = "https://json-schema.org/draft/2020-12/schema"
    /// What most editors understand.
    case draft7 = "http://json-schema.org/draft-07/schema#"
  }

  /// The schema of a kind; of all kinds, told apart by `kind` or `種別`, if none is given.
  public static func text(for kind: (any Kind.Type)?, draft: Draft = .draft2020) -> String {
    let builder = SchemaBuilder(kinds: kind.map { [$0] } ?? KnownKinds.all, draft: draft)
    return (kind.map(builder.schema(of:)) ?? builder.schemaOfAll()).json
  }
}
