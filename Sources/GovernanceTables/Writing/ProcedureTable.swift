public import DigitalGovernance
public import GovernanceFindings

/// Procedures as a table in kanri's own columns: one for each leaf of a procedure, named by its path.
///
/// A blank cell is unknown. Values are written as a program wants them: English names of listed values, decimal numbers,
/// `true` and `false`, days as RFC 3339 in UTC, lengths of time in seconds (`5400s`), lists as JSON, so that a list
/// stated as empty is `[]`.
public enum ProcedureTable {
  /// The columns, in the order of the fields.
  public static let columns: [LeafField] = Procedure.description.leaves

  /// The header, in the names of one language: `volume.online`, `件数.オンライン`.
  public static func header(_ language: Language = .en) -> [String] {
    columns.map { language == .en ? $0.path.description : $0.ja }
  }

  /// The cells of a procedure, without any guard against formulas: ``CSVWriter`` adds it.
  public static func cells(of procedure: Procedure) -> [String] {
    columns.map { cell($0, of: procedure) }
  }

  static func cell(_ leaf: LeafField, of procedure: Procedure) -> String {
    switch leaf.content(in: procedure) {
    case .unknown, .record, .records: ""
    case .nothing: if case .scalars = leaf.field.type { "[]" } else { "" }
    case .scalar(let value): text(of: value, leaf)
    case .scalars(let values):
      "[\((0..<values.count).map { json(of: values.content(at: $0), leaf) }.joined(separator: ","))]"
    }
  }

  private static func text(of content: ScalarContent, _ leaf: LeafField) -> String {
    switch content {
    case .text(let text):
      // A processing period that cannot be counted with is no length of time.
      if case .scalar(.duration) = leaf.field.type { "" } else { text }
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .flag(let value): value ? "true" : "false"
    case .date(let value): "\(value)T00:00:00Z"
    case .duration(let seconds, _): "\(seconds)s"
    case .period(let value): value.description
    case .amount(let value): value.description
    }
  }

  private static func json(of content: ScalarContent, _ leaf: LeafField) -> String {
    switch content {
    case .integer, .number, .flag: text(of: content, leaf)
    case .text, .date, .duration, .period, .amount: quoted(text(of: content, leaf))
    }
  }

  private static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
