import CEL

extension FieldDescription {
  /// The type of the field in expressions.
  var criteriaType: CELType {
    switch type {
    case .scalar(let form): allowsNothing ? .nullable(form.criteriaType) : form.criteriaType
    case .scalars(let form): .list(form.criteriaType)
    case .record(let nested):
      allowsNothing ? .nullable(.record(nested().criteriaType)) : .record(nested().criteriaType)
    case .records(let nested): .list(.record(nested().criteriaType))
    case .keyed(let keyed): .list(.record(keyed.record().criteriaType))
    }
  }
}

extension ScalarForm {
  /// The type of such values in expressions: ids of listed values are strings, days are timestamps.
  var criteriaType: CELType {
    switch self {
    case .text, .choice, .code: .string
    case .integer: .int
    case .flag: .bool
    case .date: .timestamp
    case .duration, .timeSpan: .duration
    case .period: .record(PeriodRecord.type)
    case .amount: .record(AmountRecord.type)
    }
  }
}
