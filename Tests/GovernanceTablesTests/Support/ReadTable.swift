import GovernanceFindings

@testable import GovernanceTables

/// A record as it was handed out, kept.
struct KeptRecord: Equatable {
  var texts: [String]
  var row: Int
  var line: Int
  var offset: Int
  var length: Int
  var places: [SourceRange]
  var problems: [CSVProblem.Kind]
  var problemPlaces: [SourcePosition]
  var unreadable: [Int]
}

/// Reads a table that comes in chunks.
func readTable(
  _ chunks: [[UInt8]], dialect: CSVDialect = CSVDialect(), limits: CSVLimits = CSVLimits()
) -> [KeptRecord] {
  var reader = CSVReader(dialect, limits: limits)
  var records: [KeptRecord] = []
  for (index, chunk) in (chunks + [[]]).enumerated() {
    chunk.withUnsafeBytes { bytes in
      reader.read(bytes, last: index == chunks.count) { record in
        var kept = KeptRecord(
          texts: [], row: record.row, line: record.line, offset: record.offset, length: record.length,
          places: [],
          problems: record.problems.map(\.kind), problemPlaces: [], unreadable: [])
        for problem in record.problems { kept.problemPlaces.append(record.position(of: problem)) }
        for cell in 0..<record.count {
          kept.texts.append(record.text(cell))
          kept.places.append(record.range(of: cell))
          if record.isUnreadable(cell) { kept.unreadable.append(cell) }
        }
        records.append(kept)
      }
    }
  }
  return records
}

func readTable(_ text: String, limits: CSVLimits = CSVLimits()) -> [KeptRecord] {
  readTable([Array(text.utf8)], limits: limits)
}
