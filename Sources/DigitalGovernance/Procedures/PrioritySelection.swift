/// Which procedures deserve effort first, by the yearly volume and the kind of organisation.
///
/// - Source: 東京デジタルファースト推進計画 第二期: 重点手続 are those of 10,000 applications a year or more, and those tied to them
///   (measure 1; the first plan said more than 10,000); 重要な手続 of 政策連携団体等 are those processed 1,000 times a year or more
///   (measure 8). For municipalities and ministries nothing was published, so there is no threshold.
public struct PrioritySelection: Hashable, Sendable {
  /// What a procedure is called that reaches the threshold.
  public enum Class: String, Hashable, Sendable, Codable {
    /// 重点手続.
    case priority
    /// 重要な手続.
    case important

    /// The Japanese name.
    public var ja: String {
      switch self {
      case .priority: "重点手続"
      case .important: "重要な手続"
      }
    }
  }

  /// A yearly volume from which on a procedure is selected.
  public struct Threshold: Hashable, Sendable, Codable {
    /// The least number of filings a year.
    public let filings: Int64
    /// What a procedure is then.
    public let selects: Class

    public init(filings: Int64, selects: Class) {
      self.filings = filings
      self.selects = selects
    }
  }

  /// What became of a procedure.
  public enum Outcome: Hashable, Sendable {
    /// Its volume reaches the threshold.
    case selected(Class, volume: Int64)
    /// It is tied to one that was selected.
    case tied(Class, to: String)
    /// Its volume is below the threshold.
    case below(volume: Int64)
    /// Nobody stated its volume.
    case volumeUnknown
    /// Nobody stated what kind of organisation it belongs to.
    case organisationUnknown
    /// There is no threshold for that kind of organisation.
    case noThreshold
  }

  /// The thresholds by kind of organisation.
  public let thresholds: [Organisation.Kind: Threshold]

  public init(thresholds: [Organisation.Kind: Threshold]) { self.thresholds = thresholds }

  /// The thresholds of the plan.
  public static let tokyo = PrioritySelection(thresholds: [
    .bureau: Threshold(filings: 10_000, selects: .priority),
    .affiliatedBody: Threshold(filings: 1_000, selects: .important),
    .cooperatingBody: Threshold(filings: 1_000, selects: .important),
    .localIndependentAgency: Threshold(filings: 1_000, selects: .important),
  ])

  /// What becomes of one procedure, others left aside. The volume expected counts, else the one that was counted.
  /// - Parameters:
  ///   - owner: the organisation of those that name none.
  ///   - procedure: the procedure.
  public func outcome(of procedure: Procedure, owner: Organisation? = nil) -> Outcome {
    guard let kind = procedure.organisation.known?.kind.known ?? owner?.kind.known else {
      return .organisationUnknown
    }
    guard let threshold = thresholds[kind] else { return .noThreshold }
    guard let volume = procedure.volume.known?.expected.known ?? procedure.volume.known?.total.known else {
      return .volumeUnknown
    }
    return volume >= threshold.filings
      ? .selected(threshold.selects, volume: volume) : .below(volume: volume)
  }

  /// What becomes of each of some procedures, in their order; those tied to a selected one, on either side, join it.
  public func outcomes(of procedures: [Procedure], owner: Organisation? = nil) -> [Outcome] {
    let alone = procedures.map { outcome(of: $0, owner: owner) }
    var selected: [String: Class] = [:]
    var wantedBy: [String: (id: String, Class)] = [:]
    for (procedure, outcome) in zip(procedures, alone) {
      guard case .selected(let name, _) = outcome, let id = procedure.id.known else { continue }
      selected[id] = name
      for other in procedure.tiedTo.stated where wantedBy[other] == nil { wantedBy[other] = (id, name) }
    }
    return zip(procedures, alone).map { procedure, outcome in
      if case .selected = outcome { return outcome }
      for other in procedure.tiedTo.stated {
        if let name = selected[other] { return .tied(name, to: other) }
      }
      if let id = procedure.id.known, let other = wantedBy[id] { return .tied(other.1, to: other.id) }
      return outcome
    }
  }
}
