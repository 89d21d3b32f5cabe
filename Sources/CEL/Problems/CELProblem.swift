/// What is wrong with an expression or its evaluation, and where.
///
/// ```swift
/// do { _ = try CELEnvironment().compile("1 + 2.0") } catch {
///   print(error.problems[0].message.en, error.problems[0].start.column)
/// }
/// ```
public struct CELProblem: Error, Hashable, Sendable {
  /// What kind of mistake it is; stable, unlike the words.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The text is not an expression.
    case syntax
    /// Nested more deeply than the limit allows.
    case tooDeep
    /// Longer than the limit allows.
    case tooLong
    /// A name that nothing declares.
    case undeclared
    /// A function that nothing declares.
    case unboundFunction
    /// A field that the record's type does not describe.
    case noSuchField
    /// A key that the map does not hold.
    case noSuchKey
    /// An operator or function that does not take values of these types.
    case noMatchingOverload
    /// A list index outside the list.
    case indexOutOfBounds
    /// A value that cannot be read as the type wanted.
    case invalidArgument
    /// A result that its type cannot hold.
    case overflow
    /// A division by zero.
    case divideByZero
    /// A remainder by zero.
    case modulusByZero
    /// A map key of a type that cannot be a key.
    case unsupportedKey
    /// The same key twice in a map.
    case repeatedKey
    /// A regular expression that cannot be read.
    case invalidPattern
    /// A time zone that nothing knows.
    case unknownTimeZone
    /// The evaluation would cost more than its limit.
    case costExceeded
    /// A variable that was declared but given neither a value nor the state unknown.
    case unboundVariable
    /// A mistake reported by a function of the host.
    case hostFunction
  }

  /// What kind of mistake it is.
  public let code: Code
  /// What is wrong, in both languages.
  public let message: CELText
  /// What to write instead, if the mistake suggests it.
  public let suggestion: CELText?
  /// The bytes of the expression that the problem is about, as UTF-8 offsets.
  public let range: Range<Int>
  /// Where ``range`` starts, for people.
  public let start: CELPosition
  /// Where ``range`` ends, exclusive, for people.
  public let end: CELPosition

  init(
    _ code: Code, _ message: CELText, suggestion: CELText? = nil, range: Range<Int>, in utf8: [UInt8]
  ) {
    self.code = code
    self.message = message
    self.suggestion = suggestion
    self.range = range
    start = CELPosition(offset: range.lowerBound, in: utf8)
    end = CELPosition(offset: range.upperBound, in: utf8)
  }
}

/// Why an expression could not be compiled: one syntax problem, or every problem the checker found.
public struct CELCompileError: Error, Hashable, Sendable {
  /// The problems in the order of their places; never empty.
  public let problems: [CELProblem]
}
