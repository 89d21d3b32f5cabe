import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceLint
import GovernanceTables
import GovernanceWorkspace
import YAMLSyntax

/// Procedures from wherever they come: tables through a mapping, or YAML.
struct InventorySource {
  let files: [String]
  let mapping: Mapping?

  init(files: [String], mapping: String?) throws {
    self.files = files
    self.mapping = try mapping.map { try MappingChoice.mapping($0) }
  }

  /// Whether a file is YAML by its name; anything else is a table.
  static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// What could not be read.
  private(set) var errors: [InputError] = []
  /// How many cells or fields could not be read as they were meant.
  private(set) var problemCount = 0
  /// What a mapping wants its readers to know.
  private(set) var notes: [Bilingual] = []
  /// The history and targets that inventories in YAML state.
  private(set) var inventories: [ProcedureInventory] = []

  /// Hands out every procedure in the order of the files and rows.
  mutating func read(_ each: (Procedure) throws -> Void) throws {
    for path in files {
      do {
        if InventorySource.isYAML(path) {
          try readDocuments(path, each)
        } else {
          try readTable(path, each)
        }
      } catch let problem as FileProblem {
        errors.append(InputError(path: path, problem: problem))
      } catch TableReader.Refusal.foreignEncoding(let name) {
        throw ValidationError(
          "'\(path)' is written in \(name); save it as UTF-8 or as Excel's CSV (windows-31j).")
      }
    }
  }

  /// How many procedures are held at once.
  private static let blockRows = 16_384

  /// Hands out all procedures in blocks.
  mutating func readProcedures(_ block: ([Procedure]) throws -> Void) throws {
    var held: [Procedure] = []
    try read { procedure in
      held.append(procedure)
      guard held.count == InventorySource.blockRows else { return }
      try block(held)
      held.removeAll(keepingCapacity: true)
    }
    if !held.isEmpty { try block(held) }
  }

  /// Hands out facts of all procedures in blocks, with their ids.
  mutating func readColumns(
    _ paths: Set<String>, threads: Int, _ block: (ProcedureColumns, [String]) throws -> Void
  ) throws {
    try readProcedures { procedures in
      try block(ProcedureColumns(procedures, reading: paths), procedures.map { $0.id.known ?? "" })
    }
  }

  private mutating func readTable(_ path: String, _ each: (Procedure) throws -> Void) throws {
    let reader: TableReader
    if let mapping {
      reader = TableReader(mapping)
    } else {
      reader = TableReader.ownColumns()
    }
    var problems = 0
    var notes: [Bilingual] = []
    try withoutActuallyEscaping(each) { each in
      _ = try reader.read(TableFile(TypedPath.path(path))) { problem in
        if case .note(let note) = problem.kind { notes.append(note) } else { problems += 1 }
      } row: { row in
        try each(row.procedure)
      }
    }
    problemCount += problems
    self.notes += notes.filter { !self.notes.contains($0) }
  }

  private mutating func readDocuments(_ path: String, _ each: (Procedure) throws -> Void) throws {
    let tree = YAMLTree(parsing: try NamedFile.bytes(of: TypedPath.path(path)), limits: YAMLLimits())
    problemCount += tree.problems.count
    for document in tree.documents {
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree) else { continue }
      problemCount += decoded.problems.count
      if let procedure = decoded.value as? Procedure { try each(procedure) }
      if var inventory = decoded.value as? ProcedureInventory {
        for var procedure in inventory.procedures.stated {
          // One that names no organisation belongs to that of its inventory.
          if procedure.organisation.isUnknown { procedure.organisation = inventory.organisation }
          try each(procedure)
        }
        inventory.procedures = .unknown
        inventories.append(inventory)
      }
    }
  }
}
