import DigitalGovernance
import GovernanceRules
import Testing

/// The words in which a project states its accessibility.
@Suite struct AccessibilityWords {
  private func findings(_ change: (inout Project.Accessibility) -> Void) -> [String] {
    var accessibility = Project.Accessibility()
    change(&accessibility)
    var project = Project()
    project.accessibility = .known(accessibility)
    return check(project, asOf: today).filter { $0.code.hasPrefix("L") }.map { "\($0.code) \($0.path)" }
  }

  @Test(
    "An edition that was replaced is found however it is written",
    arguments: ["JIS X 8341-3:2010", "ＪＩＳ　Ｘ　８３４１－３：２０１０", "JIS X8341-3（2010年版）", "JIS X 8341-3：2004に準拠"])
  func expired(text: String) {
    #expect(findings { $0.standard = .known(text) } == ["L101 accessibility.standard"])
    #expect(findings { $0.statement = .known(text) } == ["L101 accessibility.statement"])
  }

  @Test(
    "Words of today are silent",
    arguments: ["JIS X 8341-3:2016", "WCAG 2.2", "適合レベルAA", "障害等級2級の人", "日本産業規格"])
  func current(text: String) {
    #expect(findings { $0.standard = .known(text) }.isEmpty)
  }

  @Test("Every text counts, in lists too") func everywhere() {
    #expect(findings { $0.level = "達成等級AA" } == ["L104 accessibility.level"])
    #expect(findings { $0.scope = "JIS X 8341-4の対象" } == ["L103 accessibility.scope"])
    #expect(findings { $0.exceptions = ["地図", "日本工業規格の対象外"] } == ["L102 accessibility.exceptions[1]"])
  }

  @Test("Before July 2019 the old name was right") func oldName() {
    #expect(
      findings {
        $0.standard = "日本工業規格"
        $0.testedOn = CalendarDate("2019-06-30").map { .known($0) } ?? .unknown
      }.isEmpty)
    #expect(
      findings {
        $0.standard = "日本工業規格"
        $0.testedOn = CalendarDate("2019-07-01").map { .known($0) } ?? .unknown
      } == ["L102 accessibility.standard"])
  }

  @Test("An exception of all PDF files is one without a reason; of some it is not") func pdf() {
    #expect(findings { $0.exceptions = ["ＰＤＦファイル"] } == ["L105 accessibility.exceptions[0]"])
    #expect(findings { $0.exceptions = ["2020年以前のPDF（電話で内容を伝える）"] }.isEmpty)
  }
}
