import DigitalGovernance
import Glibc

/// The one place that asks the clock.
enum Today {
  /// The day in a zone that is some seconds ahead of UTC; the machine's own zone plays no part.
  static func date(secondsFromUTC offset: Int) -> CalendarDate {
    let seconds = time(nil) + offset
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return CalendarDate(daysSinceEpoch: Int32(clamping: days))
  }
}
