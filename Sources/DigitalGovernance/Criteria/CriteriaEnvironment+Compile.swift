import CEL
import GovernanceFindings

extension CriteriaEnvironment {
  /// What a criterion is written for.
  public enum Purpose: Sendable {
    /// An office's own finding, which may ask whether something is stated.
    case finding
    /// A check item or a level: only facts may decide, so that silence never becomes a pass.
    case judgement
  }

  /// What came of reading a criterion: everything that is wrong with it, and the criterion if it can be evaluated.
  public struct Compilation: Sendable {
    /// nil where a problem keeps it from being evaluated.
    public var compiled: CompiledCriterion?
    /// In the order of their fields.
    public var problems: [CriterionProblem]
  }

  /// Reads the expressions of a criterion.
  public func compile(_ criterion: Criterion, for purpose: Purpose = .finding) -> Compilation {
    var compiler = CriterionCompiler(environment: self, purpose: purpose)
    let compiled = compiler.compile(criterion)
    return Compilation(compiled: compiled, problems: compiler.problems)
  }

  /// The comparisons of an expression with texts that a listed value never holds.
  package func choiceProblems(of program: CELProgram) -> [CriterionProblem] {
    var compiler = CriterionCompiler(environment: self, purpose: .finding)
    compiler.checkChoices(of: program, in: "expression")
    return compiler.problems
  }
}

/// Reads one criterion.
private struct CriterionCompiler {
  let environment: CriteriaEnvironment
  let purpose: CriteriaEnvironment.Purpose
  private(set) var problems: [CriterionProblem] = []
  private var isBroken = false

  init(environment: CriteriaEnvironment, purpose: CriteriaEnvironment.Purpose) {
    self.environment = environment
    self.purpose = purpose
  }

  mutating func compile(_ criterion: Criterion) -> CompiledCriterion? {
    let applicability = criterion.appliesWhen.known.flatMap { self.condition($0) }
    let program = criterion.expression.known.flatMap { self.program($0, "expression") }
    let messages = messages(of: criterion)
    checkEffort(of: criterion)
    guard let program else { return nil }
    var used = variables(of: program)
    if let applicability { used.formUnion(variables(of: applicability)) }
    let about = about(criterion.about.known, used)
    guard !isBroken, let about else { return nil }
    return CompiledCriterion(
      criterion: criterion, variables: used.sorted(), about: about, program: program,
      applicability: applicability, environment: environment, messages: messages)
  }

  private mutating func report(
    _ kind: CriterionProblem.Kind, in field: FactPath, at range: Range<Int>? = nil, breaks: Bool = true
  ) {
    problems.append(CriterionProblem(kind, in: field, at: range))
    if breaks { isBroken = true }
  }

  /// When a criterion is owed. What is wrong with a condition is said of every criterion that has it.
  private mutating func condition(_ source: String) -> CELProgram? {
    if let known = environment.conditions.program(source) { return known }
    let count = problems.count
    let program = program(source, "appliesWhen")
    if let program, problems.count == count { environment.conditions.keep(program, for: source) }
    return program
  }

  private mutating func program(_ source: String, _ name: String) -> CELProgram? {
    let field = FactPath([.field(name)])
    let program: CELProgram
    do {
      program = try environment.language.compile(source)
    } catch {
      for problem in error.problems { report(.expression(problem), in: field, at: problem.range) }
      return nil
    }
    for warning in program.warnings { report(.expression(warning), in: field, at: warning.range) }
    switch program.type {
    case .bool, .dyn: break
    default: report(.notTrueOrFalse(type: program.type.description), in: field)
    }
    let count = problems.count
    checkChoices(of: program, in: field)
    guard problems.count == count else { return program }
    if program.usesStated, purpose == .judgement, name == "expression" {
      report(.asksWhetherStated, in: field)
      return program
    }
    checkSilence(of: program, in: field)
    return program
  }

  /// What the expression says where nothing at all is stated, on whatever day, it says of every document, or it takes
  /// silence for an answer.
  private mutating func checkSilence(of program: CELProgram, in field: FactPath) {
    guard case .value(.bool(let answer)) = program.evaluate(environment.blank) else { return }
    if field == FactPath([.field("expression")]) {
      if answer {
        guard !program.usesStated || program.checked.passesInSilence else { return }
        report(program.usesStated ? .silencePasses : .alwaysTrue, in: field)
      } else if !program.usesStated {
        report(.neverTrue, in: field)
      }
    } else if !program.usesStated {
      report(answer ? .alwaysTrue : .neverTrue, in: field)
    }
  }

  private func variables(of program: CELProgram) -> Set<String> {
    Set(program.checked.variables.map { environment.language.variables[$0].name })
      .subtracting([CriteriaEnvironment.today])
  }

  // MARK: Listed values

  /// A listed value that is compared with a text outside its list never equals it.
  mutating func checkChoices(of program: CELProgram, in field: FactPath) {
    let checked = program.checked
    for id in checked.tree.nodes.indices {
      guard case .operation(let operation, let operands) = checked.tree[id].kind, operands.count == 2 else {
        continue
      }
      switch operation {
      case .equal, .notEqual:
        check(operands[1], against: operands[0], checked, in: field)
        check(operands[0], against: operands[1], checked, in: field)
      case .membership:
        // `'x' in r.list` and `r.value in ['x', 'y']`
        check(operands[0], against: operands[1], checked, in: field)
        if case .list(let elements) = checked.tree[operands[1]].kind {
          for element in elements { check(element, against: operands[0], checked, in: field) }
        }
      default: break
      }
    }
  }

  private mutating func check(
    _ literal: CELSyntaxTree.ID, against read: CELSyntaxTree.ID, _ checked: CELCheckedTree, in path: FactPath
  ) {
    guard case .constant(.string(let text)) = checked.tree[literal].kind,
      let field = environment.field(readBy: read, in: checked)
    else { return }
    let entries: [ChoiceList.Entry]
    switch field.type {
    case .scalar(.choice(let list)), .scalars(.choice(let list)): entries = list.entries
    default: return
    }
    guard !entries.contains(where: { $0.en == text }) else { return }
    // Who wrote the Japanese word meant its id.
    let meant =
      entries.first { $0.ja == text || $0.other.contains(text) }?.en
      ?? NearestSpelling.of(text, among: entries.map(\.en))
    report(
      .unknownChoice(
        text: text, field: Bilingual(en: field.name, ja: field.ja), meant: meant, known: entries.map(\.en)),
      in: path, at: checked.tree[literal].range)
  }

  // MARK: Where a finding stands

  private mutating func about(_ text: String?, _ used: Set<String>) -> FactReference? {
    let field = FactPath([.field("about")])
    let subjects = used.subtracting(Dossier.variables)
    guard subjects.count + (used.isDisjoint(with: Dossier.variables) ? 0 : 1) <= 1 else {
      report(.mixedSubjects(used.sorted()), in: FactPath([.field("expression")]))
      return nil
    }
    guard let text else {
      guard let variable = used.contains("project") ? "project" : used.sorted().first else {
        report(.noSubject, in: FactPath([.field("expression")]))
        return nil
      }
      return FactReference(variable: variable, path: FactPath())
    }
    guard let reference = FactReference(text) else {
      report(.noSuchFact(text, meant: nil), in: field)
      return nil
    }
    guard let kind = environment.kinds[reference.variable] else {
      report(
        .noSuchFact(
          text, meant: NearestSpelling.of(reference.variable, among: environment.kinds.keys.sorted())),
        in: field)
      return nil
    }
    var description: RecordDescription? = kind.description
    for case .field(let name) in reference.path.steps {
      guard let known = description?.fields.first(where: { $0.name == name }) else {
        report(
          .noSuchFact(
            text, meant: NearestSpelling.of(name, among: description?.fields.map(\.name) ?? [])), in: field)
        return nil
      }
      description = known.type.record
    }
    let isDossier =
      Dossier.variables.contains(reference.variable) && !used.isDisjoint(with: Dossier.variables)
    guard used.contains(reference.variable) || isDossier || used.isEmpty else {
      report(.foreignFact(variable: reference.variable), in: field)
      return nil
    }
    return reference
  }

  // MARK: Texts

  private mutating func messages(of criterion: Criterion) -> (en: MessageTemplate, ja: MessageTemplate)? {
    guard let message = criterion.message.known else { return nil }
    let ja = message.ja.known.flatMap { template($0, "ja") }
    let en = message.en.known.flatMap { template($0, "en") }
    guard let first = ja ?? en else { return nil }
    return (en: en ?? first, ja: ja ?? first)
  }

  private mutating func template(_ text: String, _ language: String) -> MessageTemplate? {
    do {
      return try MessageTemplate(
        text, field: FactPath([.field("message"), .field(language)]), in: environment)
    } catch {
      problems.append(error)
      isBroken = true
      return nil
    }
  }

  private mutating func checkEffort(of criterion: Criterion) {
    guard let remedy = criterion.remedy.known, let effort = remedy.effort.known, remedy.personDays == nil
    else {
      return
    }
    report(
      .noEffort(effort.description), in: FactPath([.field("remedy"), .field("effort")]), breaks: false)
  }
}

extension CELCheckedTree {
  /// Whether the expression may be true because a fact is not stated whose value it reads as well: then silence stands
  /// in for a value. To ask of one fact whether another is stated beside it is a rule of its own.
  fileprivate var passesInSilence: Bool {
    var absent = Set<String>()
    var read = Set<String>()
    visit(tree.root, isNegated: false, absent: &absent, read: &read)
    return !absent.isDisjoint(with: read)
  }

  private func visit(
    _ id: CELSyntaxTree.ID, isNegated: Bool, absent: inout Set<String>, read: inout Set<String>
  ) {
    switch tree[id].kind {
    case .select(let base, _, let selection):
      if selection == .stated {
        if isNegated, let name = name(of: id) { absent.insert(name) }
      } else {
        if let name = name(of: id) { read.insert(name) }
        visit(base, isNegated: isNegated, absent: &absent, read: &read)
      }
    case .operation(.not, let operands):
      for operand in operands { visit(operand, isNegated: !isNegated, absent: &absent, read: &read) }
    default:
      for child in tree.children(of: id) { visit(child, isNegated: isNegated, absent: &absent, read: &read) }
    }
  }

  private func name(of id: CELSyntaxTree.ID) -> String? {
    switch tree[id].kind {
    case .identifier(let name, _): name
    case .select(let base, let field, _): name(of: base).map { "\($0).\(field)" }
    default: nil
    }
  }
}
