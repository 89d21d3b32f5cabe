import Foundation
import Testing

@testable import DigitalGovernance

@Suite("A procedure as people write it")
struct ProcedureValueTests {
  private func read<K: Kind>(_ type: K.Type, _ json: String) throws -> K {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  @Test("Japanese keys and words are equals of the English ones")
  func japanese() throws {
    let procedure = try read(
      Procedure.self,
      """
      {"種別": "手続", "手続ID": "0004511", "名称": "手数料の免除の申請", "組織": {"名称": "福祉局", "区分": "局"},
       "根拠法令": {"法令名": "施設使用条例", "条項号": "第5条第1項"}, "手続類型": "申請等", "手続主体": "国民等",
       "オンライン化の状態": "実施済", "都の裁量": "はい", "障壁": ["国の制度・方針", "システム更新"],
       "障壁への対応": [{"障壁": "国の制度・方針", "対応": "国へ要望する", "時期": "令和8年度"}],
       "件数": {"合計": "12,000", "オンライン": 4800}, "標準処理期間": {"オンライン": "10日", "非オンライン": "即日"},
       "手数料": {"納付": "有", "納付方法": ["ペイジー(ATM)", "クレジットカード払い"]},
       "添付書類": {"書類": ["住民票"], "明細": [{"名称": "住民票の写し", "廃止": "いいえ", "保有する台帳": "住民基本台帳"}]},
       "押印": "無", "支援窓口": [], "目標": {"期限": "令和8年度末", "水準": "魅力的品質"}}
      """)
    // Zeros at the start of an id are part of it.
    #expect(procedure.id == "0004511")
    #expect(procedure.organisation.known?.kind == .known(.bureau))
    #expect(procedure.type == .known(.application))
    #expect(procedure.filer == .known(.residents))
    #expect(procedure.isDigitalized == true)
    #expect(procedure.withinDiscretion == true)
    #expect(procedure.barriers == .known([.nationalPolicy, .systemRenewal]))
    #expect(procedure.barrierResponses.stated.first?.action == "国へ要望する")
    #expect(procedure.volume.known?.total == 12_000)
    #expect(procedure.volume.known?.offline == .unknown)
    #expect(procedure.standardPeriod.known?.online.known?.days == 10)
    #expect(procedure.standardPeriod.known?.offline.known?.text == "即日")
    #expect(procedure.standardPeriod.known?.offline.known?.days == nil)
    #expect(procedure.fee.known?.methods.stated.map(\.isOnline) == [false, true])
    #expect(procedure.attachments.known?.documents.stated.map(\.registry) == [.residents])
    #expect(procedure.attachments.known?.items.stated.first?.heldBy == .known(.residents))
    #expect(procedure.sealRequired == false)
    #expect(procedure.assistedChannels == .nothing)
    #expect(procedure.target.known?.date.known?.last == CalendarDate("2027-03-31"))
  }

  @Test("What is known of the state decides whether it counts as digitalized")
  func digitalized() {
    var procedure = Procedure()
    #expect(procedure.isDigitalized == nil)
    for state in Procedure.OnlineState.allCases {
      procedure.onlineState = .known(state)
      #expect(procedure.isDigitalized == (state == .implemented))
    }
  }

  @Test("A planned fiscal year is over on the day after its last, an open end never is")
  func plannedYears() throws {
    let planned = try #require(CalendarPeriod("2025年度"))
    #expect(!planned.isSurelyBefore(try #require(CalendarDate("2026-03-31"))))
    #expect(planned.isSurelyBefore(try #require(CalendarDate("2026-04-01"))))
    let open = try #require(CalendarPeriod("2030年度以降"))
    #expect(!open.isSurelyBefore(try #require(CalendarDate("2040-01-01"))))
    #expect(open.isSurelyAfter(try #require(CalendarDate("2030-03-31"))))
    #expect(CalendarPeriod(open.description) == open)
  }

  @Test("The procedures of an inventory belong to its organisation unless they name one")
  func owner() throws {
    let inventory = try read(
      ProcedureInventory.self,
      """
      {"id": "I", "name": "棚卸", "date": "2026-09-30", "organisation": {"name": "甲局", "kind": "bureau"},
       "procedures": [{"id": "1", "name": "A"}, {"id": "2", "name": "B", "organisation": {"name": "乙団体"}}]}
      """)
    #expect(inventory.procedures.stated.map { inventory.owner(of: $0)?.name } == ["甲局", "乙団体"])
  }

  @Test("An inventory refuses a head inside its procedures and drops nothing")
  func heads() {
    #expect(throws: DecodingError.self) {
      try read(ProcedureInventory.self, #"{"procedures": [{"kind": "Procedure", "id": "1", "name": "A"}]}"#)
    }
  }
}
