import GovernanceFindings

/// A standard whose parts have been put together, and whose expressions are ready.
///
/// ```swift
/// let standard = StandardInForce(.kanri)
/// let gate = standard.gate(of: Dossier(project: project, canvas: canvas), at: .design, asOf: today)
/// ```
public struct StandardInForce: Sendable {
  /// What it was made of, overlays applied.
  public let standard: OversightStandard
  /// Its items in order.
  public let items: [GateItem]
  /// Its principles, each with its criteria.
  public let principles: [PrincipleInForce]
  let environment: CriteriaEnvironment

  /// - Parameters:
  ///   - environment: what its expressions may use.
  ///   - standard: a whole standard: overlays have been applied by ``StandardOverlay``.
  ///   - phases: the phases whose items are wanted; nil for all. Items of others are left out, and cost nothing.
  ///   - withPrinciples: whether the principles are wanted.
  public init(
    _ standard: OversightStandard, environment: CriteriaEnvironment = CriteriaEnvironment(),
    phases: [Phase]? = nil, withPrinciples: Bool = true
  ) {
    self.standard = standard
    self.environment = environment
    let waivers = standard.waive.stated
    items = standard.items.stated.compactMap { item in
      if let phases, let phase = item.phase.known, !phases.contains(where: { phase.isWithin($0) }) {
        return nil
      }
      let own = waivers.filter { $0.item.known.map(item.isNamed) ?? false }
      let longest = own.max {
        ($0.until.known?.daysSinceEpoch ?? .min)
          < ($1.until.known?.daysSinceEpoch ?? .min)
      }
      return GateItem(item, waiver: longest, in: environment)
    }
    principles = (withPrinciples ? standard.principles.stated : []).map {
      PrincipleInForce($0, environment: environment)
    }
  }

  /// The id under which decisions name it.
  public var id: String { standard.id.known ?? "" }
  /// What it is called.
  public var name: String { standard.name.known ?? id }
  /// Its version.
  public var version: String { standard.version.known ?? "" }
  /// The same for the same content, on every machine.
  public var digest: String { RecordDigest.text(of: standard) }

  /// The item of a code or id.
  public func item(named name: String) -> GateItem? { items.first { $0.isNamed(name) } }
}
