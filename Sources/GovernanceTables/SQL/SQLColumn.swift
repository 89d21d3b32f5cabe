/// A column of the export, as queries read it.
struct SQLColumn: Hashable, Sendable {
  /// The path of the fact: `volume.online`.
  let name: String
  let type: SQLType
  /// Whether a fact may be stated and its cell blank: a length of time in words is.
  let hidesStated: Bool
  /// Whether its texts are free, so that an apostrophe may keep a spreadsheet from running one.
  let mayBeGuarded: Bool

  /// The columns by their names.
  static let all: [String: SQLColumn] = Dictionary(
    uniqueKeysWithValues: CriteriaTable.columns.compactMap { column in
      guard let type = type(column.type) else { return nil }
      return (
        column.name,
        SQLColumn(
          name: column.name, type: type, hidesStated: type == .length,
          mayBeGuarded: type == .text && !column.isListed)
      )
    })

  private static func type(_ name: String) -> SQLType? {
    switch name {
    case "string": .text
    case "int": .integer
    case "bool": .boolean
    case "double": .number
    case "timestamp": .moment
    case "duration": .length
    case "list<string>": .list(.text)
    default: nil
    }
  }
}

extension CriteriaTable.Column {
  /// Whether its values are ids of a list.
  fileprivate var isListed: Bool {
    if case .scalar(.choice) = leaf.field.type { true } else { false }
  }
}
