/// The type of a value in SQL.
indirect enum SQLType: Hashable, Sendable {
  case boolean
  case integer
  case number
  case text
  /// A point in time: whole seconds since 1970-01-01T00:00:00Z, an integer.
  case moment
  /// A length of time: nanoseconds, an integer, as the Common Expression Language counts them.
  case length
  case list(SQLType)

  /// Whether it is kept as a 64-bit integer.
  var isInteger: Bool {
    switch self {
    case .integer, .moment, .length: true
    case .boolean, .number, .text, .list: false
    }
  }
}
