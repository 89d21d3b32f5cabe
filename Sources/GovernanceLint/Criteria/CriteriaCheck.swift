import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import YAMLSyntax

/// Finds what is wrong with the criteria of a document.
struct CriteriaCheck {
  private let document: DecodedDocument
  private let tree: YAMLTree
  private let environment: CriteriaEnvironment
  private let silent: Set<FactPath>
  private var findings: [RawFinding] = []

  init(_ document: DecodedDocument, tree: YAMLTree, environment: CriteriaEnvironment) {
    self.document = document
    self.tree = tree
    self.environment = environment
    silent = document.silenced
  }

  /// The findings on a document that holds criteria; none on any other.
  static func findings(
    on document: DecodedDocument, tree: YAMLTree, standards: [OversightStandard],
    environment: @autoclosure () -> CriteriaEnvironment
  ) -> [RawFinding] {
    guard let holder = document.value as? any CriteriaDocument else { return [] }
    var check = CriteriaCheck(document, tree: tree, environment: environment())
    check.run(holder.heldCriteria)
    if let standard = document.value as? OversightStandard { check.checkOverlay(standard, among: standards) }
    return check.findings
  }

  private mutating func run(_ held: [HeldCriterion]) {
    var codes: [String: FactPath] = [:]
    for entry in held {
      checkCode(of: entry, among: &codes)
      checkOwed(of: entry)
      let compilation = environment.compile(entry.criterion, for: entry.purpose)
      for problem in compilation.problems {
        add(.problem(problem), at: entry.path.appending(problem.field), part: problem.range)
      }
      guard let compiled = compilation.compiled else { continue }
      checkTests(of: entry, compiled)
    }
  }

  private mutating func checkCode(of entry: HeldCriterion, among codes: inout [String: FactPath]) {
    guard let code = entry.criterion.code.known else { return }
    let path = entry.path.field("code")
    let digits = code.dropFirst()
    let isOfficeCode =
      code.hasPrefix("O") && !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if entry.codes == .office, !isOfficeCode {
      add(.foreignCode(code), at: path)
    } else if let other = codes[code], entry.codes != .builtIn {
      let bytes = Placement.bytes(of: other, in: document, tree: tree)
      add(.takenCode(code, line: tree.lineIndex().line(ofByte: bytes.lowerBound) + 1), at: path)
    } else {
      codes[code] = path
    }
  }

  private mutating func checkOwed(of entry: HeldCriterion) {
    let owed = entry.owed + (entry.isAutomatic == true ? ["expression"] : [])
    let missing = Criterion.description.fields.filter { field in
      guard owed.contains(field.name), case .unknown = entry.criterion.content(of: field) else {
        return false
      }
      return !entry.path.field(field.name).isSilenced(by: silent)
    }
    let lacking = missing + entry.lacking.filter { !entry.path.field($0.name).isSilenced(by: silent) }
    guard !lacking.isEmpty else { return }
    add(.missing(lacking.map { Bilingual(en: $0.name, ja: $0.ja) }), at: entry.path)
  }

  /// - Parameter others: the office's own standards, as they are written.
  private mutating func checkOverlay(_ standard: OversightStandard, among others: [OversightStandard]) {
    guard standard.extends.known != nil || standard.saysWhatChanges else { return }
    let known = others + BuiltInStandards.all
    let overlay = StandardOverlay(
      standard, base: { name in known.first { $0.id.known == name } }, known: known.compactMap(\.id.known))
    for problem in overlay.problems where !problem.path.isSilenced(by: silent) {
      findings.append(
        RawFinding(
          finding: Finding(StandardUnfit.self, StandardUnfit.message(for: problem.kind), at: problem.path),
          bytes: Placement.bytes(of: problem.path, in: document, tree: tree)))
    }
  }

  private mutating func checkTests(of entry: HeldCriterion, _ compiled: CompiledCriterion) {
    let tests = entry.criterion.tests.stated
    for (index, test) in tests.enumerated() {
      let path = entry.path.field("tests").index(index)
      guard let expected = test.expect.known, !isMisread(path) else { continue }
      let result = CriterionTestResult(of: test, for: compiled)
      if let fault = result.fault {
        add(
          .brokenTest(number: index + 1, Bilingual(en: fault.message.en, ja: fault.message.ja)), at: path)
      } else if let found = result.found, found != expected {
        add(
          .missedTest(number: index + 1, expected: expected, found: found, facts: result.facts),
          at: path.field("expect"))
      }
    }
    let expected = Set(tests.compactMap(\.expect.known))
    let (lacksTrue, lacksFalse) = (!expected.contains(.true), !expected.contains(.false))
    if lacksTrue || lacksFalse {
      add(.untested(lacksTrue: lacksTrue, lacksFalse: lacksFalse), at: entry.path.field("tests"))
    }
  }

  /// Whether something is wrong inside a case, so that it is not what its writer meant.
  private func isMisread(_ path: FactPath) -> Bool {
    let extent = Placement.extent(of: path, in: document, tree: tree)
    return tree.problems.contains { extent.contains($0.bytes.lowerBound) }
      || document.problems.contains { extent.contains($0.bytes.lowerBound) }
  }

  private mutating func add(_ fault: CriterionFault, at path: FactPath, part: Range<Int>? = nil) {
    guard !path.isSilenced(by: silent), let message = fault.rule.message(for: fault) else { return }
    func open<R: CriterionRule>(_ rule: R.Type) -> Finding {
      Finding(rule, message, at: path, help: R.help(for: fault))
    }
    let bytes =
      part.map { Placement.bytes(of: path, text: $0, in: document, tree: tree) }
      ?? Placement.bytes(of: path, in: document, tree: tree)
    findings.append(RawFinding(finding: open(fault.rule), bytes: bytes))
  }
}
