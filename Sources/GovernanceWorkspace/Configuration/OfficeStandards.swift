public import DigitalGovernance
import GovernanceLint

/// The standards that a configuration puts in force, put together with those that they build on.
public struct OfficeStandards: Sendable {
  /// Every standard that is known: the built-in ones and those of the configuration's files, whole.
  public let known: [OversightStandard]
  /// The one that judges: the last of the configuration, or the built-in one.
  public let current: OversightStandard

  /// - Parameter overlays: the standards of an office's files, in the order of the configuration.
  init(_ overlays: [OversightStandard]) {
    var known = BuiltInStandards.all
    for overlay in overlays {
      let name = overlay.id.known
      let whole = StandardOverlay(
        overlay, base: { wanted in known.last { $0.id.known == wanted && wanted != name } },
        known: known.compactMap(\.id.known))
      known.append(whole.standard)
    }
    self.known = known
    current = known.last ?? BuiltInStandards.usual
  }

  /// The standard that a recorded decision names: `kanri-standard`, `kanri-standard 1`, `kanri-standard@1`; nil if that
  /// version is not at hand.
  public func standard(named name: String) -> OversightStandard? {
    known.last { standard in
      guard let id = standard.id.known else { return false }
      let version = standard.version.known ?? ""
      return name == id || name == "\(id) \(version)" || name == "\(id)@\(version)"
    }
  }
}

extension Configuration {
  /// What judges the gates of projects in a run of the linter.
  func gates(timeZones: ZoneDatabase) -> GatesInForce {
    let overlays = overlays
    return GatesInForce {
      let standards = OfficeStandards(overlays)
      return GatesInForce.Standards(
        current: standards.current, environment: CriteriaEnvironment(timeZones: timeZones),
        named: { standards.standard(named: $0) })
    }
  }
}
