import CEL
import DigitalGovernance
import GovernanceFindings
import Testing

@testable import GovernanceTables

/// Everything that a reading of a table into columns gave.
struct ColumnReading {
  /// The facts of all rows, column by column, as text.
  var facts: [String: [String]] = [:]
  var ids: [String?] = []
  var procedures: [Procedure] = []
  var places: [(range: SourceRange, cell: CellAddress)] = []
  var problems: [TableProblem] = []
  var blocks: [Int] = []
  var summary: TableSummary?

  static let allPaths = CriteriaTable.columns.map(\.name)

  init(
    _ bytes: [UInt8], _ reader: TableReader, paths: [String] = allPaths, chunk: Int = .max,
    blockRows: Int = 16_384, threads: Int = 1, keepsProcedures: Bool = true
  ) throws {
    let box = Box()
    let summary = try reader.readColumns(
      ChunkedBytes(bytes: bytes, length: chunk), paths: Set(paths), blockRows: blockRows, threads: threads
    ) {
      box.reading.problems.append($0)
    } block: { block in
      box.reading.blocks.append(block.count)
      for path in paths {
        let column = block.columns.columns[path]
        for row in 0..<block.count {
          box.reading.facts[path, default: []].append(Self.text(column?.fact(at: row) ?? .unknown))
        }
      }
      for row in 0..<block.count {
        box.reading.ids.append(block.id(at: row))
        if keepsProcedures { box.reading.procedures.append(block.procedure(at: row)) }
        if let place = block.place(of: "id", at: row) { box.reading.places.append(place) }
      }
    }
    self = box.reading
    self.summary = summary
  }

  private init() {}

  private final class Box {
    var reading = ColumnReading()
  }

  /// A fact as text, from which it can be told from all others.
  static func text(_ fact: CELFact) -> String {
    switch fact {
    case .unknown: "unknown"
    case .opaque: "opaque"
    case .nothing: "nothing"
    case .stated(let value): "\(value.literal) \(value)"
    }
  }

  /// Expects the same of a table whether its rows are read as procedures or as columns.
  static func expectSame(
    _ bytes: [UInt8], _ reader: TableReader, as reading: TableReading, chunk: Int = .max,
    blockRows: Int = 16_384, threads: Int = 1, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let columns = try ColumnReading(
      bytes, reader, chunk: chunk, blockRows: blockRows, threads: threads)
    #expect(columns.summary == reading.summary, sourceLocation: sourceLocation)
    #expect(columns.problems == reading.problems, sourceLocation: sourceLocation)
    #expect(columns.procedures == reading.procedures, sourceLocation: sourceLocation)
    #expect(columns.places.map(\.range) == reading.places.map(\.range), sourceLocation: sourceLocation)
    #expect(columns.places.map(\.cell) == reading.places.map(\.cell), sourceLocation: sourceLocation)
    #expect(columns.blocks.allSatisfy { $0 <= blockRows && $0 > 0 }, sourceLocation: sourceLocation)
    for column in CriteriaTable.columns {
      let expected = reading.procedures.map { text(column.fact(of: $0)) }
      #expect(
        columns.facts[column.name] ?? [] == expected, "\(column.name)", sourceLocation: sourceLocation)
    }
  }
}
