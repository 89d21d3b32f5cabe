import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceRules
import YAMLSyntax

/// The engine: bytes in, findings out. It knows neither disk nor terminal.
public enum Linter {
  /// Lints one file.
  /// - Parameters:
  ///   - source: the bytes of the file.
  ///   - path: how people call the file.
  ///   - settings: the day, the rules and the limits.
  ///   - knowledge: what the other files of the workspace say about this one; empty in a first pass.
  ///   - isNamed: whether somebody asked for this very file, so that it must hold a document of kanri's.
  public static func lint(
    _ source: [UInt8], path: String, settings: LintSettings,
    knowledge: WorkspaceKnowledge = WorkspaceKnowledge(), isNamed: Bool = false
  ) -> LintedFile {
    var pass = LintingPass(source, path: path, settings: settings, knowledge: knowledge)
    pass.run(isNamed: isNamed)
    return pass.result()
  }
}

/// One pass over one file.
struct LintingPass {
  let path: String
  let settings: LintSettings
  let knowledge: WorkspaceKnowledge
  let tree: YAMLTree
  private(set) var raw: [RawFinding] = []
  /// What no report may show.
  private(set) var secrets: [Range<Int>] = []
  private var documents: [DecodedDocument] = []
  /// How many documents mean to be kanri's.
  private var count = 0

  /// Where keys stand that stood in their mapping before.
  private let repeatedKeys: Set<Int>
  /// Where tags end that nobody knows: what was meant as a text is the tag, and nothing is left behind it.
  private let strayTagEnds: Set<Int>

  init(_ source: [UInt8], path: String, settings: LintSettings, knowledge: WorkspaceKnowledge) {
    self.path = path
    self.settings = settings
    self.knowledge = knowledge
    tree = YAMLTree(parsing: source, limits: settings.limits)
    strayTagEnds = Set(
      tree.problems.lazy.filter { if case .unknownTag = $0.kind { true } else { false } }.map(
        \.bytes.upperBound))
    repeatedKeys = Set(
      tree.problems.lazy.filter { if case .duplicateKey = $0.kind { true } else { false } }.map(
        \.bytes.lowerBound))
  }

  mutating func run(isNamed: Bool) {
    let recognized = tree.documents.map { DocumentDecoder.recognize($0, of: tree) }
    // Only a project asks for the facts of other documents of the file.
    let keepsFacts = recognized.contains { $0.kind == Project.self }
    var blank: (any Kind)?
    for document in recognized {
      switch DocumentDecoder.read(document, of: tree) {
      case .known(var decoded):
        count += 1
        check(decoded)
        if !keepsFacts {
          let kind = type(of: decoded.value)
          // One for all: documents of one kind mostly stand together.
          let shared = blank.flatMap { type(of: $0) == kind ? $0 : nil } ?? kind.init()
          blank = shared
          decoded.forgetFacts(leaving: shared)
        }
        documents.append(decoded)
      case .unclear(let problems):
        count += 1
        for problem in problems { add(problem) }
      case .foreign, .empty: break
      }
    }
    let isOurs = count > 0 || (tree.mentionsKanri && !tree.problems.isEmpty)
    if isOurs || (isNamed && !tree.isNoText) {
      for problem in tree.problems { add(problem) }
      if isOurs, count == 0 { count = 1 }
    }
    // A file that could not be read well has been spoken of; a mark at its start does not explain why it is empty.
    if count == 0, isNamed,
      tree.isNoText || tree.problems.allSatisfy({ $0.kind == .byteOrderMark(atStart: true) })
    {
      add(NoDocument.self, NoDocument.message(for: tree), .all)
    }
    checkReferences()
    checkDossiers()
    checkSource()
  }

  /// Says what is wrong with a configuration; no document is looked for in it.
  mutating func run(configurationProblems: [RawFinding]) {
    for problem in tree.problems { add(problem) }
    raw += configurationProblems
  }

  func result() -> LintedFile {
    let placed = FindingPlacer(pass: self).place()
    let names = DocumentNames(of: documents, in: tree)
    return LintedFile(
      path: path, findings: placed.findings, suppressedCount: placed.suppressedCount,
      suppressions: placed.suppressions, documentCount: count, declared: names.declared, wanted: names.wanted,
      hasJapaneseText: tree.source.contains { (0xE3...0xE9).contains($0) })
  }

  // MARK: One document

  private mutating func check(_ document: DecodedDocument) {
    var silent = Set<FactPath>()
    for problem in document.problems {
      add(problem)
      problem.addSilencedPaths(to: &silent)
    }
    guard !document.isBroken else { return }
    for finding in GovernanceRules.check(document.value, asOf: settings.asOf, wanted: wanted) {
      add(finding, in: document, unless: silent)
    }
    checkCriteria(of: document, unless: silent)
  }

  /// What an office's criteria say of a document, and what is wrong with the criteria that it holds.
  private mutating func checkCriteria(of document: DecodedDocument, unless silent: Set<FactPath>) {
    raw += CriteriaCheck.findings(
      on: document, tree: tree, standards: settings.standards,
      environment: CriteriaEnvironment(timeZones: settings.timeZones)
    ).filter { settings.rules.runs($0.finding.code) }
    checkProcedures(of: document, unless: silent)
    guard !(document.value is Procedure), let criteria = settings.criteria,
      let own = criteria.ofKind[type(of: document.value).kindName.variable]
    else { return }
    for (_, finding) in criteria.findings(of: own, on: [document.value], settings: settings) {
      add(finding, in: document, unless: silent)
    }
  }

  /// What the criteria on procedures say of one, or of each element of an inventory.
  private mutating func checkProcedures(of document: DecodedDocument, unless silent: Set<FactPath>) {
    if let procedure = document.value as? Procedure {
      for finding in InventoryCriteria.findings(on: procedure, settings: settings) {
        add(finding, in: document, unless: silent)
      }
    } else if let inventory = document.value as? ProcedureInventory {
      for (index, procedure) in inventory.procedures.stated.enumerated() {
        let place: FactPath = FactPath([.field("procedures"), .index(index)])
        for var finding in InventoryCriteria.findings(on: procedure, settings: settings) {
          finding.path = place.appending(finding.path)
          add(finding, in: document, unless: silent, subject: procedure.id.known)
        }
      }
    }
  }

  /// Which rules run; nil if all do.
  private var wanted: ((String) -> Bool)? {
    let rules = settings.rules
    return rules.runsAll ? nil : { rules.runs($0) }
  }

  private mutating func add(
    _ finding: Finding, in document: DecodedDocument, unless silent: Set<FactPath>, subject: String? = nil
  ) {
    guard !finding.path.isSilenced(by: silent) else { return }
    raw.append(
      RawFinding(
        finding: finding, bytes: Placement.bytes(of: finding.path, in: document, tree: tree),
        subject: subject ?? (document.value as? Procedure)?.id.known))
  }

  // MARK: Documents among each other

  private mutating func checkReferences() {
    for finding in ReferenceCheck(documents: documents, tree: tree, knowledge: knowledge).findings() {
      raw.append(finding)
    }
  }

  /// Projects of this file with the canvases that they rest on.
  private mutating func checkDossiers() {
    var canvases: [String: DecodedDocument]?
    let criteria = settings.criteria?.ofDossier ?? []
    for document in documents where !document.isBroken {
      guard let project = document.value as? Project else { continue }
      var inFile: DecodedDocument?
      var canvas: ServiceCanvas?
      if case .known(let reference) = project.canvas {
        let known = canvases ?? canvasesOfFile()
        canvases = known
        inFile = known[reference]
        canvas = inFile?.value as? ServiceCanvas ?? knowledge.canvases[reference]
      }
      if let canvas {
        let dossier = Dossier(project: project, canvas: canvas)
        for var finding in GovernanceRules.check(dossier, asOf: settings.asOf, wanted: wanted) {
          guard case .field(let part)? = finding.path.steps.first else { continue }
          finding.path.steps.removeFirst()
          add(finding, of: Dossier.Part(rawValue: part), project: document, canvas: inFile)
        }
      }
      // What had to be mended to be read is a guess, and no gate is judged by guesses.
      if let gates = settings.gates, !document.isMended, inFile?.isMended != true {
        let dossier = Dossier(project: project, canvas: canvas)
        for (part, finding) in GateCheck(gates, on: dossier, settings: settings).findings()
        where settings.rules.runs(finding.code) {
          add(finding, of: part, project: document, canvas: inFile)
        }
      }
      guard !criteria.isEmpty else { continue }
      let facts: [any Kind] = [project] + (canvas.map { [$0] } ?? [])
      for (variable, finding) in settings.criteria?.findings(of: criteria, on: facts, settings: settings)
        ?? []
      {
        add(finding, of: Dossier.Part(rawValue: variable), project: document, canvas: inFile)
      }
    }
  }

  /// Adds a finding on a part of a dossier.
  private mutating func add(
    _ finding: Finding, of part: Dossier.Part?, project: DecodedDocument, canvas: DecodedDocument?
  ) {
    var finding = finding
    switch (part, canvas) {
    case (.canvas?, let canvas?): add(finding, in: canvas, unless: canvas.silenced)
    case (.canvas?, nil):
      // The canvas is in another file: what is said of it stands where the project names it.
      finding.path = FactPath([.field("canvas")])
      add(finding, in: project, unless: project.silenced)
    case (.project?, _): add(finding, in: project, unless: project.silenced)
    case (nil, _): break
    }
  }

  /// The canvases of this file by their id; of two with one id the first.
  private func canvasesOfFile() -> [String: DecodedDocument] {
    var canvases: [String: DecodedDocument] = [:]
    for document in documents where !document.isBroken {
      guard let canvas = document.value as? ServiceCanvas, case .known(let id) = canvas.id,
        canvases[id] == nil
      else { continue }
      canvases[id] = document
    }
    return canvases
  }

  // MARK: The text as such

  private mutating func checkSource() {
    for found in GovernanceRules.checkSource(tree.source) {
      if found.isSecret { secrets.append(found.bytes) }
      guard settings.rules.runs(found.finding.code) else { continue }
      raw.append(RawFinding(finding: found.finding, bytes: found.bytes))
    }
  }

  // MARK: Saying it

  private mutating func add(_ problem: DecodingProblem) {
    // A key that stands twice has been spoken of, known or not.
    if case .unknownKey = problem.kind, repeatedKeys.contains(problem.bytes.lowerBound) { return }
    switch problem.kind {
    case .emptyText, .emptyValue: if strayTagEnds.contains(problem.bytes.lowerBound) { return }
    default: break
    }
    let rule = problem.kind.rule
    guard settings.rules.runs(rule.identity.code), let message = rule.message(for: problem.kind) else {
      return
    }
    func open<R: ShapeRule>(_ rule: R.Type) -> Finding {
      Finding(rule, message, at: problem.path, help: R.help(for: problem.kind))
    }
    raw.append(
      RawFinding(
        finding: open(rule), bytes: problem.bytes,
        edit: rule.replacement(for: problem.kind).map { (problem.bytes, $0, true) }))
  }

  private mutating func add(_ problem: YAMLProblem) {
    let rule = problem.kind.rule
    guard settings.rules.runs(rule.identity.code), let message = rule.message(for: problem.kind) else {
      return
    }
    func open<R: YAMLRule>(_ rule: R.Type) -> Finding {
      Finding(rule, message, at: FactPath(), help: R.help(for: problem.kind))
    }
    raw.append(
      RawFinding(
        finding: open(rule), bytes: problem.bytes,
        edit: tree.repair(of: problem).map { ($0.bytes, $0.newText, $0.isSafe) }))
  }

  private mutating func add<R: RuleDescription>(_ rule: R.Type, _ message: Message, _ place: WholeFile) {
    guard settings.rules.runs(R.identity.code) else { return }
    raw.append(
      RawFinding(finding: Finding(rule, message, at: FactPath()), bytes: 0..<0, isOfFile: true))
  }

  private enum WholeFile { case all }
}

extension YAMLTree {
  /// Whether the bytes are those of a picture or a program: then one finding says so, instead of one for each byte.
  var isNoText: Bool {
    var count = 0
    for problem in problems where problem.kind.rule == ForbiddenBytes.self {
      count += 1
      if count > 20 { return true }
    }
    return false
  }

  /// Whether a file that could not be read well names kanri at all.
  var mentionsKanri: Bool {
    let word = Array("kanri/".utf8)
    return source.withUnsafeBufferPointer { bytes in
      guard bytes.count >= word.count else { return false }
      for start in 0...(bytes.count - word.count) where bytes[start] == word[0] {
        if word.indices.allSatisfy({ bytes[start + $0] == word[$0] }) { return true }
      }
      return false
    }
  }
}

extension DecodedDocument {
  /// The facts about which something has been said already.
  var silenced: Set<FactPath> {
    var silent = Set<FactPath>()
    for problem in problems { problem.addSilencedPaths(to: &silent) }
    return silent
  }
}

extension DecodingProblem {
  /// Adds the facts that this problem makes unknown: what hangs on them is not reported as well.
  func addSilencedPaths(to silent: inout Set<FactPath>) {
    switch kind {
    case .missing(let names): for name in names { silent.insert(path.field(name.en)) }
    case .unknownKey(_, _, let field?):
      silent.insert(FactPath(Array(path.steps.dropLast())).field(field))
    default: if !path.steps.isEmpty { silent.insert(path) }
    }
  }
}

extension FactPath {
  /// Whether this fact, or one that it hangs on, has been reported.
  func isSilenced(by silent: Set<FactPath>) -> Bool {
    guard !silent.isEmpty else { return false }
    var path = self
    while !path.steps.isEmpty {
      if silent.contains(path) { return true }
      path.steps.removeLast()
    }
    return false
  }
}
