/// A function of the host that expressions may call.
///
/// It must be pure and answer the same for the same arguments. It is called only with values: an error or an
/// unknown among the arguments is the result.
///
/// ```swift
/// let within = CELFunction("within", [.string, .string], .bool) { arguments in
///   .bool(arguments[0] == arguments[1])
/// }
/// ```
public struct CELFunction: Sendable {
  /// A mistake that the function reports, in both languages.
  public struct Failure: Error, Sendable {
    /// What is wrong.
    public let message: CELText
    /// A mistake with this text.
    public init(_ message: CELText) { self.message = message }
  }

  /// The name in expressions.
  public let name: String
  /// The types of the arguments; of a method the first is the receiver.
  public let parameters: [CELType]
  /// The type of the result.
  public let result: CELType
  /// Whether it is called as `a.f(b)` instead of `f(a, b)`.
  public let isMethod: Bool
  /// How much one call costs, in steps of evaluation; at least 1.
  public let cost: Int
  /// How many type parameters the signature uses.
  let generics: Int
  let body: @Sendable ([CELValue]) throws(Failure) -> CELValue

  /// A function with this signature. Two functions may share a name if their parameters differ.
  public init(
    _ name: String, _ parameters: [CELType], _ result: CELType, isMethod: Bool = false, cost: Int = 1,
    body: @escaping @Sendable ([CELValue]) throws(Failure) -> CELValue
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.isMethod = isMethod
    self.cost = max(1, cost)
    self.body = body
    generics = (parameters + [result]).map(\.genericCount).max() ?? 0
  }
}
