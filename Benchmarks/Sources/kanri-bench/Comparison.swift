/// A subject and its baseline, measured in turn: one of each in a round, so that drift hits both alike.
struct Comparison {
  let name: String
  let baselineName: String
  /// The greatest ratio that counts as met; nil if there is no goal.
  let goal: Double?
  let unit: String
  let ratios: [Double]
  let subject: [Double]
  let peak: Int

  /// Runs rounds and drops the first.
  init(
    _ name: String, against baselineName: String, goal: Double?, rounds: Int, unit: String = "s",
    subject: () -> (value: Double, peak: Int), baseline: () -> Double
  ) {
    self.name = name
    self.baselineName = baselineName
    self.goal = goal
    self.unit = unit
    var ratios: [Double] = []
    var values: [Double] = []
    var peak = 0
    for round in 0...rounds {
      let (value, memory) = subject()
      let floor = baseline()
      guard round > 0 else { continue }
      ratios.append(value / floor)
      values.append(value)
      peak = max(peak, memory)
    }
    self.ratios = ratios.sorted()
    self.subject = values.sorted()
    self.peak = peak
  }

  /// A row of the table.
  var row: String {
    let ratio = ratios[ratios.count / 2]
    let verdict = goal.map { ratio <= $0 ? "met" : "missed" } ?? "–"
    let columns = [
      name, baselineName, "\(ratio.text(2)) (\(ratios[0].text(2))–\(ratios[ratios.count - 1].text(2)))",
      goal.map { "≤ \($0.text(1))" } ?? "–", verdict, "\((subject[subject.count / 2] * 1000).text(2)) ms",
      peak > 0 ? "\((Double(peak) / 1_048_576).text(0)) MiB" : "–",
    ]
    return "| " + columns.joined(separator: " | ") + " |"
  }

  static let header = """
    | work | baseline | kanri / baseline: median (min–max) | goal | | kanri, median | peak memory |
    |---|---|---|---|---|---|---|
    """
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
