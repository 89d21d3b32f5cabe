extension String: ScalarValue {
  public static var form: ScalarForm { .text }

  /// Any scalar is a text, as it is written: `0120` keeps its zero, `はい` stays `はい`.
  public static func read(_ text: ScalarText) -> Result<String, ScalarProblem> { .success(text.string) }

  public var content: ScalarContent { .text(self) }
}
