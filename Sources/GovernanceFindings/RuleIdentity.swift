/// What a rule is called: a code that never changes its meaning, and a name that states the flaw.
public struct RuleIdentity: Hashable, Sendable {
  /// A letter for the area and three digits: `C103`. Codes are never reused.
  public let code: String
  /// The flaw in kebab case, so that it reads well in a suppression: `canvas-user-without-evidence`.
  public let name: String
  /// The severity unless a configuration says otherwise.
  public let severity: Severity

  public init(_ code: String, _ name: String, _ severity: Severity) {
    self.code = code
    self.name = name
    self.severity = severity
  }

  /// The area that the first letter of the code names.
  public var area: Area? { code.first.flatMap { Area(rawValue: String($0)) } }

  /// An area of rules, by the first letter of its codes.
  public enum Area: String, CaseIterable, Sendable, Codable {
    case yaml = "Y"
    case shape = "S"
    case references = "X"
    case canvas = "C"
    case gates = "G"
    case principles = "P"
    case inventory = "I"
    case quality = "Q"
    case reform = "B"
    case registers = "R"
    case plan = "T"
    case language = "L"
    case personalData = "D"
    case directives = "K"
    case office = "O"
  }
}
