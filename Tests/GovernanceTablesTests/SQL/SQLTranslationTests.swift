@testable import GovernanceTables
import Testing

@Suite("Expressions in SQL") struct SQLTranslationTests {
  struct Case: CustomTestStringConvertible {
    let source: String
    let duckdb: String
    let spark: String
    let postgres: String

    init(_ source: String, duckdb: String, spark: String, postgres: String) {
      self.source = source
      self.duckdb = duckdb
      self.spark = spark
      self.postgres = postgres
    }

    var testDescription: String { source }
  }

  static let cases = [
    Case(
      "procedure.onlineState == 'implemented'", duckdb: #""onlineState" = 'implemented'"#,
      spark: "`onlineState` = 'implemented'", postgres: #""onlineState" = 'implemented'"#),
    Case(
      "!procedure.sealRequired && (procedure.priority || procedure.volume.total > 10)",
      duckdb: #"(NOT "sealRequired") AND ("priority" OR ("volume.total" > 10))"#,
      spark: "(NOT `sealRequired`) AND (`priority` OR (`volume.total` > 10L))",
      postgres: #"(NOT "sealRequired") AND ("priority" OR ("volume.total" > 10))"#),
    // Overflow and division by zero are errors of the language, and NULL here.
    Case(
      "procedure.volume.online * 2 >= procedure.volume.total",
      duckdb: #"COALESCE(TRY_CAST(CAST("volume.online" AS HUGEINT) * 2 AS BIGINT), NULL) >= "volume.total""#,
      spark: "try_multiply(`volume.online`, 2L) >= `volume.total`",
      postgres: #"kanri_int(CAST("volume.online" AS numeric) * 2) >= "volume.total""#),
    Case(
      "procedure.volume.total / procedure.volume.online == 3",
      duckdb:
        #"COALESCE(TRY_CAST(CAST("volume.total" AS HUGEINT) // NULLIF("volume.online", 0) AS BIGINT), NULL) = 3"#,
      spark: "CASE WHEN `volume.online` = -1L THEN try_subtract(0L, `volume.total`)"
        + " ELSE `volume.total` DIV NULLIF(`volume.online`, 0L) END = 3L",
      postgres:
        #"kanri_int(div(CAST("volume.total" AS numeric), NULLIF("volume.online", 0))) = 3"#),
    // A fact that is not stated is neither there nor not there.
    Case(
      "has(procedure.notice.online)", duckdb: #"CASE WHEN "notice.online" IS NOT NULL THEN TRUE END"#,
      spark: "CASE WHEN `notice.online` IS NOT NULL THEN TRUE END",
      postgres: #"CASE WHEN "notice.online" IS NOT NULL THEN TRUE END"#),
    // A list that is stated as none is there as an empty one.
    Case(
      "has(procedure.languages)", duckdb: #"len("languages") > 0"#,
      spark: "CAST(array_size(`languages`) AS BIGINT) > 0L",
      postgres: #"CAST(cardinality("languages") AS bigint) > 0"#),
    Case(
      "stated(procedure.plannedFor) || stated(procedure.concerns)",
      duckdb: #"("plannedFor.text" IS NOT NULL) OR ("concerns" IS NOT NULL)"#,
      spark: "(`plannedFor.text` IS NOT NULL) OR (`concerns` IS NOT NULL)",
      postgres: #"("plannedFor.text" IS NOT NULL) OR ("concerns" IS NOT NULL)"#),
    Case(
      "'smartphone' in procedure.kpi.devices", duckdb: #"list_contains("kpi.devices", 'smartphone')"#,
      spark: "array_contains(`kpi.devices`, 'smartphone')",
      postgres: #"'smartphone' = ANY ("kpi.devices")"#),
    // The value may be unknown where the list is empty.
    Case(
      "procedure.summary in procedure.portal.tags",
      duckdb: #"CASE WHEN "summary" IS NOT NULL THEN list_contains("portal.tags", "summary") END"#,
      spark: "CASE WHEN `summary` IS NOT NULL THEN array_contains(`portal.tags`, `summary`) END",
      postgres: #"CASE WHEN "summary" IS NOT NULL THEN "summary" = ANY ("portal.tags") END"#),
    // One unknown element leaves the whole list unknown, also where another one is equal.
    Case(
      "procedure.summary in ['a', procedure.kpi.hours]",
      duckdb: #"CASE WHEN "kpi.hours" IS NOT NULL THEN "summary" IN ('a', "kpi.hours") END"#,
      spark: "CASE WHEN `kpi.hours` IS NOT NULL THEN `summary` IN ('a', `kpi.hours`) END",
      postgres: #"CASE WHEN "kpi.hours" IS NOT NULL THEN "summary" IN ('a', "kpi.hours") END"#),
    Case(
      "procedure.fee.methods.exists(m, m in ['creditCard', 'qrCode'])",
      duckdb: #"list_has_any("fee.methods", ['creditCard', 'qrCode'])"#,
      spark: "arrays_overlap(`fee.methods`, array('creditCard', 'qrCode'))",
      postgres: #""fee.methods" && CAST(ARRAY['creditCard', 'qrCode'] AS text[])"#),
    // What is unknown within the macro keeps three values.
    Case(
      "procedure.portal.tags.exists(t, t == procedure.summary)",
      duckdb: "CASE list_max(list_transform(\"portal.tags\", lambda x1:"
        + " COALESCE(CAST(x1 = \"summary\" AS INTEGER) * 2, 1))) WHEN 2 THEN TRUE WHEN 1 THEN NULL"
        + " WHEN 0 THEN FALSE ELSE CASE WHEN \"portal.tags\" IS NOT NULL THEN FALSE END END",
      spark: "exists(`portal.tags`, x1 -> x1 = `summary`)",
      postgres: #"CASE WHEN "portal.tags" IS NOT NULL THEN TRUE = ANY"#
        + #" (SELECT x1 = "summary" FROM unnest("portal.tags") AS list_x1(x1)) END"#),
    Case(
      "procedure.portal.tags.all(t, size(t) < 5)",
      duckdb: #"len(list_filter("portal.tags", lambda x1: NOT (length(x1) < 5))) = 0"#,
      spark: "forall(`portal.tags`, x1 -> CAST(char_length(x1) AS BIGINT) < 5L)",
      postgres: #"CASE WHEN "portal.tags" IS NOT NULL THEN TRUE = ALL"#
        + #" (SELECT CAST(char_length(x1) AS bigint) < 5 FROM unnest("portal.tags") AS list_x1(x1)) END"#),
    // 240 hours in nanoseconds; 2026-11-24 is day 20,781 since 1970.
    Case(
      "procedure.standardPeriod.online <= duration('240h')",
      duckdb: #""standardPeriod.online" <= 864000000000000"#,
      spark: "`standardPeriod.online` <= 864000000000000L",
      postgres: #""standardPeriod.online" <= 864000000000000"#),
    Case(
      "procedure.plannedFor.last >= asOf", duckdb: #""plannedFor.last" >= 1795478400"#,
      spark: "`plannedFor.last` >= 1795478400L", postgres: #""plannedFor.last" >= 1795478400"#),
    // Texts are ordered by their code points, whatever the database thinks of an order.
    Case(
      "procedure.name < 'あ'", duckdb: #""name" < 'あ'"#, spark: "`name` < 'あ'",
      postgres: #""name" COLLATE "C" < 'あ'"#),
    Case(
      #"procedure.name.contains('it\'s ${x} \\')"#, duckdb: #"contains("name", 'it''s ${x} \')"#,
      spark: #"contains(`name`, 'it\'s \u0024{x} \\')"#,
      postgres: #"strpos("name", E'it''s ${x} \\') > 0"#),
    // The end is the end of the text, not of its last line; digits are those of ASCII.
    Case(
      #"procedure.legalBasis.article.matches('^第\\d+条$')"#,
      duckdb: #"regexp_matches("legalBasis.article", '\A第(?:[0-9])+条\z')"#,
      spark: #"`legalBasis.article` RLIKE '\\A第(?:[0-9])+条\\z'"#,
      postgres: #""legalBasis.article" ~ E'\\A第(?:[0-9])+条\\Z'"#),
    // An unknown condition decides nothing, even where both branches are alike.
    Case(
      "procedure.priority ? procedure.plainJapanese : true",
      duckdb: #"CASE WHEN "priority" THEN "plainJapanese" WHEN NOT "priority" THEN TRUE END"#,
      spark: "CASE WHEN `priority` THEN `plainJapanese` WHEN NOT `priority` THEN TRUE END",
      postgres: #"CASE WHEN "priority" THEN "plainJapanese" WHEN NOT "priority" THEN TRUE END"#),
    Case(
      "procedure.abolishedOn.getMonth() == 3",
      duckdb:
        #"(CAST(month((DATE '1970-01-01' + CAST(floor("abolishedOn" / 86400.0) AS INTEGER))) AS BIGINT)"#
        + " - CAST(1 AS BIGINT)) = 3",
      spark:
        "(CAST(month(date_add(DATE'1970-01-01', CAST(floor(`abolishedOn` / 86400D) AS INT))) AS BIGINT) - 1L) = 3L",
      postgres:
        #"(CAST(extract(month FROM DATE '1970-01-01' + CAST(floor("abolishedOn" / 86400.0) AS integer)) AS bigint)"#
        + " - CAST(1 AS bigint)) = 3"),
  ]

  @Test("An expression in three dialects", arguments: cases)
  func dialects(of example: Case) throws {
    #expect(try TranslatedExpression.text(example.source, .duckdb) == example.duckdb)
    #expect(try TranslatedExpression.text(example.source, .spark) == example.spark)
    #expect(try TranslatedExpression.text(example.source, .postgres) == example.postgres)
  }

  @Test(
    "What cannot be said exactly is refused, with the part and the reason",
    arguments: [
      ("procedure.reforms.all(r, size(r.after.steps) > 0)", "procedure.reforms", "no column 'reforms'"),
      ("size(procedure.barrierResponses) > 0", "procedure.barrierResponses", "no column"),
      ("stated(procedure.volume)", "stated(procedure.volume)", "no column 'volume'"),
      (
        "stated(procedure.standardPeriod.online)", "stated(procedure.standardPeriod.online)",
        "length of time in words"
      ),
      ("project.name == 'x'", "project", "a row is a procedure"),
      ("procedure == procedure", "procedure", "record as a whole"),
      ("procedure.fee.amount.number / procedure.fee.amount.number > 1.0", "", "may be infinite"),
      ("procedure.name.matches('\\\\bx')", "'\\\\bx'", "where a line or a word ends"),
      ("procedure.name.matches('a{300}')", "'a{300}'", "repetitions"),
      ("procedure.name.matches('\\\\pL')", "'\\\\pL'", "too large"),
      ("procedure.name.matches(procedure.summary)", "", "must be written out"),
      ("procedure.portal.tags.map(t, [t]).size() > 0", "[t]", "only when it is evaluated"),
      ("{'a': procedure.priority}['a']", "{'a': procedure.priority}", "maps are not"),
      ("dyn(procedure.name) == 'x'", "dyn(procedure.name)", "the function 'dyn'"),
      ("uint(3) == 3u", "uint(3)", "the function 'uint'"),
      ("procedure.abolishedOn > timestamp('2026-01-01T00:00:00.5Z')", "", "whole seconds"),
      ("procedure.abolishedOn + duration('500ms') > asOf", "", "whole seconds"),
      ("procedure.portal.tags[procedure.volume.total] == 'a'", "", "an index that is written out"),
      ("procedure.abolishedOn.getHours() == 3", "", "getHours"),
      ("procedure.name == 'a\\u0000b'", "'a\\u0000b'", "U+0000"),
    ])
  func refused(source: String, part: String, reason: String) throws {
    let refusal = try #require(try TranslatedExpression.refusal(source))
    #expect(refusal.reason.contains(reason), "\(refusal)")
    #expect(part.isEmpty || refusal.part == part, "\(refusal)")
  }

  @Test("An expression that doubles with each step is refused, and not written") func growth() throws {
    let source = (0..<60).reduce("procedure.volume.total") { text, _ in "(\(text) % 7)" } + " == 1"
    #expect(try TranslatedExpression.refusal(source)?.reason == "it becomes too long")
  }

  @Test("An expression that nests too deep is refused") func depth() throws {
    let source = (0..<400).reduce("procedure.volume.total") { text, _ in "\(text) + 1" } + " == 1"
    #expect(try TranslatedExpression.refusal(source)?.reason == "it nests too deep")
  }
}
