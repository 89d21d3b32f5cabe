/// What expressions may use: variables, functions, limits and time zones. Make one and compile many expressions.
///
/// ```swift
/// let environment = CELEnvironment(variables: [CELVariable("age", .int)])
/// let program = try environment.compile("age >= 18")
/// program.evaluate(environment.bindings(["age": .stated(20)]))  // .value(.bool(true))
/// ```
public struct CELEnvironment: Sendable {
  /// One object, so that programs and bindings share it at the price of a reference.
  private final class Storage: Sendable {
    let variables: [CELVariable]
    let functions: [CELFunction]
    let limits: CELLimits
    let allowsMacros: Bool
    let timeZones: any CELTimeZones
    let slots: [String: Int]
    let functionPlaces: [String: [Int]]
    let longestName: Int

    init(
      variables: [CELVariable], functions: [CELFunction], timeZones: any CELTimeZones, limits: CELLimits,
      allowsMacros: Bool
    ) {
      self.variables = variables
      self.functions = functions
      self.timeZones = timeZones
      self.limits = limits
      self.allowsMacros = allowsMacros
      var slots: [String: Int] = [:]
      var longest = 1
      for (slot, variable) in variables.enumerated() {
        slots[variable.name] = slot
        longest = max(longest, variable.name.utf8.count { $0 == UInt8(ascii: ".") } + 1)
      }
      self.slots = slots
      longestName = longest
      functionPlaces = Dictionary(grouping: functions.indices) { functions[$0].name }
    }
  }

  private let storage: Storage

  /// The variables, in the order of their slots.
  public var variables: [CELVariable] { storage.variables }
  /// The host's functions, beside those of the language.
  public var functions: [CELFunction] { storage.functions }
  /// How large an expression may be and how much it may cost.
  public var limits: CELLimits { storage.limits }
  /// Whether macros are read as such; without them `has` and `all` are unknown functions.
  public var allowsMacros: Bool { storage.allowsMacros }
  var timeZones: any CELTimeZones { storage.timeZones }
  /// How many steps the longest dotted variable name has.
  var longestName: Int { storage.longestName }

  /// Declares what expressions may use.
  ///
  /// - Parameters:
  ///   - variables: Of two with the same name the later counts.
  ///   - functions: Functions of the host.
  ///   - timeZones: Named time zones; without them only `UTC`, fixed offsets and `Asia/Tokyo` are known.
  ///   - limits: Sizes and cost.
  ///   - allowsMacros: False for the language without macros.
  public init(
    variables: [CELVariable] = [], functions: [CELFunction] = [],
    timeZones: any CELTimeZones = CELNoTimeZones(), limits: CELLimits = CELLimits(),
    allowsMacros: Bool = true
  ) {
    storage = Storage(
      variables: variables, functions: functions, timeZones: timeZones, limits: limits,
      allowsMacros: allowsMacros)
  }

  /// The slot of a variable, for setting it quickly; nil if it is not declared.
  public func slot(of name: String) -> Int? { storage.slots[name] }

  func functionPlaces(named name: String) -> [Int] { storage.functionPlaces[name] ?? [] }

  /// Parses and checks an expression.
  ///
  /// - Throws: Every mistake the checker finds; of mistakes in syntax the first.
  public func compile(_ source: String) throws(CELCompileError) -> CELProgram {
    let tree = try parse(source)
    var checker = Checker(tree: tree, environment: self)
    checker.check()
    guard checker.problems.isEmpty else {
      throw CELCompileError(problems: checker.problems.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
    return CELProgram(checked: checker.result(), environment: self)
  }

  /// Parses an expression without checking its types: what does not fit is an error when it is evaluated.
  ///
  /// - Throws: The first mistake in syntax.
  public func compileUnchecked(_ source: String) throws(CELCompileError) -> CELProgram {
    let tree = try parse(source)
    var checker = Checker(tree: tree, environment: self)
    checker.check()
    return CELProgram(checked: checker.result(), environment: self)
  }

  private func parse(_ source: String) throws(CELCompileError) -> CELSyntaxTree {
    do {
      return try CELSyntaxTree(parsing: source, limits: limits, allowsMacros: allowsMacros)
    } catch {
      throw CELCompileError(problems: [error])
    }
  }
}
