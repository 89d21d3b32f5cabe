/// The share of counted procedures that are digitalized (デジタル化率).
///
/// A ratio from 0 to 1, kept as its counts so that bureaus add up exactly. Rates of different ``scope`` or ``weight``
/// do not compare. A procedure is digitalized if its state is 実施済; 一部実施済 is not enough. One whose state nobody
/// stated is counted and not digitalized, so ``share`` is what is proven, and ``bounds`` say how far the unknown
/// could move it.
/// ```swift
/// let rate = try DigitalizationRate(of: inventory.procedures.stated, scope: .withinDiscretion, asOf: today)
/// rate.share        // 9,120 of 9,480: 0.962
/// rate.bounds       // 0.962...0.966: of 40 procedures nobody stated how far they are
/// ```
/// - Source: 東京デジタルファースト推進計画 第二期, measure 1: 70 % by 2024-03-31, 84.0 % on 2025-03-31, 100 % by 2027-03-31.
public struct DigitalizationRate: Hashable, Sendable, Encodable {
  /// What one procedure counts for.
  public enum Weight: String, Hashable, Sendable, Codable, CaseIterable {
    /// Each for one (手続数).
    case procedures
    /// Each for its yearly volume (件数).
    case volume
  }

  /// Which procedures were counted.
  public let scope: ProcedureInventory.RateScope
  /// What one procedure counted for.
  public let weight: Weight
  /// The weight of those that are digitalized.
  public let digitalized: Int64
  /// The weight of all that surely belong to the scope, whatever their state.
  public let counted: Int64
  /// The part of ``counted`` whose state nobody stated.
  public let stateUnknown: Int64
  /// The weight of those of which nobody stated whether they belong to the scope, by what is known of their state.
  /// They are not part of ``counted``.
  public let scopeUnknown: ByState
  /// How many procedures were left out because nobody stated their volume; 0 unless volumes are the weight.
  public let withoutVolume: Int64

  /// Weights apart by state.
  public struct ByState: Hashable, Sendable, Codable {
    public var digitalized: Int64 = 0
    public var notDigitalized: Int64 = 0
    public var unknown: Int64 = 0
  }

  /// The proven share.
  public var share: Double { Double(digitalized) / Double(counted) }

  /// The least and the greatest share that the unknown facts leave open. Unknown volumes leave everything open and are
  /// not part of it: see ``withoutVolume``.
  public var bounds: ClosedRange<Double> {
    // A digitalized procedure more only raises a share, another one only lowers it.
    let least =
      Double(digitalized)
      / (Double(counted) + Double(scopeUnknown.notDigitalized) + Double(scopeUnknown.unknown))
    let gained = Double(scopeUnknown.digitalized) + Double(scopeUnknown.unknown)
    let greatest =
      (Double(digitalized) + Double(stateUnknown) + gained) / (Double(counted) + gained)
    return least...max(least, greatest)
  }

  /// The rate of some procedures on a day.
  /// - Parameters:
  ///   - procedures: any; those abolished by that day are left out.
  ///   - scope: which of them are counted.
  ///   - weight: what each of them counts for.
  ///   - asOf: the day.
  /// - Throws: ``RateError/nothingCounted`` if none surely belongs to the scope: a rate of nothing is not 0 %.
  public init(
    of procedures: some Sequence<Procedure>, scope: ProcedureInventory.RateScope,
    weight: Weight = .procedures,
    asOf: CalendarDate
  ) throws(RateError) {
    var tally = Tally(scope: scope, weight: weight)
    for procedure in procedures { tally.add(procedure, asOf: asOf) }
    self = try tally.rate()
  }

  init(
    scope: ProcedureInventory.RateScope, weight: Weight, digitalized: Int64, counted: Int64,
    stateUnknown: Int64,
    scopeUnknown: ByState, withoutVolume: Int64
  ) {
    self.scope = scope
    self.weight = weight
    self.digitalized = digitalized
    self.counted = counted
    self.stateUnknown = stateUnknown
    self.scopeUnknown = scopeUnknown
    self.withoutVolume = withoutVolume
  }
}

extension DigitalizationRate: Decodable {
  private enum CodingKeys: CodingKey {
    case scope, weight, digitalized, counted, stateUnknown, scopeUnknown, withoutVolume
  }

  /// - Throws: `DecodingError`, also for counts that cannot belong together.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    scope = try container.decode(ProcedureInventory.RateScope.self, forKey: .scope)
    weight = try container.decode(Weight.self, forKey: .weight)
    digitalized = try container.decode(Int64.self, forKey: .digitalized)
    counted = try container.decode(Int64.self, forKey: .counted)
    stateUnknown = try container.decode(Int64.self, forKey: .stateUnknown)
    scopeUnknown = try container.decode(ByState.self, forKey: .scopeUnknown)
    withoutVolume = try container.decode(Int64.self, forKey: .withoutVolume)
    guard counted > 0, 0...counted ~= digitalized, 0...(counted - digitalized) ~= stateUnknown,
      min(scopeUnknown.digitalized, scopeUnknown.notDigitalized, scopeUnknown.unknown, withoutVolume) >= 0
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .counted, in: container, debugDescription: "the counts of a rate do not belong together")
    }
  }
}

/// Why there is no rate.
public enum RateError: Error, Hashable, Sendable {
  /// Nothing was counted: a rate of nothing is not 0 %.
  case nothingCounted
  /// The volumes add up to more than can be counted.
  case tooLarge
}
