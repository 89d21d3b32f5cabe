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
    try readEach { source, path in
      if InventorySource.isYAML(path) {
        try source.readDocuments(path, each)
      } else {
        try source.readTable(path) { reader, problem in
          try withoutActuallyEscaping(each) { each in
            _ = try reader.read(TableFile(TypedPath.path(path)), problem: problem) { try each($0.procedure) }
          }
        }
      }
    }
  }

  /// Goes through the files, and keeps what could not be read.
  private mutating func readEach(_ read: (inout InventorySource, String) throws -> Void) throws {
    for path in files {
      do {
        try read(&self, path)
      } catch let problem as FileProblem {
        errors.append(InputError(path: path, problem: problem))
      } catch TableReader.Refusal.foreignEncoding(let name) {
        throw ValidationError(
          "'\(path)' is written in \(name); save it as UTF-8 or as Excel's CSV (windows-31j).")
      }
    }
  }

  /// How many procedures are held at once.
  private static let blockRows = 4_096

  /// Procedures that wait for their block to be full.
  private struct Block {
    private var held: [Procedure] = []

    /// Adds one, and gives the block once it is full.
    mutating func add(_ procedure: Procedure) -> [Procedure]? {
      held.append(procedure)
      return held.count < InventorySource.blockRows ? nil : take()
    }

    mutating func take() -> [Procedure] {
      defer { held = [] }
      return held
    }
  }

  /// Hands out all procedures in blocks.
  mutating func readProcedures(_ block: ([Procedure]) throws -> Void) throws {
    var waiting = Block()
    try read { if let full = waiting.add($0) { try block(full) } }
    let rest = waiting.take()
    if !rest.isEmpty { try block(rest) }
  }

  /// Hands out facts of all procedures in blocks, with their ids.
  /// - Parameter wantsIDs: whether the ids are wanted; else there are none.
  mutating func readColumns(
    _ paths: Set<String>, wantsIDs: Bool, _ block: (ProcedureColumns, [String]) throws -> Void
  ) throws {
    try readEach { source, path in
      if InventorySource.isYAML(path) {
        func hand(_ procedures: [Procedure]) throws {
          try block(ProcedureColumns(procedures, reading: paths), procedures.map { $0.id.known ?? "" })
        }
        var waiting = Block()
        try source.readDocuments(path) { if let full = waiting.add($0) { try hand(full) } }
        try hand(waiting.take())
      } else {
        try source.readTable(path) { reader, problem in
          try withoutActuallyEscaping(block) { block in
            _ = try reader.readColumns(
              TableFile(TypedPath.path(path)), paths: paths, problem: problem
            ) { rows in
              try block(rows.columns, wantsIDs ? (0..<rows.count).map { rows.id(at: $0) ?? "" } : [])
            }
          }
        }
      }
    }
  }

  /// Reads a table, and counts what is wrong with it.
  private mutating func readTable(
    _ path: String, _ read: (TableReader, @escaping (TableProblem) throws -> Void) throws -> Void
  ) throws {
    let tally = Tally()
    defer {
      problemCount += tally.problems
      notes += tally.notes.filter { !notes.contains($0) }
    }
    try read(mapping.map { TableReader($0) } ?? TableReader.ownColumns()) { problem in
      if case .note(let note) = problem.kind { tally.notes.append(note) } else { tally.problems += 1 }
    }
  }

  private final class Tally {
    var problems = 0
    var notes: [Bilingual] = []
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
