import KanriTestSupport
import Testing

@testable import GovernanceLint

@Suite("Where the rules on criteria point") struct CriterionPlaceTests {
  // MARK: Into expressions, however YAML writes them

  @Test(
    "A fault stands at its own part of the expression, in every style of scalar",
    arguments: [
      // Plain, behind Japanese text.
      "project.name == '申請のオンライン化' && project.1️⃣userTest⏹.exists(t, t.phase == 'design')",
      // Single-quoted, with quotes doubled before the fault.
      "'project.name == ''申請の'' + ''窓口'' && project.1️⃣userTest⏹.exists(t, t.phase == ''design'')'",
      // Double-quoted, with escapes of every length before the fault.
      #""project.name == '\u7533請\t\x41\U0001F600\"' && project.1️⃣userTest⏹.exists(t, t.phase == 'design')""#,
      // Double-quoted over two lines.
      "\"project.name == '申請' &&\n      project.1️⃣userTest⏹.exists(t, t.phase == 'design')\"",
      // Plain over two lines.
      "project.name == '申請' &&\n      project.1️⃣userTest⏹.exists(t, t.phase == 'design')",
      // Literal, with an empty line and deeper indentation.
      "|\n      project.name == '申請'\n\n        && project.1️⃣userTest⏹.exists(t,\n          t.phase == 'design')",
      "|2-\n        project.name == '窓口' &&\n      project.1️⃣userTest⏹.exists(t, t.phase == 'design')",
      // Folded.
      ">-\n      project.name == '申請'\n      && project.1️⃣userTest⏹.exists(t, t.phase == 'design')",
      ">  # 注記\n      project.name == '申請' &&\n\n      project.1️⃣userTest⏹.exists(t, t.phase == 'design')",
    ])
  func styles(expression: String) throws {
    try expect(CriterionOfUnknownFact.self, RuleSetText.of(expression))
  }

  @Test("An expression that cannot be read is marked where reading stopped to make sense") func unreadable()
    throws
  {
    try expect(
      CriterionUnreadable.self,
      RuleSetText.of("project.userTests.exists(t, t.phase 1️⃣=⏹ 'design')"))
    try expect(
      CriterionUnreadable.self,
      RuleSetText.of(
        "|\n      project.name == '申請' && // 注記\n      project.userTests.exists(t, t.phase 1️⃣=⏹ 'design')"))
  }

  @Test("Parts that do not fit are marked at what joins them") func wrongType() throws {
    try expect(
      CriterionOfWrongType.self,
      RuleSetText.of("project.userTests.exists(t, t.date 1️⃣>⏹ '2026-04-01')"))
    try expect(CriterionOfWrongType.self, RuleSetText.of("1️⃣size(project.userTests)⏹"))
  }

  @Test("A word that is none of the list is marked with its quotes") func unknownValue() throws {
    try expect(
      CriterionOfUnknownValue.self,
      RuleSetText.of("project.userTests.exists(t, t.phase == 1️⃣'設計'⏹ || t.phase in ['testing', 1️⃣'prod'⏹])"))
    try expect(
      CriterionOfUnknownValue.self,
      RuleSetText.of("|\n      project.userTests.exists(t, t.phase ==\n        1️⃣'テスト'⏹)"))
    try expect(CriterionOfUnknownValue.self, RuleSetText.of("project.audience.exists(a, a == 'residents')"))
    try expect(
      CriterionOfUnknownValue.self, RuleSetText.of("\"1️⃣'住民'⏹ in project.audience\""))
  }

  // MARK: Into other texts

  @Test("A fault in a message is marked in the message") func messages() throws {
    try expect(
      CriterionOfUnknownFact.self,
      RuleSetText.of(RuleSetText.sound, more: ["指摘文: ユーザーテストは{size(project.1️⃣userTest⏹)}件です"]))
    try expect(
      CriterionOfUnknownFact.self,
      RuleSetText.of(
        RuleSetText.sound,
        more: [
          "指摘文:", "  日本語: 件数は{size(project.userTests)}件です", "  英語: \"{size(project.1️⃣userTest⏹)} tests\"",
        ]))
    try expect(
      CriterionUnreadable.self,
      RuleSetText.of(RuleSetText.sound, more: ["指摘文: \"件数は1️⃣{⏹size(project.userTests)件です\""]))
  }

  @Test("A path that leads nowhere is marked itself") func about() throws {
    try expect(CriterionOfUnknownFact.self, RuleSetText.of(RuleSetText.sound, about: "1️⃣project.tests⏹"))
    try expect(CriterionOfUnknownFact.self, RuleSetText.of(RuleSetText.sound, about: "1️⃣プロジェクト⏹"))
    try expect(
      CriterionWithoutOneSubject.self, RuleSetText.of(RuleSetText.sound, about: "1️⃣procedure.id⏹"))
  }

  @Test("A condition that cannot be read is marked in the condition") func condition() throws {
    try expect(
      CriterionOfUnknownFact.self,
      RuleSetText.of(RuleSetText.sound, more: ["適用条件: project.change == 'new' && project.1️⃣kind⏹ == 'x'"]))
  }

  // MARK: The whole expression

  @Test("What says the same of every document is marked whole") func decidesNothing() throws {
    try expect(CriterionDecidesNothing.self, RuleSetText.of("1️⃣size(project.userTests) > 0 && 1 > 2⏹"))
    try expect(CriterionDecidesNothing.self, RuleSetText.of("1️⃣'size(project.userTests) > 0 || true'⏹"))
    try expect(
      CriterionDecidesNothing.self, RuleSetText.of(RuleSetText.sound, more: ["適用条件: 1️⃣1 < 2⏹"]))
  }

  @Test("Silence that passes is marked whole") func silence() throws {
    try expect(
      CriterionPassedInSilence.self,
      RuleSetText.of("1️⃣\"!stated(project.userTests) || \(RuleSetText.sound)\"⏹"))
    try expect(
      CriterionPassedInSilence.self, RuleSetText.of("stated(project.userTests) && \(RuleSetText.sound)"))
  }

  @Test("A condition may wait for a day") func waiting() throws {
    try expect(
      CriterionDecidesNothing.self,
      RuleSetText.of(RuleSetText.sound, more: ["適用条件: asOf >= timestamp('2027-04-01T00:00:00Z')"]))
  }

  @Test("Documents that do not belong together, and none, are marked whole") func subjects() throws {
    try expect(CriterionWithoutOneSubject.self, RuleSetText.of("1️⃣project.name == procedure.name⏹"))
    try expect(
      CriterionWithoutOneSubject.self, RuleSetText.of("1️⃣asOf > timestamp('2026-04-01T00:00:00Z')⏹"))
    try expect(CriterionWithoutOneSubject.self, RuleSetText.of("project.name == canvas.name"))
  }

  // MARK: The criterion

  @Test("A case that comes out otherwise is marked at what it expects") func missedTest() throws {
    try expect(
      CriterionMissesItsTest.self,
      RuleSetText.of(
        RuleSetText.sound,
        tests: RuleSetText.tests + ["{プロジェクト: {ユーザーテスト: [{工程: テスト}]}, 期待: 1️⃣満たす⏹}"]))
    try expect(
      CriterionMissesItsTest.self,
      RuleSetText.of(RuleSetText.sound, tests: RuleSetText.tests + ["{プロジェクト: {名称: 例}, 期待: 1️⃣満たさない⏹}"]))
  }

  @Test("A case that gives an error is marked at its start") func brokenTest() throws {
    try expect(
      CriterionMissesItsTest.self,
      RuleSetText.of(
        "project.userTests[0].phase == 'design'",
        tests: [RuleSetText.tests[0], "{1️⃣プロジェクト⏹: {ユーザーテスト: なし}, 期待: 満たさない}"]))
  }

  @Test("A case in which something else is wrong is not judged") func misreadTest() throws {
    try expect(
      CriterionMissesItsTest.self,
      RuleSetText.of(
        "project.scale.cost.number >= 1000.0",
        tests: ["{プロジェクト: {規模: {経費: 1,000円}}, 期待: 満たす}", "{プロジェクト: {規模: {経費: 900円}}, 期待: 満たさない}"]))
    try expect(
      CriterionMissesItsTest.self,
      RuleSetText.of(RuleSetText.sound, tests: RuleSetText.tests + ["{プロジェクト: {ユーザテスト: なし}, 期待: 満たす}"]))
  }

  @Test("A code that is not the office's, or another's too, is marked") func codes() throws {
    for code in ["C103", "O", "O1a", "o101", "局1"] {
      try expect(CriterionCodeTaken.self, RuleSetText.of(RuleSetText.sound, code: "1️⃣\(code)⏹"))
    }
    let text = RuleSetText.of(RuleSetText.sound)
    let second = RuleSetText.of(RuleSetText.sound, code: "1️⃣O101⏹").split(separator: "基準:\n")[1]
    try expect(CriterionCodeTaken.self, text + second)
  }

  @Test("What a criterion lacks is one finding at its first key") func incomplete() throws {
    try expect(
      CriterionIncomplete.self,
      """
      apiVersion: kanri/v1
      種別: 局の基準
      id: bureau-rules
      名称: くらし窓口局の基準
      基準:
        - 1️⃣コード⏹: O101
          id: no-user-test-in-design
          式: project.userTests.exists(t, t.phase == 'design')
      """)
    try expect(
      CriterionIncomplete.self,
      RuleSetText.of(RuleSetText.sound).replacing("手間: 3人日", with: "手間: 1️⃣3万円⏹"))
  }

  @Test("A criterion that nothing tests is marked, with what is missing") func untested() throws {
    try expect(
      CriterionUntested.self, RuleSetText.of(RuleSetText.sound, tests: []).replacing("コード:", with: "1️⃣コード⏹:"))
    for test in RuleSetText.tests {
      try expect(
        CriterionUntested.self,
        RuleSetText.of(RuleSetText.sound, tests: [test]).replacing("テスト:\n", with: "1️⃣テスト⏹:\n"))
    }
  }

  @Test("A sound criterion is passed in silence by all of these rules") func sound() throws {
    let rules: [any CriterionRule.Type] = CriterionRules.all
    func silent<R: CriterionRule>(_ rule: R.Type) throws {
      try expect(rule, RuleSetText.of(RuleSetText.sound, about: "project.userTests"))
    }
    for rule in rules { try silent(rule) }
  }

  @Test("An expression that YAML takes for a tag is spoken of once") func tag() {
    let text = RuleSetText.of("!stated(project.userTests)")
    let findings = Linter.lint(Array(text.utf8), path: "rules.yaml", settings: .testing, isNamed: true)
      .findings
    #expect(findings.map(\.finding.code) == ["Y126"])
  }

  @Test("Where the expression cannot be read, nothing else is said of it") func once() throws {
    let text = RuleSetText.of("project.userTests.exists(t, t.phase = 'design')", about: "project.userTests")
    let findings = Linter.lint(Array(text.utf8), path: "rules.yaml", settings: .testing, isNamed: true)
      .findings
    #expect(findings.map(\.finding.code) == ["K301"])
  }
}
