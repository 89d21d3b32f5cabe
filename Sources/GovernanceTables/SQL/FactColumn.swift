/// A column of the export, as queries read it.
struct FactColumn: Hashable, Sendable {
  /// The path of the fact: `volume.online`.
  let name: String
  let type: SQLType
  /// Whether a fact may be stated and its cell blank: a length of time in words is.
  let hidesStated: Bool

  /// The columns by their names.
  static let all: [String: FactColumn] = Dictionary(
    uniqueKeysWithValues: CriteriaTable.columns.compactMap { column in
      guard let type = type(column.type) else { return nil }
      return (
        column.name, FactColumn(name: column.name, type: type, hidesStated: column.type == "duration")
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
