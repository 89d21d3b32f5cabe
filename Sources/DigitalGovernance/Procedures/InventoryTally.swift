/// The counts of an inventory, taken procedure by procedure, in memory that does not grow with their number.
public struct InventoryTally: Sendable {
  /// How many procedures were counted, abolished ones left out.
  public private(set) var count = 0
  /// The rates of groups: organisations by name, kinds by id.
  public private(set) var byOrganisation: [String: Group] = [:]
  public private(set) var byType: [String: Group] = [:]
  /// How often each concern or barrier is named by procedures that are not online.
  public private(set) var obstacles: [String: Int] = [:]
  /// How many procedures that are not online name none.
  public private(set) var withoutObstacle = 0
  /// Filings online and in all, of procedures of which both are known.
  public private(set) var onlineFilings: Int64 = 0
  public private(set) var allFilings: Int64 = 0
  private var total = Group()

  public init() {}

  /// The four rates of a group.
  public struct Group: Sendable {
    private var tallies: [DigitalizationRate.Tally] = ProcedureInventory.RateScope.allCases.flatMap { scope in
      DigitalizationRate.Weight.allCases.map { DigitalizationRate.Tally(scope: scope, weight: $0) }
    }

    mutating func add(_ procedure: Procedure, asOf: CalendarDate) {
      for index in tallies.indices { tallies[index].add(procedure, asOf: asOf) }
    }

    /// The tally over a denominator, by a weight.
    public func tally(
      _ scope: ProcedureInventory.RateScope, _ weight: DigitalizationRate.Weight
    ) -> DigitalizationRate.Tally {
      tallies.first { $0.scope == scope && $0.weight == weight }
        ?? DigitalizationRate.Tally(scope: scope, weight: weight)
    }
  }

  /// The tally of all procedures.
  public func all(
    _ scope: ProcedureInventory.RateScope, _ weight: DigitalizationRate.Weight
  ) -> DigitalizationRate.Tally { total.tally(scope, weight) }

  /// Counts a procedure; one that was abolished by the day is left out.
  public mutating func add(_ procedure: Procedure, asOf: CalendarDate) {
    if let end = procedure.abolishedOn.known, end <= asOf { return }
    count += 1
    total.add(procedure, asOf: asOf)
    byOrganisation[procedure.organisation.known?.name.known ?? "", default: Group()].add(
      procedure, asOf: asOf)
    byType[procedure.type.known?.rawValue ?? "", default: Group()].add(procedure, asOf: asOf)
    if procedure.isDigitalized == false {
      let named = procedure.barriers.stated.map(\.ja) + procedure.concerns.stated.map(\.ja)
      for name in named { obstacles[name, default: 0] += 1 }
      if named.isEmpty { withoutObstacle += 1 }
    }
    if let volume = procedure.volume.known, let online = volume.online.known, let all = volume.total.known {
      onlineFilings = onlineFilings.addingReportingOverflow(online).partialValue
      allFilings = allFilings.addingReportingOverflow(all).partialValue
    }
  }
}
