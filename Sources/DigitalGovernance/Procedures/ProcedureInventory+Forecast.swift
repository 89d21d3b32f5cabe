extension ProcedureInventory {
  /// The organisation that a procedure belongs to: its own, else that of the inventory.
  public func owner(of procedure: Procedure) -> Organisation? {
    procedure.organisation.known ?? organisation.known
  }

  /// The rate of this inventory on its own day.
  /// - Parameters:
  ///   - asOf: the day, unless the inventory states its own.
  ///   - scope: over which procedures.
  ///   - weight: by procedures or by filings.
  /// - Throws: ``RateError``.
  public func rate(
    _ scope: RateScope, weight: DigitalizationRate.Weight = .procedures, asOf: CalendarDate
  ) throws(RateError) -> DigitalizationRate {
    try DigitalizationRate(
      of: procedures.stated, scope: scope, weight: weight, asOf: date.known ?? asOf)
  }

  /// Where the rate will stand on the date of each target of a scope, from the history and this inventory's own rate.
  /// Targets without date or readable rate are left out.
  /// - Throws: ``Forecast/Problem`` if there are not values of two different days.
  public func forecasts(_ scope: RateScope, asOf: CalendarDate) throws(Forecast.Problem) -> [Forecast] {
    var points = history.stated.filter { $0.scope.known == scope }.compactMap(\.point)
    if let day = date.known, let rate = try? rate(scope, asOf: asOf) {
      points.append(Forecast.Point(date: day, value: rate.share))
    }
    var forecasts: [Forecast] = []
    for target in targets.stated where target.scope.known == scope {
      guard let day = target.date.known, let share = target.share.known?.share else { continue }
      forecasts.append(
        try Forecast(of: points, to: .init(date: day, value: share), within: 0...1, asOf: asOf))
    }
    return forecasts
  }
}

extension ProcedureInventory.RateRecord {
  /// The share on its day: from the counts if both are stated, else from the rate; nil if it can be told from neither.
  public var point: Forecast.Point? {
    guard let date = date.known else { return nil }
    if let digitalized = digitalized.known, let counted = counted.known, counted > 0, digitalized <= counted {
      return Forecast.Point(date: date, value: Double(digitalized) / Double(counted))
    }
    return share.known?.share.map { Forecast.Point(date: date, value: $0) }
  }
}

extension Amount {
  /// The share that a percentage says: `84.0%` is 0.84; nil for any other unit.
  public var share: Double? {
    unit == "%" ? DecimalNumber(significand: number.significand, exponent: number.exponent - 2).double : nil
  }
}
