/// A table for a terminal, whose columns line up in cells.
struct TextTable {
  /// A column's heading and the side to which its values lean.
  struct Column {
    let heading: String
    let leansRight: Bool

    init(_ heading: String, leansRight: Bool = false) {
      self.heading = heading
      self.leansRight = leansRight
    }
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; its values are escaped here.
  mutating func add(_ values: [String]) { rows.append(values.map { TerminalText($0).description }) }

  /// The lines, two spaces between columns, none at the end.
  var text: String {
    let lines = [columns.map(\.heading)] + rows
    let widths = columns.indices.map { column in
      lines.map { column < $0.count ? CellWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return lines.map { line in
      var text = ""
      // Spaces wait until something follows them.
      var pending = 0
      for (index, (column, value)) in zip(columns, line).enumerated() {
        let padding = widths[index] - CellWidth.of(value)
        if column.leansRight { pending += padding }
        if !value.isEmpty {
          text += String(repeating: " ", count: pending) + value
          pending = 0
        }
        pending += column.leansRight ? 2 : padding + 2
      }
      return text + "\n"
    }.joined()
  }
}
