import DigitalGovernance
import Foundation
import GovernanceTables

/// Reads random tables through random mappings, in chunks of random lengths.
@main struct FuzzTables {
  static func option(_ name: String) -> Int? {
    let arguments = CommandLine.arguments
    guard let place = arguments.firstIndex(of: "--" + name), place + 1 < arguments.count else { return nil }
    return Int(arguments[place + 1])
  }

  static func main() {
    let count = option("count") ?? 1_000_000
    let seed = option("seed") ?? 1
    let start = ContinuousClock().now
    for number in 0..<count {
      var random = Numbers(seed: UInt64(truncatingIfNeeded: seed &* 1_000_003 &+ number))
      do {
        try tryOut(&random)
      } catch {
        print("input \(number) of seed \(seed): \(error)")
        exit(1)
      }
    }
    print("\(count) inputs, no trouble, \(ContinuousClock().now - start)")
  }

  enum Trouble: Error {
    case chunksMatter(bytes: [UInt8])
    case bytesLost(bytes: [UInt8])
    case writtenTableDiffers(bytes: [UInt8])
    case columnsDiffer(String, bytes: [UInt8])
  }

  static func tryOut(_ random: inout Numbers) throws {
    let bytes = Inputs.table(&random)
    let limits = random.below(3) == 0 ? CSVLimits(cell: 64, record: 1024, cells: 8) : CSVLimits()
    let mapping = random.below(4) == 0 ? nil : Inputs.mapping(&random)
    let reader = mapping.map { TableReader($0, limits: limits) } ?? .ownColumns(limits: limits)
    let whole = Reading(reader, TableBytes(bytes))
    let chunks = Chunked(bytes: bytes, length: 1 + random.below(9))
    // Where a limit cuts depends on the chunks; what is read within the limits does not.
    if limits == CSVLimits(), whole != Reading(reader, chunks) { throw Trouble.chunksMatter(bytes: bytes) }
    try checkColumns(reader, whole, bytes, blockRows: 1 + random.below(4))
    try checkRecords(bytes, limits)
    try checkWriting(whole.procedures)
  }

  /// Read as columns, a block after the other, a table says what its rows say.
  static func checkColumns(
    _ reader: TableReader, _ rows: Reading, _ bytes: [UInt8], blockRows: Int
  ) throws {
    let paths = Set(Inputs.paths)
    final class Box {
      var reading = Reading()
      var differing: String?
    }
    let box = Box()
    do {
      _ = try reader.readColumns(TableBytes(bytes), paths: paths, blockRows: blockRows) {
        box.reading.problems.append($0)
      } block: { block in
        var procedures: [Procedure] = []
        for row in 0..<block.count { procedures.append(block.procedure(at: row)) }
        let expected = ProcedureColumns(procedures, reading: paths)
        for path in paths {
          for row in 0..<block.count {
            let stated = block.columns.columns[path].map { "\($0.fact(at: row))" } ?? "unknown"
            let wanted = expected.columns[path].map { "\($0.fact(at: row))" } ?? "unknown"
            if stated != wanted { box.differing = "\(path): \(stated) and not \(wanted)" }
          }
        }
        box.reading.procedures += procedures
      }
    } catch {
      box.reading.refusal = error as? TableReader.Refusal
    }
    if let differing = box.differing { throw Trouble.columnsDiffer(differing, bytes: bytes) }
    if box.reading != rows { throw Trouble.columnsDiffer("rows or problems", bytes: bytes) }
  }

  /// Every byte is in a record or a line break between two.
  static func checkRecords(_ bytes: [UInt8], _ limits: CSVLimits) throws {
    guard limits == CSVLimits() else { return }
    var reader = CSVReader()
    var cells = 0
    bytes.withUnsafeBytes { whole in
      reader.read(whole, last: true) { record in
        for cell in 0..<record.count { cells += record[cell].count }
      }
    }
    let marks: Set<UInt8> = [0x0A, 0x0D, 0x22, 0x2C]
    let lost = bytes.count { !marks.contains($0) }
    if cells < lost { throw Trouble.bytesLost(bytes: bytes) }
  }

  /// What is written in kanri's own columns is read back.
  static func checkWriting(_ procedures: [Procedure]) throws {
    let named = procedures.filter { $0.id.known != nil }
    guard !named.isEmpty else { return }
    var writer = CSVWriter()
    writer.write(ProcedureTable.header())
    for procedure in named { writer.write(ProcedureTable.cells(of: procedure)) }
    let table = writer.take()
    let back = Reading(.ownColumns(), TableBytes(table))
    if back.procedures.count != named.count { throw Trouble.writtenTableDiffers(bytes: table) }
  }
}

/// What a reading gave.
struct Reading: Equatable {
  var procedures: [Procedure] = []
  var problems: [TableProblem] = []
  var refusal: TableReader.Refusal?

  init() {}

  init(_ reader: TableReader, _ source: any TableSource) {
    final class Box {
      var procedures: [Procedure] = []
      var problems: [TableProblem] = []
    }
    let box = Box()
    do {
      _ = try reader.read(source) {
        box.problems.append($0)
      } row: {
        box.procedures.append($0.procedure)
        _ = $0.place(of: "volume.online")
      }
    } catch {
      refusal = error as? TableReader.Refusal
    }
    (procedures, problems) = (box.procedures, box.problems)
  }
}

/// Bytes in chunks of one length.
struct Chunked: TableSource {
  let bytes: [UInt8]
  let length: Int

  func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + length)
        try body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }
}
