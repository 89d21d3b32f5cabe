/// Where a requirement comes from. Nothing of ours poses as official.
public enum Provenance: Hashable, Sendable {
  /// Stated in the plan's progress table (計画に記載). `source` names the measure.
  case plan(source: String)
  /// Stated in a named public document (公表資料に記載).
  case published(source: String)
  /// Our own operationalisation (kanri独自). `because` says why the official text could not be used.
  case derived(because: Bilingual)

  /// The value of `provenance` in reports: `plan`, `published` or `derived`.
  public var kind: String {
    switch self {
    case .plan: "plan"
    case .published: "published"
    case .derived: "derived"
    }
  }

  /// The document that says so, where there is one.
  public var source: String? {
    switch self {
    case .plan(let source), .published(let source): source
    case .derived: nil
    }
  }

  /// Why the requirement is ours, where it is.
  public var reason: Bilingual? {
    switch self {
    case .plan, .published: nil
    case .derived(let reason): reason
    }
  }

  /// The words that people see.
  public var label: Bilingual {
    switch self {
    case .plan: Bilingual(en: "stated in the plan", ja: "計画に記載")
    case .published: Bilingual(en: "stated in a public document", ja: "公表資料に記載")
    case .derived: Bilingual(en: "kanri's own standard", ja: "kanri独自")
    }
  }
}
