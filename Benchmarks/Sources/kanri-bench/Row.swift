/// A line of the table: how one work compares with another in the same rounds.
struct Row {
  /// What is compared.
  enum Measure {
    case cpu
    case wall
    /// Wall time of a start, in the calmest quarter of the rounds: on a busy machine the rest measures the others.
    case start
  }

  let name: String
  let baselineName: String
  let measure: Measure
  /// The greatest ratio that counts as met; nil if there is no goal.
  let goal: Double?
  /// The greatest peak of memory in MiB that counts as met; nil if there is no goal.
  var peakGoal: Int?
  /// What stands in the way where the goal is missed.
  var obstacle = ""
  let subject: Int
  let baseline: Int

  static let header = """
    | work | baseline | kanri / baseline: median (min–max) | goal | | kanri, median | peak memory |
    |---|---|---|---|---|---|---|
    """

  /// The line, and what stands in the way if the goal is missed.
  func text(_ runs: [[ProcessRun]]) -> (line: String, obstacle: String?) {
    var pairs = zip(runs[subject], runs[baseline]).map { (subject: value($0), baseline: value($1)) }
    if case .start = measure {
      pairs.sort { $0.subject + $0.baseline < $1.subject + $1.baseline }
      pairs = Array(pairs.prefix(max(3, pairs.count / 4)))
    }
    let ratios = pairs.map { $0.subject / $0.baseline }.sorted()
    let times = pairs.map(\.subject).sorted()
    let peak = runs[subject].map(\.peak).max() ?? 0
    let ratio = ratios[ratios.count / 2]
    let isMet = goal.map { ratio <= $0 } ?? true && peakGoal.map { peak <= $0 << 20 } ?? true
    let goals = [goal.map { "≤ \($0.text(1))" }, peakGoal.map { "≤ \($0) MiB" }].compactMap { $0 }
    let columns = [
      name, baselineName, "\(ratio.text(2)) (\(ratios[0].text(2))–\(ratios[ratios.count - 1].text(2)))",
      goals.isEmpty ? "–" : goals.joined(separator: ", "), goals.isEmpty ? "–" : isMet ? "met" : "**missed**",
      "\((times[times.count / 2] * 1000).text(2)) ms",
      peak > 0 ? "\((Double(peak) / 1_048_576).text(0)) MiB" : "–",
    ]
    return ("| " + columns.joined(separator: " | ") + " |", isMet ? nil : "\(name): \(obstacle)")
  }

  private func value(_ run: ProcessRun) -> Double {
    switch measure {
    case .cpu: run.cpu
    case .wall, .start: run.wall
    }
  }
}

extension Double {
  /// Decimal digits with so many places.
  func text(_ places: Int) -> String {
    guard isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((self * scale).rounded())
    guard places > 0 else { return String(scaled) }
    let digits = String(abs(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(scaled < 0 ? "-" : "")\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
