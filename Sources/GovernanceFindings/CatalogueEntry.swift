/// What a catalogue holds of a rule or a criterion: all that it tells about itself, as a value.
public struct CatalogueEntry: Hashable, Sendable {
  public var identity: RuleIdentity
  public var provenance: Provenance
  public var title: Bilingual
  public var rationale: Bilingual
  public var remedy: Bilingual
  /// Whether a finding may carry a fix.
  public var isFixable: Bool
  /// Examples on which it fires.
  public var bad: [Example]
  /// Examples on which it is silent.
  public var good: [Example]

  public init(
    identity: RuleIdentity, provenance: Provenance, title: Bilingual, rationale: Bilingual,
    remedy: Bilingual, isFixable: Bool, bad: [Example], good: [Example]
  ) {
    self.identity = identity
    self.provenance = provenance
    self.title = title
    self.rationale = rationale
    self.remedy = remedy
    self.isFixable = isFixable
    self.bad = bad
    self.good = good
  }

  /// The entry of a rule written in Swift.
  public init<R: RuleDescription>(_ rule: R.Type) {
    self.init(
      identity: R.identity, provenance: R.provenance, title: R.title, rationale: R.rationale,
      remedy: R.remedy, isFixable: R.fixable, bad: [R.bad] + R.moreBad, good: [R.good] + R.moreGood)
  }
}
