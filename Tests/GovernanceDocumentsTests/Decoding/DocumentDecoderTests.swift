import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import Testing

@Suite("Reading documents into values")
struct DocumentDecoderTests {
  @Test("Stated, stated as none and not stated are three states") func threeStates() throws {
    let canvas = try Reading(
      Reading.canvas(
        """
        users:
          - name: a
            headCount: 約1,000人
            needs: なし
          - name: b
            headCount: なし
            needs: []
          - name: c
            needs: none
        providers: []
        risks: なし
        """)
    ).canvas()
    #expect(canvas.users.stated.map(\.headCount.state) == [.known, .nothing, .unknown])
    #expect(canvas.users.stated.map(\.needs) == [.nothing, .nothing, .nothing])
    #expect(canvas.users.stated.map(\.evidence) == [.unknown, .unknown, .unknown])
    #expect(canvas.providers == .nothing)
    #expect(canvas.risks == .nothing)
    #expect(canvas.issues == .unknown)
  }

  @Test("A text may say なし") func textOfNothing() throws {
    let reading = try Reading(Reading.canvas("background: なし"))
    #expect(reading.problems.isEmpty)
    #expect(try reading.canvas().background == "なし")
  }

  @Test("English and Japanese keys and values give the same value") func languages() throws {
    let english = try Reading(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: c
      name: 開業届
      phase: planning/hypothesis
      created: {date: 2026-05-11, author: 担当課}
      users:
        - id: U1
          name: 開業者
          evidence:
            - method: interview
              date: 2026-06
              count: 12人
      values:
        - for: U1
          text: 早い
      data:
        - name: 法人情報
          alreadyHeld: yes
      """)
    let japanese = try Reading(
      """
      apiVersion: kanri/v1
      種別: サービスキャンバス
      識別子: c
      名称: 開業届
      段階: 企画/仮説検討
      作成: {日付: 令和8年5月11日, 作成者: 担当課}
      利用者像:
        - ID: U1
          名称: 開業者
          根拠:
            - 方法: 聞き取り
              日付: 令和8年6月
              人数: １２人
      提供価値:
        - 誰に: U1
          内容: 早い
      データ:
        - 名称: 法人情報
          行政が保有: はい
      """)
    #expect(english.problems.isEmpty)
    #expect(japanese.problems.isEmpty)
    #expect(try english.canvas() == japanese.canvas())
  }

  @Test("Every kind reads its own name in every spelling of every key without a complaint about keys")
  func everyKey() throws {
    for kind in KnownKinds.all {
      for field in kind.description.fields {
        for name in field.allNames {
          let reading = try Reading("apiVersion: kanri/v1\nkind: \(kind.kindName.en)\n\(name): なし\n")
          let isUnknown = reading.problems.contains { if case .unknownKey = $0.kind { true } else { false } }
          #expect(!isUnknown, "\(kind.kindName.en) \(name)")
        }
      }
    }
  }

  @Test("Ids and references are mentioned with their list and their path") func mentions() throws {
    let reading = try Reading(
      Reading.canvas(
        """
        users:
          - id: U1
            name: a
        issues:
          - id: K1
            of: U1
            text: b
        solutions:
          - text: c
            addresses: [K1, 未定, K2]
        """))
    let document = try #require(reading.known)
    let mentions = document.mentions
    #expect(mentions.map { reading.tree.text(of: $0.node) } == ["canvas-001", "U1", "K1", "U1", "K1", "K2"])
    #expect(mentions.map(\.scope) == ["", "users", "issues", "issues", "solutions", "solutions"])
    #expect(
      mentions.map { Placement.path(to: $0.node, in: document, tree: reading.tree).description } == [
        "id", "users[0].id", "issues[0].id", "issues[0].of", "solutions[0].addresses[0]",
        "solutions[0].addresses[2]",
      ])
  }
}
