import DigitalGovernance
import Foundation
import GovernanceFindings
import Testing
import YAMLSyntax

@testable import GovernanceDocuments

@Suite("Records under free keys")
struct KeyedRecordsTests {
  static let head = """
    apiVersion: kanri/v1
    種別: 対応表
    id: a

    """

  private func mapping(_ text: String) throws -> Mapping {
    let reading = try Reading(Self.head + text)
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    return try #require(reading.known?.value as? Mapping)
  }

  @Test("Keys fill a field, in the order of the text, and a lone value another")
  func order() throws {
    let mapping = try mapping(
      """
      列:
        手続コード: id
        状態: {項目: オンライン化の状態, 値: {済: 実施済, "-": 未記入, 無: なし}}
        年間件数: {項目: 件数.合計, 空欄: 未記入}
      """)
    let columns = mapping.columns.stated
    #expect(columns.map(\.column) == ["手続コード", "状態", "年間件数"])
    #expect(columns.map(\.field) == ["id", "オンライン化の状態", "件数.合計"])
    #expect(columns[1].codes.stated.map(\.code) == ["済", "-", "無"])
    #expect(columns[1].codes.stated.map(\.value) == ["実施済", "未記入", .nothing])
    #expect(columns[2].blank == "未記入")
  }

  @Test("The key is said once: inside, it is an unknown key")
  func keyInside() throws {
    try expectProblem(
      .unknownKey("列名", meant: nil, field: nil), path: "columns[0].列名",
      in: Self.head + "列: {手続コード: {項目: id, 1️⃣列名⏹: x}}")
  }

  @Test("What is wrong under a key is told there")
  func problems() throws {
    try expectProblem(
      .missing([Bilingual(en: "field", ja: "項目")]), path: "columns[1]",
      in: Self.head + "列: {手続コード: id, 件数: {1️⃣空欄⏹: 未記入}}")
    try expectProblem(
      .emptyValue(key: "手続コード"), path: "columns[0].field", in: Self.head + "列:\n  1️⃣手続コード⏹:\n")
    try expectProblem(
      .wrongForm(key: "列", expected: Bilingual(en: "keys with values", ja: "キーと値の組"), found: .text("id")),
      path: "columns", in: Self.head + "列: 1️⃣id⏹")
    try expectProblem(
      .wrongForm(key: "手続コード", expected: Bilingual(en: "a text", ja: "文字列"), found: .list),
      path: "columns[0].field", in: Self.head + "列: {手続コード: 1️⃣[id]⏹}")
  }

  @Test(
    "A path leads to its place and back",
    arguments: [
      ("columns[0]", "1️⃣手続コード⏹: id"), ("columns[0].column", "1️⃣手続コード⏹: id"),
      ("columns[0].field", "手続コード: 1️⃣id⏹"),
      ("columns[0].codes[1].value", "状態: {項目: onlineState, 値: {済: 実施済, 未: 1️⃣未実施⏹}}"),
      ("columns[0].codes[1].code", "状態: {項目: onlineState, 値: {済: 実施済, 1️⃣未⏹: 未実施}}"),
      ("columns[0].codes", "状態: {項目: onlineState, 1️⃣値⏹: {済: 実施済, 未: 未実施}}"),
      ("columns[1].field", "手続コード: id\n  状態: {項目: 1️⃣onlineState⏹}"),
    ])
  func places(path: String, text: String) throws {
    let reading = try Reading(Self.head + "列:\n  " + text)
    let known = try #require(reading.known)
    let place = try #require(FactPath(path))
    let bytes = Placement.bytes(of: place, in: known, tree: reading.tree)
    #expect(bytes == reading.marked.marked.first)
    let node = reading.tree.nodes.firstIndex {
      Int($0.start) == bytes.lowerBound && Int($0.end) == bytes.upperBound
    }
    let back = Placement.path(to: try #require(node), in: known, tree: reading.tree)
    // A key stands for its record too, and for a list.
    #expect(back.description.hasPrefix(path) || path.hasPrefix(back.description))
  }

  @Test("JSON has an object, and the same values come back")
  func json() throws {
    let mapping = try mapping(
      "列:\n  a: id\n  b: {項目: 件数.合計, 値: {x: なし, y: '1'}}\n定数: {}\n".replacing("定数", with: "固定値"))
    #expect(mapping.constants == .nothing)
    let data = try JSONEncoder().encode(mapping)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let columns = try #require(object["columns"] as? [String: Any])
    #expect(columns["a"] as? String == "id")
    #expect((columns["b"] as? [String: Any])?.keys.sorted() == ["codes", "field"])
    #expect(try JSONDecoder().decode(Mapping.self, from: data) == mapping)
  }

  @Test("JSON with a key twice, or inside, is refused")
  func badJSON() throws {
    var mapping = Mapping()
    var column = Mapping.Column()
    column.column = "a"
    mapping.columns = [column, column]
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(mapping) }
    let inside = Data(
      #"{"apiVersion":"kanri/v1","kind":"Mapping","columns":{"a":{"column":"b","field":"id"}}}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Mapping.self, from: inside) }
  }
}
