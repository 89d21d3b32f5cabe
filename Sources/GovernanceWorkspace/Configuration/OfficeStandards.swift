public import DigitalGovernance
import GovernanceLint

/// The standards that a configuration puts in force, put together with those that they build on.
public struct OfficeStandards: Sendable {
  /// The office's own, whole, in the order of the configuration.
  private let own: [OversightStandard]

  /// - Parameter overlays: the standards of an office's files, in the order of the configuration.
  init(_ overlays: [OversightStandard]) {
    // Of several one may build on another, in whichever order they stand.
    own = overlays.map { overlay in
      StandardOverlay(
        overlay,
        base: { name in
          overlays.last { $0.id.known == name && $0.id.known != overlay.id.known }
            ?? BuiltInStandards.standard(named: name)
        }
      ).standard
    }
  }

  /// Every standard that is known: the built-in ones and those of the configuration's files, whole.
  public var known: [OversightStandard] { BuiltInStandards.all + own }

  /// The one that judges: the last of the configuration, or the built-in one.
  public var current: OversightStandard { own.last ?? BuiltInStandards.usual }

  /// The standard that a recorded decision names: `kanri-standard`, `kanri-standard 1`, `kanri-standard@1`; nil if that
  /// version is not at hand.
  public func standard(named name: String) -> OversightStandard? { known.last { $0.isNamed(name) } }

  /// What the gate of a phase needs of the one that judges: of the built-in one no more than its items.
  func current(at phase: Phase) -> OversightStandard { own.last ?? .kanri(at: phase) }

  /// The same of the one that a recorded decision names.
  func standard(named name: String, at phase: Phase) -> OversightStandard? {
    if let own = own.last(where: { $0.isNamed(name) }) { return own }
    let builtIn = OversightStandard.kanri(at: phase)
    return builtIn.isNamed(name) ? builtIn : nil
  }
}

extension Configuration {
  /// What judges the gates of projects in a run of the linter.
  func gates(timeZones: ZoneDatabase) -> GatesInForce {
    let overlays = overlays
    return GatesInForce {
      let standards = OfficeStandards(overlays)
      return GatesInForce.Standards(
        environment: CriteriaEnvironment(timeZones: timeZones), current: { standards.current(at: $0) },
        named: { standards.standard(named: $0, at: $1) })
    }
  }
}
