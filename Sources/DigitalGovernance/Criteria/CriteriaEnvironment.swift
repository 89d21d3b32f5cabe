public import CEL
import GovernanceFindings

/// What criteria may use: a variable for each kind of document, the day that stands for today, and a few functions.
///
/// Make one and compile all criteria in it.
public struct CriteriaEnvironment: Sendable {
  /// The variable of the day that stands for today: a timestamp at 00:00 UTC.
  static let today = "asOf"
  /// The kinds have the first slots of every environment, in their order, today the one behind.
  static let slotOfToday = KnownKinds.withFacts.count

  /// The slot of the variable of a kind; nil if criteria cannot read it.
  static func slot(of kind: any Kind.Type) -> Int? { KnownKinds.withFacts.firstIndex { $0 == kind } }

  /// The environment of the language.
  public let language: CELEnvironment
  /// The kinds behind the variables.
  let kinds: [String: any Kind.Type]
  /// The conditions that were read without a problem: many criteria of a standard share one.
  let conditions = ConditionCache()
  /// What is known before any document and the day are at hand: nothing.
  let blank: CELBindings

  /// - Parameter timeZones: named time zones, for the functions that take one.
  public init(timeZones: any CELTimeZones = CELNoTimeZones()) {
    let kinds = KnownKinds.withFacts
    self.kinds = Dictionary(uniqueKeysWithValues: kinds.map { ($0.kindName.variable, $0) })
    language = CELEnvironment(
      variables: kinds.map { CELVariable($0.kindName.variable, .record($0.description.criteriaType)) }
        + [CELVariable(CriteriaEnvironment.today, .timestamp)],
      functions: CriteriaFunctions.all, timeZones: timeZones)
    var blank = language.bindings()
    for kind in kinds { blank[kind.kindName.variable] = .unknown }
    blank[CriteriaEnvironment.today] = .unknown
    self.blank = blank
  }

  /// The field that a part of a checked expression reads; nil if it reads none of a described record.
  func field(readBy node: CELSyntaxTree.ID, in checked: CELCheckedTree) -> FieldDescription? {
    guard case .select(let base, let name, .value) = checked.tree[node].kind,
      let type = checked.types[base].recordOrNull
    else { return nil }
    return (type.host as? RecordDescription)?.fields.first { $0.name == name }
  }
}

extension FieldType {
  /// The description of the nested records, if it holds any.
  package var record: RecordDescription? {
    switch self {
    case .record(let nested), .records(let nested): nested()
    case .keyed(let keyed): keyed.record()
    case .scalar, .scalars: nil
    }
  }
}
