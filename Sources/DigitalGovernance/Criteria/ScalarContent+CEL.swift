import CEL

extension ScalarContent {
  /// The value of a field in expressions.
  /// - Parameter wantsDuration: whether the field holds lengths of time; a text that is none is stated and cannot be used.
  func criteriaFact(wantsDuration: Bool) -> CELFact {
    switch self {
    case .text where wantsDuration: .opaque
    case .text(let value): .stated(.string(value))
    case .integer(let value): .stated(.int(value))
    case .number(let value): .stated(.double(value))
    case .flag(let value): .stated(.bool(value))
    case .date(let value): value.criteriaFact
    case .duration(let seconds, _):
      CELDuration(seconds: seconds).map { .stated(.duration($0)) } ?? .unknown
    case .period(let value): .stated(.record(PeriodRecord(period: value)))
    case .amount(let value): .stated(.record(AmountRecord(amount: value)))
    }
  }
}

extension ScalarForm {
  var isDuration: Bool {
    switch self {
    case .duration, .timeSpan: true
    default: false
    }
  }
}

extension CalendarDate {
  /// The day as expressions see it: its first moment in UTC.
  package var timestamp: CELTimestamp? { CELTimestamp(seconds: Int64(daysSinceEpoch) * 86_400) }

  /// A day that a timestamp cannot hold is unknown; none that a document can state is.
  var criteriaFact: CELFact { timestamp.map { .stated(.timestamp($0)) } ?? .unknown }
}

/// A time known to some precision, as expressions see it.
struct PeriodRecord: CELRecord {
  static let type = CELRecordType(
    "CalendarPeriod", [.init("first", .timestamp), .init("last", .timestamp), .init("text", .string)])

  let period: CalendarPeriod

  var celRecordType: CELRecordType { PeriodRecord.type }

  func celFact(at index: Int) -> CELFact {
    switch index {
    case 0: period.first.criteriaFact
    case 1: period.last.criteriaFact
    default: .stated(.string(period.description))
    }
  }
}

/// A number with its unit, as expressions see it.
struct AmountRecord: CELRecord {
  static let type = CELRecordType(
    "Amount",
    [
      .init("number", .double), .init("unit", .string), .init("approximate", .bool),
      .init("cumulative", .bool),
    ])

  let amount: Amount

  var celRecordType: CELRecordType { AmountRecord.type }

  func celFact(at index: Int) -> CELFact {
    switch index {
    case 0: .stated(.double(amount.number.double))
    case 1: .stated(.string(amount.unit))
    case 2: .stated(.bool(amount.isApproximate))
    default: .stated(.bool(amount.isCumulative))
    }
  }
}
