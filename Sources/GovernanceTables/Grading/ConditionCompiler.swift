import CEL
import DigitalGovernance

/// Turns expressions over a procedure into questions to columns.
///
/// The largest parts that read a single coded fact are left to the evaluator, once for every distinct fact: so every
/// function and macro of the language means the same in columns. Around them stand comparisons of whole numbers, and
/// the logic of three values. What is left is evaluated row by row.
struct ConditionCompiler {
  let environment: CriteriaEnvironment
  private let bindings: CELBindings
  private let slot: Int
  private let type: CELRecordType
  /// All facts that were met, by their paths.
  private(set) var paths: Set<String> = []
  private(set) var evaluations = 0

  /// nil if the environment knows no procedures.
  init?(environment: CriteriaEnvironment, asOf: CalendarDate) {
    self.environment = environment
    bindings = CriteriaSubject([], asOf: asOf).bindings(in: environment)
    guard let slot = environment.language.slot(of: Procedure.kindName.variable),
      let type = environment.language.variables[slot].type.recordOrNull
    else { return nil }
    self.slot = slot
    self.type = type
  }

  /// What is asked of columns for a whole expression.
  mutating func condition(_ program: CELProgram) -> ColumnCondition {
    let condition = condition(program.checked.tree.root, of: program)
    paths.formUnion(reads(of: program.checked.tree.root, program.checked) ?? [])
    return condition
  }

  // MARK: What is read

  /// The facts that a part reads, none leading into another; nil if it reads something other than a fact of the
  /// procedure.
  private func reads(of id: CELSyntaxTree.ID, _ checked: CELCheckedTree) -> Set<String>? {
    var paths: Set<String> = []
    guard collect(id, checked, &paths) else { return nil }
    return paths.filter { path in !paths.contains { path.hasPrefix("\($0).") } }
  }

  private func collect(_ id: CELSyntaxTree.ID, _ checked: CELCheckedTree, _ paths: inout Set<String>) -> Bool
  {
    if let path = path(of: id, checked) {
      paths.insert(path)
      return !path.isEmpty
    }
    if case .identifier = checked.tree[id].kind, case .variable(let variable)? = checked.references[id],
      environment.language.variables[variable].type.recordOrNull != nil
    {
      return false
    }
    return checked.tree.children(of: id).allSatisfy { collect($0, checked, &paths) }
  }

  /// The path of the fact that a chain of selections reads; that of the procedure itself is empty.
  private func path(of id: CELSyntaxTree.ID, _ checked: CELCheckedTree) -> String? {
    switch checked.tree[id].kind {
    case .identifier:
      guard case .variable(slot)? = checked.references[id] else { return nil }
      return ""
    case .select(let base, let field, let selection):
      guard let before = path(of: base, checked) else { return nil }
      // What is chosen from a list or a map is not a fact of the description.
      guard checked.types[base].recordOrNull != nil else { return nil }
      let path = before.isEmpty ? field : "\(before).\(field)"
      // A period is held by its parts.
      if selection != .value, let part = firstPart(of: path) { return part }
      return path
    default: return nil
    }
  }

  private func firstPart(of path: String) -> String? {
    ["first", "number"].map { "\(path).\($0)" }.first { CriteriaTable.column(named: $0) != nil }
  }

  // MARK: Conditions

  private mutating func condition(_ id: CELSyntaxTree.ID, of program: CELProgram) -> ColumnCondition {
    let checked = program.checked
    guard let reads = reads(of: id, checked) else { return rows(id, of: program) }
    if reads.isEmpty { return constant(id, of: program) }
    if reads.count == 1, let path = reads.first, !isNumber(path),
      let evaluation = evaluation(id, of: program, reading: [path])
    {
      return .lookup(evaluation)
    }
    switch checked.tree[id].kind {
    case .select(let base, _, let selection) where selection != .value:
      guard let path = path(of: id, checked), checked.types[base].recordOrNull != nil else { break }
      return .presence(path: path, isStated: selection == .stated)
    case .operation(let operation, let operands):
      switch operation {
      case .and: return .and(operands.map { condition($0, of: program) })
      case .or: return .or(operands.map { condition($0, of: program) })
      case .not where operands.count == 1: return .not(condition(operands[0], of: program))
      case .conditional where operands.count == 3:
        return .choice(
          condition(operands[0], of: program), then: condition(operands[1], of: program),
          otherwise: condition(operands[2], of: program))
      default:
        if let comparison = ColumnCondition.Comparison(operation), operands.count == 2,
          checked.types[operands[0]].isCounted, checked.types[operands[0]] == checked.types[operands[1]],
          let left = term(operands[0], of: program), let right = term(operands[1], of: program)
        {
          return .comparison(left, comparison, right)
        }
      }
    default: break
    }
    return rows(id, of: program)
  }

  private func isNumber(_ path: String) -> Bool {
    FactWalk(path, in: Procedure.description)?.type.isCounted ?? false
  }

  private mutating func constant(_ id: CELSyntaxTree.ID, of program: CELProgram) -> ColumnCondition {
    guard case .value(let value) = value(of: id, in: program) else { return rows(id, of: program) }
    return value == .bool(true)
      ? .constant(.isTrue) : value == .bool(false) ? .constant(.isFalse) : rows(id, of: program)
  }

  private func value(of id: CELSyntaxTree.ID, in program: CELProgram) -> CELResult {
    program.part(id).evaluate(bindings)
  }

  private mutating func rows(_ id: CELSyntaxTree.ID, of program: CELProgram) -> ColumnCondition {
    let reads = reads(of: id, program.checked)
    guard let evaluation = evaluation(id, of: program, reading: (reads ?? []).sorted()) else {
      return .constant(.isUnknown)
    }
    return .rows(evaluation)
  }

  private mutating func evaluation(
    _ id: CELSyntaxTree.ID, of program: CELProgram, reading paths: [String]
  ) -> ColumnCondition.Evaluation? {
    guard let shape = RowShape(paths, type: type, slot: slot) else { return nil }
    evaluations += 1
    return ColumnCondition.Evaluation(program: program.part(id), shape: shape, number: evaluations - 1)
  }

  /// The evaluation of a whole expression, for rows that columns are not sure of.
  mutating func whole(_ program: CELProgram) -> ColumnCondition.Evaluation? {
    evaluation(
      program.checked.tree.root, of: program,
      reading: (reads(of: program.checked.tree.root, program.checked) ?? []).sorted())
  }

  // MARK: Numbers

  private func term(_ id: CELSyntaxTree.ID, of program: CELProgram) -> NumberTerm? {
    let checked = program.checked
    guard let reads = reads(of: id, checked), checked.types[id].isCounted else { return nil }
    if reads.isEmpty {
      guard case .value(let value) = value(of: id, in: program) else { return nil }
      return value.wholeNumber.map { .constant($0) }
    }
    if case .select(_, _, .value) = checked.tree[id].kind, let path = path(of: id, checked), isNumber(path) {
      return .column(path)
    }
    guard case .operation(let operation, let operands) = checked.tree[id].kind, operands.count == 2,
      let left = term(operands[0], of: program), let right = term(operands[1], of: program)
    else { return nil }
    let range = checked.types[id].countedRange
    switch operation {
    case .add: return .sum(left, right, within: range)
    case .subtract: return .difference(left, right, within: range)
    case .multiply: return .product(left, right, within: range)
    default: return nil
    }
  }
}

extension ColumnCondition.Comparison {
  fileprivate init?(_ operation: CELSyntaxTree.Operation) {
    switch operation {
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    default: return nil
    }
  }
}

extension CELType {
  /// Whether columns hold such values as whole numbers.
  var isCounted: Bool {
    switch self {
    case .int, .timestamp, .duration: true
    default: false
    }
  }

  /// The whole numbers, in seconds for times, beyond which the evaluation gives an error. The least of all stands for
  /// what is unknown, so a sum that comes to it is evaluated by itself.
  var countedRange: ClosedRange<Int64> {
    switch self {
    case .timestamp: -62_135_596_800...253_402_300_799
    case .duration: -9_223_372_036...9_223_372_036
    default: Int64.min + 2...Int64.max
    }
  }
}

extension CELValue {
  /// The value as columns hold it; nil if they cannot.
  var wholeNumber: Int64? {
    switch self {
    case .int(let value): value > Int64.min + 1 ? value : nil
    case .timestamp(let time): time.nanoseconds == 0 ? time.seconds : nil
    case .duration(let time):
      time.nanoseconds % 1_000_000_000 == 0 ? time.nanoseconds / 1_000_000_000 : nil
    default: nil
    }
  }
}
