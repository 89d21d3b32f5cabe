import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import Testing

@Suite("What a document says that its kind does not accept")
struct DecodingProblemTests {
  @Test("A misspelt key, in the language of the key") func unknownKey() throws {
    try expectProblem(
      .unknownKey("purpse", meant: "purpose", field: "purpose"), path: "purpse",
      in: Reading.canvas("1️⃣purpse⏹: a"))
    try expectProblem(
      .unknownKey("期待する価値", meant: "期待される価値", field: "values"), path: "期待する価値",
      in: Reading.canvas("1️⃣期待する価値⏹: なし"))
    try expectProblem(
      .unknownKey("zz", meant: nil, field: nil), path: "users[0].zz",
      in: Reading.canvas("users:\n  - name: 開業者\n    1️⃣zz⏹: a"))
  }

  @Test("Whoever misspelt a required key has not left it out") func misspeltRequired() throws {
    try expectProblem(
      .unknownKey("nmae", meant: "name", field: "name"), path: "nmae",
      in: "apiVersion: kanri/v1\nkind: ServiceCanvas\nid: a\n1️⃣nmae⏹: b\nphase: design\n")
  }

  @Test("One field under two of its names") func sameField() throws {
    try expectProblem(
      .sameField("目的", other: "purpose"), path: "purpose", in: Reading.canvas("purpose: a\n1️⃣目的⏹: b"))
  }

  @Test("All that is missing of a document is said once, at its kind") func missing() throws {
    try expectProblem(
      .missing([Bilingual(en: "name", ja: "名称"), Bilingual(en: "phase", ja: "工程")]), path: "",
      in: "apiVersion: kanri/v1\nkind: 1️⃣ServiceCanvas⏹\nid: a\n")
  }

  @Test("What is missing of a nested record is said at its first key") func missingNested() throws {
    try expectProblem(
      .missing([Bilingual(en: "indicator", ja: "指標")]), path: "outcomes[1]",
      in: Reading.canvas("outcomes:\n  - indicator: a\n  - 1️⃣id⏹: b\n    target: 70%"))
  }

  @Test("A key without a value") func emptyValue() throws {
    try expectProblem(
      .emptyValue(key: "目的"), path: "purpose", in: Reading.canvas("1️⃣目的⏹:\nbackground: a"))
    try expectProblem(
      .emptyValue(key: "users"), path: "users", in: Reading.canvas("1️⃣users⏹:\nbackground: a"))
  }

  @Test("A text of nothing but white space", arguments: ["\"\"", "' '", "\"　\""]) func emptyText(text: String)
    throws
  {
    try expectProblem(
      .emptyText(key: "purpose"), path: "purpose", in: Reading.canvas("purpose: 1️⃣\(text)⏹"))
  }

  @Test("A placeholder left in", arguments: ["未定", "TBD", "○○課", "検討中"]) func placeholder(text: String) throws
  {
    try expectProblem(
      .placeholder(key: "purpose", text: text), path: "purpose", in: Reading.canvas("purpose: 1️⃣\(text)⏹"))
    try expectProblem(
      .placeholder(key: "created", text: text).at("date"), path: "created.date",
      in: Reading.canvas("created:\n  date: 1️⃣\(text)⏹"))
  }

  @Test("A circle and a cross answer a question of yes or no") func circle() throws {
    let reading = try Reading(
      Reading.canvas("data:\n  - name: 法人情報\n    alreadyHeld: ○\n  - name: 住所\n    行政が保有: ×"))
    #expect(reading.problems.isEmpty)
    #expect(try reading.canvas().data.stated.map(\.alreadyHeld) == [true, false])
  }

  @Test("A list or keys where one value belongs") func wrongForm() throws {
    let text = Bilingual(en: "a text", ja: "文字列")
    try expectProblem(
      .wrongForm(key: "purpose", expected: text, found: .list), path: "purpose",
      in: Reading.canvas("purpose: 1️⃣[a, b]⏹"))
    try expectProblem(
      .wrongForm(key: "purpose", expected: text, found: .mapping), path: "purpose",
      in: Reading.canvas("1️⃣purpose⏹:\n  a: b"))
  }

  @Test("A value of another form") func wrongValue() throws {
    try expectProblem(
      .wrongForm(key: "headCount", expected: ScalarForm.amount.label, found: .text("多い")),
      path: "users[0].headCount", in: Reading.canvas("users:\n  - name: a\n    headCount: 1️⃣多い⏹"))
    try expectProblem(
      .wrongForm(key: "日付", expected: ScalarForm.date.label, found: .text("令和7年度")), path: "created.date",
      in: Reading.canvas("作成:\n  日付: 1️⃣令和7年度⏹"))
  }

  @Test("A value where keys belong") func wrongRecord() throws {
    let created = Bilingual(
      en: "keys with values such as 'date: 2026-05-11'", ja: "キーと値の組（例 日付: 2026-05-11）")
    let user = Bilingual(en: "keys with values such as 'name: 初めて申請する人'", ja: "キーと値の組（例 名称: 初めて申請する人）")
    try expectProblem(
      .wrongForm(key: "created", expected: created, found: .text("担当課")), path: "created",
      in: Reading.canvas("created: 1️⃣担当課⏹"))
    try expectProblem(
      .wrongForm(key: "created", expected: created, found: .list), path: "created",
      in: Reading.canvas("1️⃣created⏹:\n  - date: 2026-05-11"))
    try expectProblem(
      .wrongForm(key: "users", expected: user, found: .text("開業者")), path: "users[1]",
      in: Reading.canvas("users:\n  - name: a\n  - 1️⃣開業者⏹"))
  }

  @Test("An element that is no value") func wrongElement() throws {
    let text = Bilingual(en: "a text", ja: "文字列")
    try expectProblem(
      .wrongForm(key: "flow", expected: text, found: .mapping), path: "flow[1]",
      in: Reading.canvas("flow:\n  - 案内\n  - 1️⃣a⏹: b\n    c: d"))
  }

  @Test("One value where a list belongs") func notAList() throws {
    try expectProblem(
      .notAList(key: "flow", found: .text("案内"), ofRecords: false), path: "flow",
      in: Reading.canvas("flow: 1️⃣案内⏹"))
    try expectProblem(
      .notAList(key: "users", found: .mapping, ofRecords: true), path: "users",
      in: Reading.canvas("1️⃣users⏹:\n  name: a"))
  }

  @Test("None of the listed values; the nearest is named in the language of the value") func unknownChoice()
    throws
  {
    let known = Risk.Degree.choices.list.entries.map { Bilingual(en: $0.en, ja: $0.ja) }
    try expectProblem(
      .unknownChoice(key: "impact", text: "hihg", meant: "high", known: known), path: "risks[0].impact",
      in: Reading.canvas("risks:\n  - text: a\n    impact: 1️⃣hihg⏹"))
    let methods = Evidence.Method.choices.list.entries.map { Bilingual(en: $0.en, ja: $0.ja) }
    try expectProblem(
      .unknownChoice(key: "方法", text: "インタビュウ", meant: "インタビュー", known: methods),
      path: "users[0].evidence[0].method",
      in: Reading.canvas("利用者:\n  - 名称: a\n    根拠:\n      - 方法: 1️⃣インタビュウ⏹"))
  }

  @Test("A day that no calendar has, an era that was over, another notation") func badDate() throws {
    try expectProblem(
      .badDate(key: "date", text: "2026-02-30", .noSuchDay), path: "created.date",
      in: Reading.canvas("created: {date: 1️⃣2026-02-30⏹}"))
    try expectProblem(
      .badDate(key: "date", text: "平成31年5月1日", .outsideEra(era: "平成")), path: "created.date",
      in: Reading.canvas("created: {date: 1️⃣平成31年5月1日⏹}"))
    try expectProblem(
      .badDate(key: "date", text: "2026/3/31", .otherNotation(meant: "2026-03-31")), path: "created.date",
      in: Reading.canvas("created: {date: 1️⃣2026/3/31⏹}"))
  }

  @Test("None, where something must be stated") func cannotBeNothing() throws {
    try expectProblem(
      .cannotBeNothing(key: "method"), path: "users[0].evidence[0].method",
      in: Reading.canvas("users:\n  - name: a\n    evidence:\n      - method: 1️⃣なし⏹"))
    try expectProblem(
      .cannotBeNothing(key: "created"), path: "created", in: Reading.canvas("created: 1️⃣none⏹"))
  }

  @Test("In a broken document nothing is called missing") func broken() throws {
    let reading = try Reading("apiVersion: kanri/v1\nkind: ServiceCanvas\nid: a\nname: b\n- c\n")
    #expect(!reading.problems.contains { if case .missing = $0.kind { true } else { false } })
  }

  @Test("Elements that were refused do not move the others") func refusedElements() throws {
    let reading = try Reading(Reading.canvas("flow:\n  - 1️⃣\"\"⏹\n  - 案内\n  - 1️⃣未定⏹\n  - 1️⃣申請⏹"))
    #expect(try reading.canvas().flow == ["案内", "申請"])
    #expect(reading.problems.map(\.path.description) == ["flow[0]", "flow[2]"])
    #expect(reading.problems.map(\.bytes) == Array(reading.marked.marked.prefix(2)))
    let document = try #require(reading.known)
    #expect(
      Placement.bytes(of: FactPath([.field("flow"), .index(1)]), in: document, tree: reading.tree)
        == reading.marked.marked[2])
  }
}

extension DecodingProblem.Kind {
  /// The same of another key.
  fileprivate func at(_ key: String) -> DecodingProblem.Kind {
    if case .placeholder(_, let text) = self { .placeholder(key: key, text: text) } else { self }
  }
}
