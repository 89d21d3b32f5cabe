public import GovernanceFindings

/// Where a criterion of a document comes from, as it is written there. Its meaning is a `Provenance`.
public struct Basis: Record {
  /// Whether the plan says so, a public document, or nobody but the writer.
  public var kind: Fact<Kind> = .unknown
  /// The title of the document.
  public var document: Fact<String> = .unknown
  /// The place in it.
  public var section: Fact<String> = .unknown
  /// Why the requirement is the writer's own.
  public var reason: Fact<Wording> = .unknown

  public init() {}

  /// The basis of a built-in criterion.
  public init(_ provenance: Provenance) {
    switch provenance {
    case .plan(let source): (kind, document) = (.known(.plan), .known(source))
    case .published(let source): (kind, document) = (.known(.published), .known(source))
    case .derived(let reason):
      (kind, self.reason) = (.known(.derived), .known(Wording(en: reason.en, ja: reason.ja)))
    }
  }

  /// The kinds of provenance.
  public enum Kind: String, Choice {
    case plan, published, derived

    public static let choices = ChoiceTable<Kind>([
      (.plan, "計画", []), (.published, "公表資料", []), (.derived, "独自", ["kanri独自", "局独自"]),
    ])
  }

  /// What reports say of it; a basis of which little is stated is the writer's own.
  public var provenance: Provenance {
    let source = [document.known, section.known].compactMap(\.self).joined(separator: " ")
    switch kind.known {
    case .plan: return .plan(source: source)
    case .published: return .published(source: source)
    case .derived, nil:
      return .derived(
        because: reason.known?.text ?? Bilingual(en: "the office's own rule", ja: "所管する組織が定めた基準"))
    }
  }

  public static let description = RecordDescription(of: Basis.self) {
    Field(
      "kind", ja: "区分", \.kind, required: true, sample: "独自",
      Bilingual(
        en: "Whether the plan says so, a public document, or the office itself.", ja: "計画、公表資料、独自のどれか。"))
    Field(
      "document", ja: "文書", \.document,
      Bilingual(en: "The title of the document.", ja: "文書の名称。"))
    Field(
      "section", ja: "箇所", \.section,
      Bilingual(en: "The place in the document.", ja: "文書の中の箇所。"))
    Field(
      "reason", ja: "理由", \.reason,
      Bilingual(en: "Why the office asks for it.", ja: "独自に定めた理由。"))
  }
}
