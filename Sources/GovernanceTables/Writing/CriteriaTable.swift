import CEL
public import DigitalGovernance

/// Procedures as a table whose columns are what criteria read: `volume.online` is `procedure.volume.online`.
///
/// As ``ProcedureTable``, but a fact that criteria read by its parts has a column for each part: a period its bounds
/// (`plannedFor.first`, `plannedFor.last`, `plannedFor.text`), an amount its number and unit. So other engines need to
/// know nothing of either.
public enum CriteriaTable {
  /// A column.
  public struct Column: Sendable {
    /// The path of the fact, as criteria write it behind `procedure.`.
    public let name: String
    /// Its type in the Common Expression Language: `int`, `list<string>`, `timestamp`.
    public let type: String
    let leaf: LeafField
    let part: Part?
    private let walk: FactWalk?

    init(name: String, type: String, leaf: LeafField, part: Part?) {
      self.name = name
      self.type = type
      self.leaf = leaf
      self.part = part
      walk = FactWalk(name, in: Procedure.description)
    }

    /// The fact of a procedure, as expressions read it.
    func fact(of procedure: Procedure) -> CELFact { walk?.fact(of: procedure) ?? .unknown }
  }

  /// A part of a fact.
  enum Part: String, CaseIterable {
    case first, last, text
    case number, unit, approximate, cumulative

    var type: String {
      switch self {
      case .first, .last: "timestamp"
      case .text, .unit: "string"
      case .number: "double"
      case .approximate, .cumulative: "bool"
      }
    }
  }

  /// The columns, in the order of the fields.
  public static let columns: [Column] = ProcedureTable.columns.flatMap { leaf -> [Column] in
    func whole(_ type: String) -> [Column] {
      [Column(name: leaf.path.description, type: type, leaf: leaf, part: nil)]
    }
    func parts(_ parts: [Part]) -> [Column] {
      parts.map { Column(name: "\(leaf.path).\($0.rawValue)", type: $0.type, leaf: leaf, part: $0) }
    }
    switch leaf.field.type {
    case .scalar(.period): return parts([.first, .last, .text])
    case .scalar(.amount): return parts([.number, .unit, .approximate, .cumulative])
    case .scalar(let form): return whole(type(of: form))
    case .scalars(let form): return whole("list<\(type(of: form))>")
    case .record, .records, .keyed: return []
    }
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })

  /// The column of a path; nil if there is none.
  static func column(named name: String) -> Column? { places[name].map { columns[$0] } }

  /// Whether there is no column of a path, but some of what lies behind it.
  static func holdsPartsOnly(of path: String) -> Bool {
    places[path] == nil && columns.contains { $0.name.hasPrefix("\(path).") }
  }

  private static func type(of form: ScalarForm) -> String {
    switch form {
    case .text, .choice, .code, .period, .amount: "string"
    case .integer: "int"
    case .flag: "bool"
    case .date: "timestamp"
    case .duration, .timeSpan: "duration"
    }
  }

  /// The cells of a procedure, without any guard against formulas.
  public static func cells(of procedure: Procedure) -> [String] {
    columns.map { column in
      guard let part = column.part else { return ProcedureTable.cell(column.leaf, of: procedure) }
      guard case .scalar(let content) = column.leaf.content(in: procedure) else { return "" }
      return text(of: part, content)
    }
  }

  private static func text(of part: Part, _ content: ScalarContent) -> String {
    switch content {
    case .period(let period):
      switch part {
      case .first: "\(period.first)T00:00:00Z"
      case .last: "\(period.last)T00:00:00Z"
      default: period.description
      }
    case .amount(let amount):
      switch part {
      case .number: "\(amount.number)"
      case .unit: amount.unit
      case .approximate: amount.isApproximate ? "true" : "false"
      default: amount.isCumulative ? "true" : "false"
      }
    default: ""
    }
  }
}
