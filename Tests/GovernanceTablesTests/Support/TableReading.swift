import DigitalGovernance
import GovernanceFindings
import Testing

@testable import GovernanceTables

/// Everything that a reading of a table gave; reading it into columns must give the same.
struct TableReading {
  var procedures: [Procedure] = []
  var problems: [TableProblem] = []
  /// The place of each procedure's id.
  var places: [(range: SourceRange, cell: CellAddress)] = []
  var summary: TableSummary?

  init(
    _ bytes: [UInt8], _ mapping: Mapping, limits: CSVLimits = CSVLimits(), chunk: Int = .max,
    comparesColumns: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let reader = TableReader(mapping, limits: limits)
    try self.init(bytes, reader, chunk: chunk)
    guard comparesColumns else { return }
    for blockRows in procedures.count < 1000 ? [1, 2, 16_384] : [1500] {
      try ColumnReading.expectSame(
        bytes, reader, as: self, chunk: chunk, blockRows: blockRows, sourceLocation: sourceLocation)
    }
  }

  init(_ bytes: [UInt8], _ reader: TableReader, chunk: Int = .max) throws {
    let box = Box()
    let source = ChunkedBytes(bytes: bytes, length: chunk)
    summary = try reader.read(source) {
      box.problems.append($0)
    } row: { row in
      box.procedures.append(row.procedure)
      box.places.append(row.place(of: "id"))
    }
    (procedures, problems, places) = (box.procedures, box.problems, box.places)
  }

  init(
    _ text: String, _ mapping: Mapping, limits: CSVLimits = CSVLimits(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try self.init(Array(text.utf8), mapping, limits: limits, sourceLocation: sourceLocation)
  }

  /// The problems without notes, as `kind` at `line:column`.
  var kinds: [TableProblem.Kind] {
    problems.map(\.kind).filter { if case .note = $0 { false } else { true } }
  }

  private final class Box {
    var procedures: [Procedure] = []
    var problems: [TableProblem] = []
    var places: [(range: SourceRange, cell: CellAddress)] = []
  }
}

/// Bytes in chunks of one length.
struct ChunkedBytes: TableSource {
  let bytes: [UInt8]
  let length: Int

  func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let end = start + min(length, bytes.count - start)
        try body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }
}

extension Mapping {
  /// A mapping of columns to fields.
  static func testing(_ columns: KeyValuePairs<String, String>, _ change: (inout Mapping) -> Void = { _ in })
    -> Mapping
  {
    var mapping = Mapping()
    mapping.id = "testing"
    mapping.columns = .known(
      columns.map { name, field in
        var column = Column()
        column.column = .known(name)
        column.field = .known(field)
        return column
      })
    change(&mapping)
    return mapping
  }

  /// Changes a column.
  mutating func change(_ name: String, _ body: (inout Column) -> Void) {
    var all = columns.stated
    for index in all.indices where all[index].column.known == name { body(&all[index]) }
    columns = .known(all)
  }
}

extension Mapping.Column {
  /// Sets the codes.
  mutating func code(_ pairs: KeyValuePairs<String, Fact<String>>) {
    codes = .known(
      pairs.map { text, value in
        var code = Mapping.Code()
        code.code = .known(text)
        code.value = value
        return code
      })
  }
}
