import CEL
import Foundation

/// Named zones from the machine's time zone database, as the executable reads them.
struct SystemTimeZones: CELTimeZones {
  func offset(ofZone name: String, at seconds: Int64) -> Int? {
    guard let bytes = FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name) else { return nil }
    return TZif(Array(bytes))?.offset(at: seconds)
  }
}
