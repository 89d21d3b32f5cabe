public import DigitalGovernance
public import Foundation

extension CalendarDate {
  /// The day that it is at +09:00, whatever the zone of the machine.
  public static func inTokyo(at moment: Date = Date()) -> CalendarDate {
    let seconds = moment.timeIntervalSince1970 + 9 * 3600
    return CalendarDate(daysSinceEpoch: Int32(clamping: Int64((seconds / 86_400).rounded(.down))))
  }
}
