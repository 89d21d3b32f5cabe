import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceTables

/// `kanri sql`: a rubric or rule set as SQL for an engine that holds the export.
struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Writes a rubric or a rule set as SQL: the same grades and findings in an engine that you run.",
    discussion: """
      The script reads the columns of 'kanri inventory export --format csv' as text, and makes the view 'grades' (the
      columns of 'kanri grade --format csv') or 'findings' (id, code). What cannot be said exactly is refused by name.
      """)

  @Option(help: "duckdb, spark or postgres.")
  var dialect: SQLDialect

  @Option(help: ArgumentHelp("A built-in rubric, or the file of one.", valueName: "rubric"))
  var rubric: String?

  @Option(help: ArgumentHelp("A built-in rule set, or the file of one.", valueName: "rule set"))
  var rules: String?

  @Option(help: ArgumentHelp("Leave these codes of the rule set out.", valueName: "codes"))
  var ignore: String?

  @Option(help: ArgumentHelp("The table or view that holds the export, all columns text.", valueName: "name"))
  var table = "procedures_raw"

  @Option(help: ArgumentHelp("The exported file, from which the script makes the table.", valueName: "file"))
  var source: String?

  @Option(help: ArgumentHelp("The day that stands for today: 2026-11-24.", valueName: "date"))
  var asOf: CalendarDate?

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  func validate() throws {
    if rubric != nil, rules != nil { throw ValidationError("give --rubric or --rules, not both.") }
    if ignore != nil, rules == nil { throw ValidationError("--ignore leaves codes of --rules out.") }
    let views = ["grades", "grades_facts", "findings", "findings_facts"]
    if table.isEmpty || views.contains(table.lowercased()) {
      throw ValidationError("--table needs another name than \(views.joined(separator: ", ")).")
    }
    if let source, source.contains(where: \.isNewline) {
      throw ValidationError("--source cannot be the name of a file with a line break in it.")
    }
  }

  func run() throws {
    let day = asOf ?? Today.date(in: .japan)
    let source = SQLSource(table: table, file: source)
    let language = language ?? LanguageChoice.ofLocale ?? .ja
    do {
      let script =
        if let rules {
          try SQLScript(finding: try ruleSet(rules), in: dialect, from: source, asOf: day)
        } else {
          try SQLScript(
            grading: try RubricChoice.rubric(rubric ?? "kanri-qos"), in: dialect, from: source, asOf: day)
        }
      Console.standardOutput(script.text)
    } catch let error as SQLRefusals {
      for refusal in error.refusals {
        Console.standardError("kanri: \(TerminalText(refusal.message[language]))\n")
      }
      throw ExitStatus(code: 2)
    }
  }

  private func ruleSet(_ name: String) throws -> RuleSet {
    var ruleSet = try RuleSetChoice.ruleSet(name)
    guard let ignore else { return ruleSet }
    let codes = ignore.split(separator: ",").map { String($0) }
    let criteria = ruleSet.criteria.stated
    for code in codes where !criteria.contains(where: { $0.code.known == code }) {
      throw ValidationError("the rule set has no code '\(code)'.")
    }
    ruleSet.criteria = .known(criteria.filter { !codes.contains($0.code.known ?? "") })
    return ruleSet
  }
}

extension SQLDialect: ExpressibleByArgument {}
