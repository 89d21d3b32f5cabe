/// What a part of an expression comes to.
enum Outcome: Sendable {
  case value(CELValue)
  case failure(Failure)
  case unknown(Unknowns)

  static func bool(_ value: Bool) -> Outcome { .value(.bool(value)) }
}
