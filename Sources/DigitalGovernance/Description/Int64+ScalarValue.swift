extension Int64: ScalarValue {
  public static var form: ScalarForm { .integer(nil) }

  /// Digits, full-width ones and `1,000` included; a unit or a fraction is no whole number.
  public static func read(_ text: ScalarText) -> Result<Int64, ScalarProblem> {
    guard let amount = Amount(text.bytes), amount.unit.isEmpty, !amount.isApproximate, !amount.isCumulative,
      let value = amount.number.integer
    else { return .failure(.wrongForm) }
    return .success(value)
  }

  public var content: ScalarContent { .integer(self) }
}
