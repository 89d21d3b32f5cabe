/// An expression ready to be evaluated: flat instructions that refer to each other by number.
final class Code: Sendable {
  enum Operation: UInt8, Sendable {
    case constant, variable, local, fail
    case select, has, stated
    case operation, and, or, conditional
    case list, map, call, matchesPattern, comprehension
  }

  /// For `first` and the others see the compiler; every number is the place of an instruction or of an entry of a
  /// table below.
  struct Instruction: Sendable {
    let operation: Operation
    /// Whether the chain of first operands below is so long that it is walked in a loop.
    let isLong: Bool
    /// The operator or function, by its raw value.
    let function: UInt8
    let node: Int32
    let first: Int32
    let second: Int32
    let third: Int32
    let count: Int32
  }

  struct Call: Sendable {
    let name: String
    let standard: StandardFunction?
    /// The environment's functions of this name, style and number of arguments.
    let hosts: [Int]
  }

  struct Macro: Sendable {
    let kind: CELSyntaxTree.Comprehension.Kind
    let slot: Int
    let hasTwoVariables: Bool
    let filter: Int32?
    let body: Int32
  }

  let instructions: [Instruction]
  let root: Int32
  let constants: [CELValue]
  let operands: [Int32]
  let names: [String]
  let failures: [Failure]
  let macros: [Macro]
  let calls: [Call]
  let patterns: [Pattern]
  let recordTypes: [CELRecordType?]
  let origins: [Origin]
  let localCount: Int
  /// Constants that can only give an error.
  let warnings: [Failure]

  init(_ compiler: Compiler, root: Int32, origins: [Origin], localCount: Int) {
    instructions = compiler.instructions
    self.root = root
    constants = compiler.constants
    operands = compiler.operands
    names = compiler.names
    failures = compiler.failures
    macros = compiler.macros
    calls = compiler.calls
    patterns = compiler.patterns
    recordTypes = compiler.recordTypes
    self.origins = origins
    self.localCount = localCount
    warnings = compiler.warnings
  }
}
