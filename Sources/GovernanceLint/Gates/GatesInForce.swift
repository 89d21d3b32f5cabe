public import DigitalGovernance
import Synchronization

/// The standard by which a run judges the gates of projects, made ready phase by phase as projects need it.
public final class GatesInForce: Sendable {
  /// The standards that are at hand.
  public struct Standards: Sendable {
    /// The one that is in force.
    public let current: OversightStandard
    /// The one that a recorded decision names; nil if that version is not at hand.
    public let named: @Sendable (String) -> OversightStandard?
    let environment: CriteriaEnvironment

    public init(
      current: OversightStandard, environment: CriteriaEnvironment,
      named: @escaping @Sendable (String) -> OversightStandard?
    ) {
      self.current = current
      self.environment = environment
      self.named = named
    }
  }

  private struct State {
    var standards: Standards?
    var ready: [Key: StandardInForce] = [:]
  }

  private struct Key: Hashable {
    let standard: String
    let phase: Phase
  }

  private let load: @Sendable () -> Standards
  private let state = Mutex(State())

  /// - Parameter load: makes the standards, once a project asks for them: a run without projects needs none.
  public init(_ load: @escaping @Sendable () -> Standards) { self.load = load }

  private var standards: Standards {
    state.withLock { state in
      if let known = state.standards { return known }
      let made = load()
      state.standards = made
      return made
    }
  }

  /// What a phase of a project is judged by; nil if the decision on it names a version that is not at hand: an upgrade
  /// turns no old gate red.
  func standard(for phase: Phase, of project: Project) -> StandardInForce? {
    let standards = standards
    var standard = standards.current
    if let name = project.decision(at: phase)?.0.standard.known {
      guard let older = standards.named(name) else { return nil }
      standard = older
    }
    let key = Key(standard: "\(standard.id.known ?? "") \(standard.version.known ?? "")", phase: phase)
    if let known = state.withLock({ $0.ready[key] }) { return known }
    let made = StandardInForce(
      standard, environment: standards.environment, phases: [phase], withPrinciples: false)
    state.withLock { $0.ready[key] = made }
    return made
  }

  /// The codes and ids of the items, to the code.
  var codes: [String: String] {
    var codes: [String: String] = [:]
    for item in standards.current.items.stated {
      guard let code = item.criterion.code.known ?? item.criterion.id.known else { continue }
      codes[code] = code
      if let id = item.criterion.id.known { codes[id] = code }
    }
    return codes
  }
}
