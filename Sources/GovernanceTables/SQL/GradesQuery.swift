import DigitalGovernance
import GovernanceFindings

/// The query that grades: criteria as columns, the level of each principle, the grade.
struct GradesQuery {
  let text: String

  /// A principle with the columns of its criteria, level by level.
  private struct Principle {
    let id: String
    var levels: [[(column: String, criterion: String)]] = []
  }

  /// Nil where something was refused.
  init?(_ rubric: QualityRubric, _ criteria: inout CriterionColumns, _ dialect: SQLDialect) {
    let printer = dialect.printer
    let levels = rubric.levels.stated
    var scope: SQLExpression?
    if let source = rubric.scope.known {
      if let program = try? criteria.environment.language.compile(source) {
        scope = criteria.condition(program, nil, "scope")
      } else {
        criteria.refuse(
          nil, "scope", source, Bilingual(en: "it cannot be evaluated", ja: "評価できません"))
      }
    }
    var names = ColumnNames()
    var columns: [String] = []
    var principles: [Principle] = []
    for principle in rubric.principles.stated {
      var its = Principle(id: principle.id.known ?? "")
      for suffix in [".proven", ".attainable", ".blocking"] where !names.claim(its.id + suffix) {
        criteria.refuse(
          nil, "id", its.id,
          Bilingual(
            en: "two principles have the same name, or one of more than 50 bytes",
            ja: "同じ名前の原則が二つあるか、名前が50バイトを超えています"))
      }
      for level in levels {
        var columnsOfLevel: [(String, String)] = []
        let found = principle.levels.stated.filter { $0.id.known == level }.flatMap(\.criteria.stated)
        for criterion in found {
          let id = criterion.id.known ?? criterion.code.known ?? ""
          let column = names.column(of: id)
          columnsOfLevel.append((column, id))
          guard let held = criteria.held(criterion, named: id, for: .judgement) else { continue }
          columns.append("    \(printer.text(held)) AS \(printer.name(column))")
        }
        its.levels.append(columnsOfLevel)
      }
      principles.append(its)
    }
    guard !levels.isEmpty, !principles.isEmpty else {
      criteria.refuse(
        nil, "principles", rubric.id.known ?? "",
        Bilingual(en: "there are no levels or no principles", ja: "水準か原則がありません"))
      return nil
    }
    guard criteria.refusals.isEmpty else { return nil }
    text = GradesQuery.text(printer, columns, scope, principles, levels)
  }

  private static func text(
    _ printer: any SQLPrinter, _ columns: [String], _ scope: SQLExpression?, _ principles: [Principle],
    _ levels: [String]
  ) -> String {
    let id = printer.name("id")
    let scoped =
      scope.map { ["    (\(printer.text($0))) IS NOT FALSE AS in_scope"] } ?? ["    TRUE AS in_scope"]
    var steps: [String] = []
    var final: [String] = []
    for (index, principle) in principles.enumerated() {
      let (open, reached) = ("open_\(index + 1)", "reached_\(index + 1)")
      // The first level that is not held, and the first that cannot be: a level without criteria always holds.
      var notHeld = ""
      var notReached = ""
      var blocking = ""
      for (level, criteria) in principle.levels.enumerated() where !criteria.isEmpty {
        let all = criteria.map { printer.name($0.column) }.joined(separator: " AND ")
        notHeld += " WHEN (\(all)) IS NOT TRUE THEN \(level)"
        notReached += " WHEN (\(all)) IS FALSE THEN \(level)"
        let ids = criteria.map {
          "CASE WHEN \(printer.name($0.column)) IS NOT TRUE THEN \(printer.literal($0.criterion)) END"
        }
        blocking += "\n      WHEN \(level) THEN concat_ws('; ', \(ids.joined(separator: ", ")))"
      }
      func step(_ whens: String) -> String {
        whens.isEmpty ? "\(levels.count)" : "CASE\(whens) ELSE \(levels.count) END"
      }
      steps.append("    \(step(notHeld)) AS \(open)")
      steps.append("    \(step(notReached)) AS \(reached)")
      final.append(
        "  \(GradesQuery.level(open, levels, printer)) AS \(printer.name("\(principle.id).proven"))")
      final.append(
        "  \(GradesQuery.level(reached, levels, printer)) AS \(printer.name("\(principle.id).attainable"))")
      final.append(
        "  \(blocking.isEmpty ? printer.null : "CASE WHEN in_scope THEN CASE \(open)\(blocking) END END") AS \(printer.name("\(principle.id).blocking"))"
      )
    }
    func least(_ prefix: String) -> String {
      let names = principles.indices.map { "\(prefix)_\($0 + 1)" }
      return names.count == 1 ? names[0] : "LEAST(\(names.joined(separator: ", ")))"
    }
    return """
      WITH criteria AS (
        SELECT
          \(id),
      \((scoped + columns).joined(separator: ",\n"))
        FROM \(printer.name("grades_facts"))\(printer.fence)
      ),
      levels AS (
        SELECT
          criteria.*,
      \(steps.joined(separator: ",\n"))
        FROM criteria\(printer.fence)
      )
      SELECT
        \(id),
        \(GradesQuery.level(least("open"), levels, printer)) AS \(printer.name("proven")),
        \(GradesQuery.level(least("reached"), levels, printer)) AS \(printer.name("attainable")),
      \(final.joined(separator: ",\n"))
      FROM levels
      """
  }

  /// The level below the first that is not held; the lowest has none below it.
  private static func level(_ first: String, _ levels: [String], _ printer: any SQLPrinter) -> String {
    let whens = levels.indices.dropFirst().map { "WHEN \($0 + 1) THEN \(printer.literal(levels[$0]))" }
    let choice =
      whens.isEmpty
      ? printer.literal(levels[0])
      : "CASE \(first) \(whens.joined(separator: " ")) ELSE \(printer.literal(levels[0])) END"
    return "CASE WHEN in_scope THEN \(choice) END"
  }
}

/// Names of columns, told apart as the engines do: without regard to capitals, cut off after 63 bytes.
private struct ColumnNames {
  private var taken: Set<String> = []

  mutating func claim(_ name: String) -> Bool {
    name.utf8.count <= 63 && !name.unicodeScalars.contains("\0") && taken.insert(name.lowercased()).inserted
  }

  /// `c_` and the id of a criterion, or `c_` and a number where that is no name.
  mutating func column(of criterion: String) -> String {
    let name = "c_\(criterion)"
    if claim(name) { return name }
    var number = taken.count
    while !claim("c_\(number)") { number += 1 }
    return "c_\(number)"
  }
}
