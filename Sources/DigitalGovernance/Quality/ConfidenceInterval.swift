/// Where the figure of a whole population lies, judged by those who answered, at 95 %.
enum ConfidenceInterval {
  /// The quantile of the normal distribution that leaves 2.5 % above it.
  private static let z = 1.959_963_984_540_054

  /// The interval of a share by Wilson's score, which stays within 0 and 1 and holds for few answers too.
  ///
  /// - Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
  static func wilson(_ count: Int64, of total: Int64) -> ClosedRange<Double> {
    let n = Double(total)
    let share = Double(count) / n
    let middle = share + z * z / (2 * n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    // At the ends the formula gives 0 and 1 but for the last bit.
    let least = count == 0 ? 0 : max(0, (middle - reach) / scale)
    let greatest = count == total ? 1 : min(1, (middle + reach) / scale)
    return least...max(least, greatest)
  }

  /// The interval of a mean by Student's t; nil for a single value.
  /// - Parameter squares: the sum of the squared distances from the mean.
  static func mean(_ mean: Double, squares: Double, count: Int64) -> ClosedRange<Double>? {
    guard count > 1 else { return nil }
    let n = Double(count)
    let reach = studentT(degrees: count - 1) * (squares / (n - 1) / n).squareRoot()
    return (mean - reach)...(mean + reach)
  }

  /// The quantile of Student's t distribution that leaves 2.5 % above it.
  ///
  /// A table up to 30 degrees of freedom; beyond, the Cornish–Fisher expansion, good to the fifth decimal there
  /// (Abramowitz and Stegun 26.7.5).
  static func studentT(degrees: Int64) -> Double {
    if degrees >= 1, degrees <= table.count { return table[Int(degrees) - 1] }
    let v = Double(degrees)
    let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
    return z + (z3 + z) / (4 * v) + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v)
      + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v)
  }

  private static let table = [
    12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912,
    2.364624, 2.306004, 2.262157, 2.228139, 2.200985, 2.178813,
    2.160369, 2.144787, 2.131450, 2.119905, 2.109816, 2.100922,
    2.093024, 2.085963, 2.079614, 2.073873, 2.068658, 2.063899,
    2.059539, 2.055529, 2.051831, 2.048407, 2.045230, 2.042272,
  ]
}
