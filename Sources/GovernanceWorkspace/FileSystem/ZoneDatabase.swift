public import CEL
import Synchronization

/// The named time zones of the machine, for expressions that ask for one. Each zone is read once.
public final class ZoneDatabase: CELTimeZones {
  private let zones = Mutex<[String: TZif?]>([:])

  public init() {}

  public func offset(ofZone name: String, at seconds: Int64) -> Int? {
    zones.withLock { zones in
      if let known = zones[name] { return known?.offset(at: seconds) }
      let zone = ZoneDirectory.readZone(named: name).flatMap(TZif.init)
      zones[name] = .some(zone)
      return zone?.offset(at: seconds)
    }
  }
}
