/// The parts of timestamps and durations.
extension Machine {
  /// Nil if the function has no overload for these values.
  func date(_ function: StandardFunction, _ arguments: [CELValue], _ node: Int32) -> Outcome? {
    switch arguments[0] {
    case .duration(let length):
      guard arguments.count == 1 else { return nil }
      return part(function, of: length)
    case .timestamp(let moment):
      var offset: Int64 = 0
      if arguments.count == 2 {
        guard case .string(let zone) = arguments[1] else { return nil }
        guard
          let found = BuiltInTimeZone.offset(of: zone, at: moment.seconds)
            ?? environment.timeZones.offset(ofZone: zone, at: moment.seconds),
          (-172_800...172_800).contains(found)
        else { return fail(.timeZone(zone), node) }
        offset = Int64(found)
      }
      return part(function, of: moment, offset: offset)
    default: return nil
    }
  }

  private func part(_ function: StandardFunction, of length: CELDuration) -> Outcome? {
    let nanoseconds = length.nanoseconds
    switch function {
    case .getHours: return .value(.int(nanoseconds / 3_600_000_000_000))
    case .getMinutes: return .value(.int(nanoseconds / 60_000_000_000))
    case .getSeconds: return .value(.int(nanoseconds / 1_000_000_000))
    case .getMilliseconds: return .value(.int(nanoseconds / 1_000_000 % 1000))
    default: return nil
    }
  }

  private func part(_ function: StandardFunction, of moment: CELTimestamp, offset: Int64) -> Outcome? {
    let time = CivilTime(secondsSinceEpoch: moment.seconds + offset)
    switch function {
    case .getFullYear: return .value(.int(time.year))
    case .getMonth: return .value(.int(time.month - 1))
    case .getDate: return .value(.int(time.day))
    case .getDayOfMonth: return .value(.int(time.day - 1))
    case .getDayOfWeek: return .value(.int(time.dayOfWeek))
    case .getDayOfYear: return .value(.int(time.dayOfYear))
    case .getHours: return .value(.int(time.hour))
    case .getMinutes: return .value(.int(time.minute))
    case .getSeconds: return .value(.int(time.second))
    case .getMilliseconds: return .value(.int(Int64(moment.nanoseconds / 1_000_000)))
    default: return nil
    }
  }
}
