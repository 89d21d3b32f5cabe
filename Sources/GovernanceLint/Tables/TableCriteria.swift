import CEL
import DigitalGovernance
import GovernanceFindings
import GovernanceTables

/// The criteria on procedures over the rows of a table: columns tell which rows fall short, and only those rows are looked
/// at one by one, for the words of the finding.
struct TableCriteria {
  private struct Group {
    let criteria: CriteriaInForce
    let own: [CompiledCriterion]
    var session: ColumnCriteria.Session
    /// Those that columns cannot be asked about: every row is looked at.
    let slow: [CompiledCriterion]
  }

  private var groups: [Group]
  private let settings: LintSettings
  /// The facts that the columns should hold.
  let paths: Set<String>

  init(_ settings: LintSettings) {
    self.settings = settings
    var paths: Set<String> = []
    groups = [InventoryCriteria.inForce, settings.criteria].compactMap(\.self).map { criteria in
      let wanted = (criteria.ofKind[Procedure.kindName.variable] ?? []).filter {
        settings.rules.runs($0.code)
      }
      func columns(_ criteria: [CompiledCriterion], _ environment: CriteriaEnvironment) -> ColumnCriteria {
        ColumnCriteria(criteria, asOf: settings.asOf, environment: environment)
      }
      let slow = wanted.filter { columns([$0], criteria.environment).needsProcedures }
      let own = wanted.filter { criterion in !slow.contains { $0.code == criterion.code } }
      let asked = columns(own, criteria.environment)
      paths.formUnion(asked.paths)
      return Group(criteria: criteria, own: own, session: ColumnCriteria.Session(asked), slow: slow)
    }
    self.paths = paths
  }

  /// The criteria of which a row is worth a look, by row, with the group that they belong to.
  mutating func suspects(in block: borrowing ColumnBlock) -> [Int: [(
    group: Int, criteria: [CompiledCriterion]
  )]] {
    var suspects: [Int: [(group: Int, criteria: [CompiledCriterion])]] = [:]
    for index in groups.indices {
      let (truths, faulty) = groups[index].session.truths(of: block.columns)
      var places: [Int: [Int]] = [:]
      for place in truths.indices {
        for row in truths[place].indices where truths[place][row] == Truth.isFalse.rawValue {
          places[row, default: []].append(place)
        }
        for row in faulty[place] where truths[place][row] != Truth.isFalse.rawValue {
          places[row, default: []].append(place)
        }
      }
      for (row, places) in places {
        suspects[row, default: []].append((index, places.sorted().map { groups[index].own[$0] }))
      }
      guard !groups[index].slow.isEmpty else { continue }
      for row in 0..<block.count { suspects[row, default: []].append((index, groups[index].slow)) }
    }
    return suspects
  }

  /// The findings of criteria on a row.
  func findings(on procedure: Procedure, _ suspects: [(group: Int, criteria: [CompiledCriterion])])
    -> [Finding]
  {
    suspects.flatMap { suspect in
      groups[suspect.group].criteria.findings(of: suspect.criteria, on: [procedure], settings: settings).map(
        \.finding)
    }
  }
}
