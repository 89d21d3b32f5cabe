extension DigitalizationRate {
  /// A rate in the making: procedures come one by one, and tallies of parts add up to that of the whole.
  public struct Tally: Hashable, Sendable {
    public let scope: ProcedureInventory.RateScope
    public let weight: Weight
    @usableFromInline var inScope = ByState()
    @usableFromInline var scopeUnknown = ByState()
    @usableFromInline var withoutVolume: Int64 = 0
    @usableFromInline var isTooLarge = false

    public init(scope: ProcedureInventory.RateScope, weight: Weight) {
      self.scope = scope
      self.weight = weight
    }

    /// Counts a procedure, unless it was abolished by a day.
    public mutating func add(_ procedure: Procedure, asOf: CalendarDate) {
      if let abolished = procedure.abolishedOn.known, abolished <= asOf { return }
      add(
        isDigitalized: procedure.isDigitalized, isWithinDiscretion: procedure.withinDiscretion.known,
        volume: procedure.volume.known?.total.known)
    }

    /// Counts a procedure of which only the facts that matter are at hand; nil is unknown.
    @inlinable
    public mutating func add(isDigitalized: Bool?, isWithinDiscretion: Bool?, volume: Int64?) {
      let isInScope: Bool? =
        switch scope {
        case .all: true
        case .withinDiscretion: isWithinDiscretion
        }
      guard isInScope != false else { return }
      let amount: Int64
      switch weight {
      case .procedures: amount = 1
      case .volume:
        guard let volume, volume >= 0 else {
          withoutVolume += 1
          return
        }
        amount = volume
      }
      if isInScope == true {
        inScope.add(amount, isDigitalized, &isTooLarge)
      } else {
        scopeUnknown.add(amount, isDigitalized, &isTooLarge)
      }
    }

    /// Takes over what another tally of the same scope and weight counted.
    /// - Returns: false, and nothing is taken over, if scope or weight differ.
    @discardableResult
    public mutating func add(_ other: Tally) -> Bool {
      guard other.scope == scope, other.weight == weight else { return false }
      inScope.add(other.inScope, &isTooLarge)
      scopeUnknown.add(other.scopeUnknown, &isTooLarge)
      withoutVolume += other.withoutVolume
      isTooLarge = isTooLarge || other.isTooLarge
      return true
    }

    /// The rate of what was counted.
    /// - Throws: ``RateError``.
    public func rate() throws(RateError) -> DigitalizationRate {
      guard !isTooLarge else { throw .tooLarge }
      let (stated, overflow) = inScope.digitalized.addingReportingOverflow(inScope.notDigitalized)
      let (counted, further) = stated.addingReportingOverflow(inScope.unknown)
      guard !overflow, !further else { throw .tooLarge }
      guard counted > 0 else { throw .nothingCounted }
      return DigitalizationRate(
        scope: scope, weight: weight, digitalized: inScope.digitalized, counted: counted,
        stateUnknown: inScope.unknown, scopeUnknown: scopeUnknown, withoutVolume: withoutVolume)
    }
  }

  /// Tallies apart by something about the procedures: their organisation, their type.
  public static func tallies<Key: Hashable>(
    of procedures: some Sequence<Procedure>, scope: ProcedureInventory.RateScope,
    weight: Weight = .procedures,
    asOf: CalendarDate, by key: (Procedure) -> Key
  ) -> [Key: Tally] {
    var tallies: [Key: Tally] = [:]
    for procedure in procedures {
      tallies[key(procedure), default: Tally(scope: scope, weight: weight)].add(procedure, asOf: asOf)
    }
    return tallies
  }
}

extension DigitalizationRate.ByState {
  @usableFromInline
  mutating func add(_ amount: Int64, _ isDigitalized: Bool?, _ isTooLarge: inout Bool) {
    switch isDigitalized {
    case true?: DigitalizationRate.ByState.add(amount, to: &digitalized, &isTooLarge)
    case false?: DigitalizationRate.ByState.add(amount, to: &notDigitalized, &isTooLarge)
    case nil: DigitalizationRate.ByState.add(amount, to: &unknown, &isTooLarge)
    }
  }

  mutating func add(_ other: Self, _ isTooLarge: inout Bool) {
    DigitalizationRate.ByState.add(other.digitalized, to: &digitalized, &isTooLarge)
    DigitalizationRate.ByState.add(other.notDigitalized, to: &notDigitalized, &isTooLarge)
    DigitalizationRate.ByState.add(other.unknown, to: &unknown, &isTooLarge)
  }

  private static func add(_ amount: Int64, to sum: inout Int64, _ isTooLarge: inout Bool) {
    let (result, overflow) = sum.addingReportingOverflow(amount)
    if overflow { isTooLarge = true } else { sum = result }
  }
}

extension Procedure {
  /// Whether it counts as digitalized (実施済); nil if nobody stated how far it is.
  public var isDigitalized: Bool? { onlineState.known.map { $0 == .implemented } }
}
