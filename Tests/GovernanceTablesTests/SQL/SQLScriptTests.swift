import DigitalGovernance
import GovernanceTables
import Testing

@Suite("Scripts of SQL") struct SQLScriptTests {
  private let day: CalendarDate

  init() throws { day = try #require(TranslatedExpression.day) }

  private func criterion(_ id: String, _ expression: String, appliesWhen: String? = nil) -> Criterion {
    var criterion = Criterion()
    criterion.id = .known(id)
    criterion.expression = .known(expression)
    criterion.about = "procedure.name"
    if let appliesWhen { criterion.appliesWhen = .known(appliesWhen) }
    return criterion
  }

  private func rubric(_ levels: [(String, [Criterion])], principle: String = "easy") -> QualityRubric {
    var principleOfRubric = QualityRubric.QualityPrinciple()
    principleOfRubric.id = .known(principle)
    principleOfRubric.levels = .known(levels.map { QualityRubric.QualityLevel($0.0, $0.1) })
    var rubric = QualityRubric()
    rubric.id = "office"
    rubric.version = "2"
    rubric.levels = .known(levels.map(\.0))
    rubric.principles = .known([principleOfRubric])
    return rubric
  }

  private func text(_ rubric: QualityRubric, _ dialect: SQLDialect, file: String? = nil) throws -> String {
    try SQLScript(grading: rubric, in: dialect, from: SQLSource(file: file), asOf: day).text
  }

  @Test("A rubric of one principle, whole") func whole() throws {
    var office = rubric([
      ("low", []),
      ("high", [criterion("seal", "!procedure.sealRequired", appliesWhen: "procedure.priority")]),
    ])
    office.scope = "procedure.type == 'application'"
    #expect(
      try text(office, .duckdb) == """
        -- Grades by office 2, as of 2026-11-24, for DuckDB 1.3 and later. Written by kanri sql.
        -- NULL is unknown. Times are seconds since 1970-01-01 UTC, lengths of time nanoseconds.

        -- The facts that are read, out of the cells of the export.
        CREATE OR REPLACE VIEW "grades_facts" AS
        SELECT
          NULLIF(CASE WHEN starts_with("id", '''') AND length("id") > 2 AND regexp_matches("id", '\\A''[=+@\\t\\r-]') \
        AND NOT regexp_matches("id", '\\A''[+-]?[0-9]+(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?\\z') THEN substr("id", 2) \
        ELSE "id" END, '') AS "id",
          CASE "priority" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS "priority",
          CASE "sealRequired" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS "sealRequired",
          NULLIF("type", '') AS "type"
        FROM "procedures_raw";

        -- The answers.
        CREATE OR REPLACE VIEW "grades" AS
        WITH criteria AS (
          SELECT
            "id",
            ("type" = 'application') IS NOT FALSE AS in_scope,
            (NOT "priority") OR (NOT "sealRequired") AS "c_seal"
          FROM "grades_facts"
        ),
        levels AS (
          SELECT
            criteria.*,
            CASE WHEN ("c_seal") IS NOT TRUE THEN 1 ELSE 2 END AS open_1,
            CASE WHEN ("c_seal") IS FALSE THEN 1 ELSE 2 END AS reached_1
          FROM criteria
        )
        SELECT
          "id",
          CASE WHEN in_scope THEN CASE open_1 WHEN 2 THEN 'high' ELSE 'low' END END AS "proven",
          CASE WHEN in_scope THEN CASE reached_1 WHEN 2 THEN 'high' ELSE 'low' END END AS "attainable",
          CASE WHEN in_scope THEN CASE open_1 WHEN 2 THEN 'high' ELSE 'low' END END AS "easy.proven",
          CASE WHEN in_scope THEN CASE reached_1 WHEN 2 THEN 'high' ELSE 'low' END END AS "easy.attainable",
          CASE WHEN in_scope THEN CASE open_1
              WHEN 1 THEN concat_ws('; ', CASE WHEN "c_seal" IS NOT TRUE THEN 'seal' END) END END AS "easy.blocking"
        FROM levels;

        """)
  }

  @Test(
    "An error in a condition leaves open whether it applies: held where what is owed is met, else unknown")
  func faultOfACondition() throws {
    let seal = criterion("seal", "!procedure.sealRequired", appliesWhen: "procedure.volume.total * 10 > 3")
    let product = #"COALESCE(TRY_CAST(CAST("volume.total" AS HUGEINT) * 10 AS BIGINT), NULL)"#
    #expect(
      try text(rubric([("low", []), ("high", [seal])]), .duckdb).contains(
        #"\#n    (NOT (\#(product) > 3)) OR (NOT "sealRequired") AS "c_seal"\#n"#))
  }

  @Test("A condition may give errors for elements of a list") func faultOfAnElement() throws {
    let seal = criterion(
      "seal", "!procedure.sealRequired", appliesWhen: "procedure.portal.tags.exists(t, int(t) > 3)")
    for dialect in SQLDialect.allCases {
      #expect(try text(rubric([("low", []), ("high", [seal])]), dialect).contains("c_seal"))
    }
  }

  @Test("Criteria of one name have columns of their own; capitals tell no columns apart") func names() throws
  {
    let office = rubric([
      ("low", []),
      (
        "high",
        [
          criterion("a", "procedure.priority"), criterion("A", "procedure.sealRequired"),
          criterion(String(repeating: "あ", count: 30), "procedure.plainJapanese"),
        ]
      ),
    ])
    let script = try text(office, .postgres)
    #expect(script.contains(#""priority" AS "c_a","#))
    #expect(script.contains(#""sealRequired" AS "c_4","#))
    #expect(script.contains(#""plainJapanese" AS "c_5""#))
    #expect(script.contains(#"WHEN "c_4" IS NOT TRUE THEN 'A' END"#))
  }

  @Test("A name that PostgreSQL would cut off, and names that only capitals tell apart, are refused")
  func principles() throws {
    let level = ("low", [criterion("a", "procedure.priority")])
    #expect(throws: SQLRefusals.self) {
      try text(rubric([level], principle: String(repeating: "p", count: 60)), .spark)
    }
    var twice = rubric([level])
    var other = try #require(twice.principles.stated.first)
    other.id = "EASY"
    twice.principles = .known(twice.principles.stated + [other])
    #expect(throws: SQLRefusals.self) { try text(twice, .duckdb) }
  }

  @Test("Everything that is refused is named, the scope included") func refusals() throws {
    var office = rubric([
      ("low", [criterion("a", "procedure.reforms.exists(r, r.after.steps.size() > 3)")]),
      ("high", [criterion("b", "procedure.priority ||")]),
    ])
    office.scope = "size(procedure.reforms) > 0"
    do {
      _ = try text(office, .duckdb)
      Issue.record("nothing was refused")
    } catch let error as SQLRefusals {
      #expect(error.refusals.map(\.criterion) == [nil, "a", "b"])
      #expect(error.refusals.map(\.field) == ["scope", "expression", "expression"])
      #expect(
        error.refusals[1].message.en
          == "'a', expression: 'procedure.reforms' cannot be written in SQL: "
          + "the export has no column 'reforms': it is a record, or a list of records.")
    }
  }

  @Test("The built-in rubric is written in every dialect, and reads only the columns that it needs")
  func builtIn() throws {
    for dialect in SQLDialect.allCases {
      let script = try text(.kanriQOS, dialect)
      #expect(!script.contains("notes.general"))
      #expect(script.contains("in_scope"))
    }
  }

  @Test("A file is read as text, in each engine's own way") func loading() throws {
    let office = rubric([("low", [criterion("a", "procedure.priority")])])
    #expect(
      try text(office, .duckdb, file: "it's.csv").contains(
        "FROM read_csv(\n  'it''s.csv', header = true, all_varchar = true"))
    #expect(try text(office, .spark, file: "it's.csv").contains("path 'it\\'s.csv', header 'true'"))
    #expect(try text(office, .spark, file: "a.csv").contains("`volume.online` STRING"))
    #expect(
      try text(office, .postgres, file: "it's.csv").contains(
        "\\copy \"procedures_raw\" FROM 'it''s.csv' WITH (FORMAT csv, HEADER match"))
    #expect(!(try text(office, .postgres)).contains("\\copy"))
  }

  @Test("PostgreSQL keeps the steps apart, so that no criterion is evaluated again for each use")
  func fences() throws {
    let script = try text(.kanriQOS, .postgres)
    #expect(script.split(separator: "\n").count { $0 == "  OFFSET 0" } == 2)
  }

  @Test("A rule set becomes one pass over the facts") func ruleSet() throws {
    var rules = RuleSet()
    rules.id = "office"
    var first = criterion("x", "procedure.priority")
    first.code = "O101"
    rules.criteria = .known([first])
    let script = try SQLScript(finding: rules, in: .spark, from: SQLSource(table: "t"), asOf: day).text
    #expect(
      script.hasSuffix(
        """
        CREATE OR REPLACE TEMPORARY VIEW `findings` AS
        SELECT `id`, code
        FROM (
          SELECT
            `id`,
            explode(array(
              CASE WHEN `priority` IS FALSE THEN 'O101' END)) AS code
          FROM `findings_facts`
        ) AS codes
        WHERE code IS NOT NULL;

        """))
    #expect(script.contains("FROM `t`;"))
  }

  @Test("A comment of the script ends where it is meant to end") func comments() throws {
    var office = rubric([("low", [criterion("a", "procedure.priority")])])
    office.id = "x\nDROP TABLE t; --"
    let first = try text(office, .duckdb).split(separator: "\n")[0]
    #expect(first.hasPrefix("-- Grades by xDROP TABLE t -- 2, as of"))
  }
}
