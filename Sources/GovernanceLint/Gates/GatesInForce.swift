public import DigitalGovernance
import Synchronization

/// The standard by which a run judges the gates of projects, made ready phase by phase as projects need it.
public final class GatesInForce: Sendable {
  /// The standards that are at hand.
  public struct Standards: Sendable {
    /// What the one that is in force asks for at a phase; it may leave out all that the gate of the phase does not need.
    public let current: @Sendable (Phase) -> OversightStandard
    /// The same of the one that a recorded decision names; nil if that version is not at hand.
    public let named: @Sendable (String, Phase) -> OversightStandard?
    let environment: CriteriaEnvironment

    public init(
      environment: CriteriaEnvironment, current: @escaping @Sendable (Phase) -> OversightStandard,
      named: @escaping @Sendable (String, Phase) -> OversightStandard?
    ) {
      self.current = current
      self.environment = environment
      self.named = named
    }
  }

  private struct State {
    var standards: Standards?
    /// nil for a standard that is not at hand.
    var ready: [Key: StandardInForce?] = [:]
  }

  private struct Key: Hashable {
    /// The name in the decision; nil for the standard that is in force.
    let standard: String?
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
    let named = project.decision(at: phase)?.0.standard.known
    let key = Key(standard: named, phase: phase)
    if let known = state.withLock({ $0.ready[key] }) { return known }
    let standards = standards
    let made = (named.map { standards.named($0, phase) } ?? standards.current(phase)).map {
      StandardInForce($0, environment: standards.environment, phases: [phase], withPrinciples: false)
    }
    state.withLock { $0.ready[key] = .some(made) }
    return made
  }

  /// The codes and ids of the items, to the code.
  var codes: [String: String] {
    var codes: [String: String] = [:]
    let standards = standards
    for item in Phase.topPhases.flatMap({ standards.current($0).items.stated }) {
      guard let code = item.criterion.code.known ?? item.criterion.id.known else { continue }
      codes[code] = code
      if let id = item.criterion.id.known { codes[id] = code }
    }
    return codes
  }
}
