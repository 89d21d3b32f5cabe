import Foundation
import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("JSON has the shape of the YAML")
struct JSONTests {
  private func read<R: Record>(_ type: R.Type, _ json: String) throws -> R {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  private func roundTrip<R: Record>(_ record: R) throws {
    let data = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(R.self, from: data) == record)
  }

  @Test("A canvas in which everything is stated comes back the same")
  func fullCanvas() throws { try roundTrip(FilledRecord.full(ServiceCanvas.self)) }

  @Test("A project in which everything is stated comes back the same")
  func fullProject() throws {
    let project = FilledRecord.full(Project.self)
    #expect(project.phases.stated.first?.steps.stated.first?.phase == .known(.retirement))
    for field in Project.description.fields {
      if case .unknown = project.content(of: field) { Issue.record("\(field.name) was not filled") }
    }
    try roundTrip(project)
  }

  @Test("A procedure in which everything is stated comes back the same")
  func fullProcedure() throws { try roundTrip(FilledRecord.full(Procedure.self)) }

  @Test("The procedures of an inventory come back the same, and are no documents of their own")
  func fullInventory() throws {
    let inventory = FilledRecord.full(ProcedureInventory.self)
    try roundTrip(inventory)
    let json = String(decoding: try JSONEncoder().encode(inventory), as: UTF8.self)
    #expect(json.components(separatedBy: "apiVersion").count == 2)
  }

  @Test("None comes back as none, and what was not stated stays so", arguments: RecordWalk.all)
  func nothing(of description: RecordDescription) throws {
    func check<R: Record>(_ empty: R) throws {
      try roundTrip(empty)
      try roundTrip(FilledRecord.nothing(R.self))
    }
    try check(description.makeEmpty())
  }

  @Test("A document says what it is; nothing else is written for what is not stated")
  func envelope() throws {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Project())) as? [String: String]
    #expect(object == ["apiVersion": "kanri/v1", "kind": "Project"])
  }

  @Test("Absent, null, empty and stated are told apart")
  func states() throws {
    let project = try read(
      Project.self,
      #"{"personalData": null, "userTests": [], "partOf": null, "risks": null, "bureau": "福祉局"}"#)
    #expect(project.personalData == .nothing)
    #expect(project.userTests == .nothing)
    #expect(project.partOf == .nothing)
    #expect(project.risks == .nothing)
    #expect(project.bureau == "福祉局")
    #expect(project.deliverables == .unknown)
    #expect(project.security == .unknown)
  }

  @Test(
    "What does not fit is refused, nothing is dropped",
    arguments: [
      #"{"bureua": "福祉局"}"#, #"{"id": null}"#, #"{"phase": "desing"}"#, #"{"priority": "たぶん"}"#,
      #"{"kind": "ServiceCanvas"}"#, #"{"apiVersion": "kanri/v2"}"#, #"{"kind": 1}"#,
      #"{"phases": [{"phase": "design", "iteration": 0}]}"#, #"{"phases": {"phase": "design"}}"#,
      #"{"userTests": [{"kind": "usability", "date": "2026-02-30"}]}"#,
      #"{"userTests": [{"kind": "usability", "date": "2026-02"}]}"#,
      #"{"audience": ["residents", "everybody"]}"#, #"{"audience": ["residents", null]}"#,
      #"{"scale": {"users": "たくさん"}}"#, #"{"scale": {"users": [1]}}"#, #"{"scale": "large"}"#,
      #"{"principles": [{"article": 11}]}"#, #"{"principles": [{"article": 1.5}]}"#,
      #"{"name": "甲", "名称": "乙"}"#, #"{"phases": [{"steps": [{"phase": "design", "x": 1}]}]}"#,
    ])
  func refusals(_ json: String) {
    #expect(throws: DecodingError.self) { try read(Project.self, json) }
  }

  @Test(
    "What is refused says where it stands and what is wrong",
    arguments: [
      (#"{"bureua": "福祉局"}"#, "bureua", .unknownKey("bureua", meant: "bureau")),
      (#"{"id": null}"#, "id", .cannotBeNone("id")),
      (#"{"phases": {"phase": "design"}}"#, "phases", .notAList),
      (#"{"scale": "large"}"#, "scale", .notAnObject),
      (#"{"phases": ["design"]}"#, "phases[0]", .notAnObject),
      (#"{"audience": "residents"}"#, "audience", .notAList),
      (
        #"{"userTests": [{}, {"date": "2026/3/1"}]}"#, "userTests[1].date",
        .notAccepted(
          "2026/3/1", .badDate(.otherNotation(meant: "2026-03-01")), expected: ScalarForm.date.label)
      ),
      (
        #"{"phases": [{"iteration": 0}]}"#, "phases[0].iteration",
        .notAccepted("0", .outOfRange(1...9_999), expected: ScalarForm.integer(nil).label)
      ),
      (
        #"{"audience": ["residnts"]}"#, "audience[0]",
        .notAccepted("residnts", .notAChoice, expected: Bilingual(en: "'residents'", ja: "「residents」"))
      ),
      (
        #"{"scale": {"users": [1]}}"#, "scale.users",
        .notOneValue(expected: ScalarForm.amount.label)
      ),
    ] as [(String, FactPath, FieldProblem.Kind)])
  func reasons(_ json: String, _ path: FactPath, _ kind: FieldProblem.Kind) throws {
    do {
      _ = try read(Project.self, json)
      Issue.record("accepted: \(json)")
    } catch DecodingError.dataCorrupted(let context) {
      let problem = try #require(context.underlyingError as? FieldProblem)
      #expect(problem.kind == kind)
      #expect(FactPath(context.codingPath) == path)
    }
  }

  @Test("The element of a list that is refused is named")
  func elements() {
    for (json, path) in [
      (#"{"audience": ["residents", "everybody"]}"#, "audience[1]"),
      (#"{"audience": ["residents", null]}"#, "audience[1]"),
    ] {
      #expect {
        try read(Project.self, json)
      } throws: { error in
        guard case DecodingError.dataCorrupted(let context) = error else { return false }
        return FactPath(context.codingPath).description == path
          && context.underlyingError is FieldProblem
      }
    }
  }

  @Test("Numbers and truth values may be written as such or as texts")
  func scalars() throws {
    let project = try read(
      Project.self,
      #"{"priority": true, "plainJapanese": "はい", "scale": {"users": 60000, "cost": 1.5, "organisations": "62団体"}}"#
    )
    #expect(project.priority == true)
    #expect(project.plainJapanese == true)
    #expect(project.scale.known?.users == 60000)
    #expect(project.scale.known?.cost.known?.number == DecimalNumber(significand: 15, exponent: -1))
    #expect(project.scale.known?.organisations == "62団体")
  }

  @Test("A project as its lead writes it, in Japanese")
  func japanese() throws {
    let project = try read(
      Project.self,
      """
      {"apiVersion": "kanri/v1", "種別": "プロジェクト", "id": "P-018", "名称": "018サポートの申請の改善", "所管局": "福祉局",
       "責任者": "担当課長", "重点DX事業": "はい", "区分": "改修", "キャンバス": "canvas-018",
       "関係機関": [{"名称": "デジタル庁", "種類": "国", "役割": "給付支援サービスの構築"}],
       "工程表": [
         {"工程": "企画", "実績": {"開始": "2023-10", "終了": "2024-01"},
          "判定": {"結果": "合格", "日付": "2024-01-31", "判定者": "担当課長"}},
         {"工程": "設計", "実績": {"開始": "2024-02", "終了": "2024-03"}},
         {"工程": "運用", "実績": {"開始": "令和6年6月"}}],
       "協議": [{"工程": "設計", "日付": "2024-02-20", "助言": "かざす位置を先に説明する", "対応": "最初の画面に図を追加"}],
       "成果物": [{"名称": "基本設計書", "工程": "設計", "提出": "2024-03-20",
                  "承認": {"日付": "2024-03-18", "承認者": "担当課長"}}],
       "ユーザーテスト": [{"種類": "プロトタイピング", "工程": "設計", "日付": "2024-03-05",
                        "参加者": {"人数": "8人", "内訳": "保護者"},
                        "指摘": [{"id": "T2", "内容": "失敗すると最初の画面に戻る"}]}],
       "対象拡大": [{"段階": "第1段階", "対象": "デジタルサービス局", "契約の種類": ["物品"], "開始": "2024-04-01"}]}
      """)
    #expect(project.priority == true)
    #expect(project.change == .known(.alteration))
    #expect(project.partners.stated.first?.kind == .known(.nation))
    #expect(project.phases.stated[0].decision.known?.outcome == .known(.passed))
    #expect(project.phases.stated[2].actual.known?.start == .known(try #require(CalendarPeriod("2024-06"))))
    #expect(project.phases.stated[2].actual.known?.end == .unknown)
    #expect(
      project.deliverables.stated[0].approval.known?.date == .known(try #require(CalendarDate("2024-03-18"))))
    let test = try #require(project.userTests.stated.first)
    #expect(test.kind == .known(.prototyping))
    #expect(test.participants.known?.count == "8人")
    #expect(test.findings.stated.map(\.id) == ["T2"])
    #expect(test.findings.stated[0].decision == .unknown)
    #expect(project.rollout.stated[0].kinds == ["物品"])
    #expect(project.consultations.stated[0].response == "最初の画面に図を追加")
  }

  @Test("A canvas as a Swift service receives it, with English keys")
  func english() throws {
    let canvas = try read(
      ServiceCanvas.self,
      """
      {"apiVersion": "kanri/v1", "kind": "ServiceCanvas", "id": "canvas-hokatsu", "name": "保活ワンストップサービス",
       "phase": "planning/serviceProposal", "purpose": "オンラインで終えられるようにする",
       "users": [{"id": "U1", "name": "保護者", "headCount": 60000}], "providers": [{"id": "P1", "name": "職員"}],
       "issues": [{"id": "K1", "of": "U1", "text": "園ごとに電話が要る", "evidence": []}],
       "values": [{"id": "V1", "for": "U1", "text": "一か所で終えられる"}],
       "solutions": [{"id": "S1", "text": "連携基盤でつなぐ", "addresses": ["K1"]}],
       "stakeholders": [{"name": "板橋区", "kind": "municipality", "code": "131199"}],
       "outcomes": [{"indicator": "保育園の数", "value": "V1", "results": [{"value": 126, "at": "2024-10-31"}]}]}
      """)
    #expect(canvas.phase == .known(.serviceProposal))
    #expect(canvas.values.stated.first?.beneficiary == "U1")
    #expect(canvas.issues.stated.first?.evidence == .nothing)
    #expect(canvas.users.stated.first?.evidence == .unknown)
    #expect(canvas.outcomes.stated.first?.results.stated.first?.value == 126)
    #expect(canvas.stakeholders.stated.first?.code.known?.isValid == true)
  }
}
