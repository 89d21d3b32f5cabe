/// How many of all filings came in online (オンライン利用率).
///
/// It tells whether people use what was made digital, which a ``DigitalizationRate`` does not. Only procedures whose
/// two volumes are both known are counted; how many are left out is kept beside the figures.
public struct OnlineUsage: Hashable, Sendable, Codable {
  /// The filings that came in online.
  public let online: Int64
  /// All filings.
  public let total: Int64
  /// How many procedures were counted.
  public let procedures: Int64
  /// How many were left out: a volume is unknown, or more came in online than in all.
  public let leftOut: Int64

  /// The share of online filings.
  public var share: Double { Double(online) / Double(total) }

  /// The usage of some procedures.
  /// - Throws: ``RateError/nothingCounted`` if there was no filing.
  public init(of procedures: some Sequence<Procedure>) throws(RateError) {
    var online: Int64 = 0
    var total: Int64 = 0
    var counted: Int64 = 0
    var leftOut: Int64 = 0
    for procedure in procedures {
      guard let volume = procedure.volume.known, let ofAll = volume.total.known,
        let ofThose = volume.online.known, 0...max(0, ofAll) ~= ofThose
      else {
        leftOut += 1
        continue
      }
      let (sum, overflow) = total.addingReportingOverflow(ofAll)
      guard !overflow else { throw .tooLarge }
      total = sum
      online += ofThose
      counted += 1
    }
    guard total > 0 else { throw .nothingCounted }
    self.online = online
    self.total = total
    self.procedures = counted
    self.leftOut = leftOut
  }
}
