import CEL
import DigitalGovernance
import Glibc
import GovernanceWorkspace

/// The one place that asks the clock.
enum Today {
  /// The day in a zone; the machine's own zone plays no part.
  static func date(in zone: ConfiguredTimeZone) -> CalendarDate {
    let now = Int64(time(nil))
    let seconds = now + offset(of: zone, at: now)
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return CalendarDate(daysSinceEpoch: Int32(clamping: days))
  }

  private static func offset(of zone: ConfiguredTimeZone, at moment: Int64) -> Int64 {
    switch zone {
    case .fixed(let seconds): Int64(seconds)
    case .named(_, let data): Int64(TZif(data)?.offset(at: moment) ?? 0)
    }
  }
}
