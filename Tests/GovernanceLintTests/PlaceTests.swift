import KanriTestSupport
import Testing

@testable import GovernanceLint

@Suite("Where the rules on shapes point") struct PlaceTests {
  @Test("What a document lacks is one finding, at the value of its kind") func missingFromDocument() throws {
    try expect(
      MissingField.self,
      """
      apiVersion: kanri/v1
      kind: 1️⃣ServiceCanvas⏹
      purpose: 迷わず申請できるようにする
      """)
  }

  @Test("What a record lacks is one finding, at its first key") func missingFromRecord() throws {
    try expect(
      MissingField.self,
      """
      apiVersion: kanri/v1
      種別: サービスキャンバス
      識別子: canvas-1
      名称: 営業許可の申請
      工程: 企画
      利用者:
        - 1️⃣識別子⏹: U1
          状況: 初めて開業する
        - 名称: 美容所の開業者
        - {1️⃣識別子⏹: U3}
      """)
  }

  @Test("A misspelt key is marked itself, and its record does not lack it") func misspelt() throws {
    let text = """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      1️⃣nmae⏹: 営業許可の申請
      phase: planning
      """
    try expect(UnknownKey.self, text)
    try expect(MissingField.self, MarkedText(text).text)
  }

  @Test("A second name of a field is marked, not the first") func secondName() throws {
    try expect(
      FieldGivenTwice.self,
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      1️⃣種別⏹: サービスキャンバス
      id: canvas-1
      name: 営業許可の申請
      phase: planning
      users: [{name: 開業者, 1️⃣名称⏹: 開業者}]
      """)
  }

  @Test("Values are marked with their quotes") func values() throws {
    try expect(
      UnknownValue.self,
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: 1️⃣"運営"⏹
      stakeholders:
        - {name: 板橋区, kind: 1️⃣自治会⏹}
        - {name: 足立区, kind: 区市町村}
      """)
  }

  @Test("A key without a value is marked itself") func emptyValue() throws {
    try expect(
      EmptyValue.self,
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning
      1️⃣purpose⏹:
      1️⃣background⏹: ~
      created: {1️⃣author⏹: null}
      """)
  }

  @Test("An empty list is an answer, and a text of spaces is none") func emptyText() throws {
    let text = """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning
      users: []
      purpose: 1️⃣"　 "⏹
      flow: [申請する, 1️⃣''⏹]
      """
    try expect(EmptyText.self, text)
    try expect(NotAList.self, MarkedText(text).text)
  }

  @Test("A placeholder is marked where it stands, in lists too") func placeholders() throws {
    try expect(
      PlaceholderLeft.self,
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning
      purpose: 1️⃣TBD⏹
      flow: [申請する, 1️⃣未定⏹]
      created: {author: 1️⃣○○課⏹}
      """)
  }

  @Test("The second of two equal keys is marked") func duplicates() throws {
    try expect(
      DuplicateKey.self,
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      1️⃣"name"⏹: 営業の許可
      phase: planning
      users: [{name: 開業者, 1️⃣name⏹: 開業者}]
      """)
  }

  @Test("Half a sentence behind a comma is one finding, and no unknown key besides") func comma() throws {
    let text = """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning
      users: [{name: 飲食店の開業者, 1️⃣初めての人⏹}]
      """
    try expect(FlowSplitByComma.self, text)
    try expect(UnknownKey.self, MarkedText(text).text)
  }

  @Test("A key that is unknown and stands twice is one finding at each place") func unknownTwice() {
    let text = "apiVersion: kanri/v1\nkind: Project\nid: a\nname: b\nzz: 1\nzz: 2\nzz: 3\n"
    let found = Linter.lint(Array(text.utf8), path: "a.yaml", settings: .testing).findings
    #expect(found.map(\.finding.code) == ["S102", "Y121", "Y121"])
  }
}
