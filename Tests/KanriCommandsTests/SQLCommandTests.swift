import KanriTestSupport
import Testing

@Suite("kanri sql") struct SQLCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test("The built-in rubric is written in each dialect", arguments: ["duckdb", "spark", "postgres"])
  func dialects(name: String) throws {
    let outcome = try KanriProcess.run("sql", "--dialect", name, "--as-of", "2026-11-24", in: folder)
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
    #expect(outcome.stdout.hasPrefix("-- Grades by kanri-qos 1, as of 2026-11-24, for "))
    #expect(outcome.stdout.contains("easier.blocking"))
  }

  @Test("What cannot be said in SQL is refused with status 2, and nothing is written") func refusal() throws {
    let outcome = try KanriProcess.run(
      "sql", "--dialect", "duckdb", "--rules", "kanri-inventory", "--lang", "en", in: folder)
    #expect(outcome.status == 2 && outcome.stdout.isEmpty)
    #expect(outcome.stderr.contains("kanri: 'I201', expression: 'stated(procedure.standardPeriod.online)'"))
    let rest = try KanriProcess.run(
      "sql", "--dialect", "duckdb", "--rules", "kanri-inventory", "--ignore", "I201,I221,I232", in: folder)
    #expect(rest.status == 0 && rest.stdout.contains("'I202'") && !rest.stdout.contains("'I201'"))
  }

  @Test(
    "A wrong word is a mistake in usage",
    arguments: [
      ["--dialect", "oracle"], ["--dialect", "duckdb", "--rubric", "kanri-qoz"],
      ["--dialect", "duckdb", "--rules", "kanri-inventry"],
      ["--dialect", "duckdb", "--rules", "kanri-inventory", "--ignore", "I999"],
      ["--dialect", "duckdb", "--ignore", "I201"], ["--dialect", "duckdb", "--table", "grades"],
      ["--dialect", "postgres", "--source", "a\nb.csv"],
      ["--dialect", "duckdb", "--rubric", "kanri-qos", "--rules", "kanri-inventory"], [],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try KanriProcess.run(arguments: ["sql"] + arguments, in: folder)
    #expect(outcome.status == 2 && outcome.stdout.isEmpty && !outcome.stderr.isEmpty)
  }
}
