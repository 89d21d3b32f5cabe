import Testing

@testable import DigitalGovernance

@Suite("Messages of criteria") struct MessageTemplateTests {
  private func project(_ write: (inout Project) -> Void) -> Project {
    var project = Project()
    project.userTests = []
    write(&project)
    return project
  }

  /// The message of a criterion that is not met, up to what was seen.
  private func text(_ template: String, _ write: (inout Project) -> Void = { _ in }) throws -> String {
    var message = Wording()
    message.ja = .known(template)
    let criterion = try CriterionCase("size(project.userTests) > 0", message: message)
    let text = try criterion.message(project(write)).ja
    let seen = try #require(text.firstRange(of: "（見た値: 「ユーザーテスト」=なし）。"))
    return String(text[..<seen.lowerBound])
  }

  @Test(
    "Values stand in place of their braces",
    arguments: [
      ("{size(project.userTests)}件です", "0件です"), ("{project.name}", "窓口の予約"), ("{project.change}", "new"),
      ("{project.priority}と{!project.priority}", "はいといいえ"), ("{project.partners}", "なし"),
      ("{project.audience}", "2件"), ("{project.budgetYear.first}から", "2026-04-01から"),
      ("{project.scale.cost}と{project.scale.cost.number}", "14,000,000円と14,000,000"),
      ("{project.scale.users}", "約1,234,567人"), ("{project.scale.pages}", "3.5枚"),
      ("{days(30)}以内", "30日以内"), ("{project.lead}", "未記入"), ("{[1][3]}", "（計算できません）"),
    ])
  func values(template: String, expected: String) throws {
    let year = try #require(CalendarPeriod("令和8年度"))
    let text = try text(template) {
      $0.name = "窓口の予約"
      $0.change = .known(.new)
      $0.priority = .known(true)
      $0.partners = []
      $0.audience = .known([.residents, .staff])
      $0.budgetYear = .known(year)
      var scale = Project.Scale()
      scale.cost = .known("1400万円")
      scale.users = .known("約1234567人")
      scale.pages = .known("3.5枚")
      $0.scale = .known(scale)
    }
    #expect(text == expected)
  }

  @Test(
    "Doubled braces are braces, and braces inside an expression belong to it",
    arguments: [
      ("{{項目}}", "{項目}"), ("{{{1 + 1}}}", "{2}"), ("{{'a': 1}['a']}", "{'a': 1}['a']}"),
      ("{ {'a': 1}['a'] }", "1"), ("{'}'}", "}"), ("{\"{\"}", "{"), ("{'\\'}'}", "'}"), ("}", "}"),
      ("a}}b", "a}b"),
      ("100%", "100%"),
    ])
  func braces(template: String, expected: String) throws {
    #expect(try text(template) == expected)
  }

  @Test("A brace without its partner and an expression that cannot be read are told at their place")
  func broken() {
    func problems(_ template: String) -> [String] {
      CriterionCase.problems("size(project.userTests) > 0") { criterion in
        var message = Wording()
        message.ja = .known(template)
        criterion.message = .known(message)
      }
    }
    #expect(problems("件数{size(project.userTests)") == ["openBrace message.ja [{]"])
    #expect(problems("{'}") == ["openBrace message.ja [{]"])
    #expect(problems("件数は{project.nme}です") == ["expression message.ja [nme]"])
    #expect(problems("件数は{}です").count == 1)
  }

  @Test("Either language stands in for the other, and without one the title speaks") func languages() throws {
    let both = try CriterionCase(
      "size(project.userTests) > 0", message: Wording(en: "no test", ja: "テストがありません"))
    #expect(
      try both.message(project { _ in }) == (
        "no test (seen: userTests = none).", "テストがありません（見た値: 「ユーザーテスト」=なし）。"
      ))
    let none = try CriterionCase("size(project.userTests) > 0")
    #expect(try none.message(project { _ in }).ja == "「O101」を満たしていません（見た値: 「ユーザーテスト」=なし）。")
  }
}
