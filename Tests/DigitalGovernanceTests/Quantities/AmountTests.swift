import Foundation
import Testing

@testable import DigitalGovernance

@Suite("Amounts as officials write them")
struct AmountTests {
  @Test(
    "Number and unit are read whole",
    arguments: [
      ("7%", "7", "%"), ("７％", "7", "%"), ("7 %", "7", "%"), ("1,000件", "1000", "件"), ("１，０００件", "1000", "件"),
      ("10万人", "100000", "人"), ("3.6万人", "36000", "人"), ("3億2,000万円", "320000000", "円"),
      ("1億5千万円", "150000000", "円"), ("5千人", "5000", "人"), ("3百件", "300", "件"), ("1,000千円", "1000000", "円"),
      ("2兆3億4万5", "2000300040005", ""), ("1万2,345", "12345", ""), ("△5", "-5", ""), ("▲1.5%", "-1.5", "%"),
      ("-5", "-5", ""), ("−5", "-5", ""), ("+5", "5", ""), ("3人日", "3", "人日"), ("0.5", "0.5", ""),
      ("12,345.67円", "12345.67", "円"), ("40分", "40", "分"), ("3か月", "3", "か月"), ("1つ", "1", "つ"),
      ("50㎡", "50", "㎡"),
      ("5 kg", "5", "kg"), ("3件/人", "3", "件/人"), ("100円(税込)", "100", "円(税込)"), ("0", "0", ""),
      ("0.10", "0.1", ""), ("9223372036854775807", "9223372036854775807", ""), ("62団体", "62", "団体"),
    ])
  func read(_ text: String, _ number: String, _ unit: String) throws {
    let amount = try #require(Amount(text))
    #expect(amount.number.description == number)
    #expect(amount.unit == unit)
    #expect(!amount.isApproximate && !amount.isCumulative)
    #expect(Amount(amount.description) == amount, "what it says of itself reads back the same")
  }

  @Test(
    "Rough and cumulative figures are known as such",
    arguments: [
      ("約3.6万人", "36000", "人", true, false), ("およそ100件", "100", "件", true, false),
      ("100件程度", "100", "件", true, false), ("100件 以上", "100", "件", true, false),
      ("50人強", "50", "人", true, false),
      ("100以上", "100", "", true, false), ("延べ85団体", "85", "団体", false, true),
      ("85団体（延べ）", "85", "団体", false, true), ("約延べ5,000人", "5000", "人", true, true),
      ("延べ約5,000人", "5000", "人", true, true), ("約 延べ 5,000 人 程度", "5000", "人", true, true),
    ])
  func marked(_ text: String, _ number: String, _ unit: String, _ rough: Bool, _ cumulative: Bool) throws {
    let amount = try #require(Amount(text))
    #expect(amount.number.description == number)
    #expect(amount.unit == unit)
    #expect(amount.isApproximate == rough)
    #expect(amount.isCumulative == cumulative)
    #expect(Amount(amount.description) == amount, "what it says of itself reads back the same")
  }

  @Test(
    "What is left over or ill-formed is refused",
    arguments: [
      "", " ", "約", "%", "件", "万人", "たくさん", "1,00", "1,0000", "1000,000", ",5", ".5", "5.", "1.2.3", "1E5",
      "1e5",
      "1_000", "0x10", "10〜20人", "1-2人", "1人当たり3件", "10分以内に申請を終えられる", "100人が使っている", "10件。", "3億万円",
      "1万20,000", "5千3万", "3十人", "٣人", "NaN", "∞", "--5", "99999999999999999999", "999999999999億円",
      "2024年までに3割",
      "1/2", "半分", "数十人",
    ])
  func refusals(_ text: String) {
    #expect(Amount(text) == nil)
    #expect(ScalarText.with(text) { Amount.read($0) } == .failure(.wrongForm))
  }

  @Test("A long text is refused without reading it")
  func long() {
    let text = "1" + String(repeating: "件", count: 100_000)
    #expect(ScalarText.with(text) { Amount.read($0) } == .failure(.wrongForm))
  }

  @Test("A whole number has no unit, no fraction and no doubt")
  func integers() {
    func read(_ text: String) -> Int64? { try? ScalarText.with(text) { Int64.read($0) }.get() }
    #expect(read("10") == 10)
    #expect(read("１，０００") == 1000)
    #expect(read("△3") == -3)
    #expect(read("2.0") == 2)
    for text in ["3件", "1.5", "約3", "延べ3", "3以上", "", "三"] { #expect(read(text) == nil, "\(text)") }
  }

  @Test("A bare number is a number to JSON, anything more a text")
  func json() throws {
    func written(_ amount: Amount) throws -> String {
      var scale = Remedy()
      scale.effort = .known(amount)
      return String(decoding: try JSONEncoder().encode(scale), as: UTF8.self)
    }
    #expect(try written("1,000") == #"{"effort":1000}"#)
    #expect(try written("0.5") == #"{"effort":0.5}"#)
    #expect(try written("1,000件") == #"{"effort":"1000件"}"#)
    #expect(try written("約10万人") == #"{"effort":"約100000人"}"#)
  }
}

@Suite("Decimal numbers are exact")
struct DecimalNumberTests {
  private func number(_ significand: Int64, _ exponent: Int) -> DecimalNumber {
    DecimalNumber(significand: significand, exponent: exponent)
  }

  @Test("Equal values are equal however they are written")
  func equality() {
    #expect(number(710, -2) == number(71, -1))
    #expect(number(3, 3) == number(3000, 0))
    #expect(number(0, -5) == number(0, 0))
    #expect(number(-710, -1) == number(-71, 0))
  }

  @Test("They print plainly")
  func printing() {
    #expect(number(-5, -1).description == "-0.5")
    #expect(number(36, 3).description == "36000")
    #expect(number(1, -6).description == "0.000001")
    #expect(number(Int64.max, 2).description == "922337203685477580700")
    #expect(number(Int64.min, 0).description == "-9223372036854775808")
    #expect(number(1234, -2).double == 12.34)
    #expect(number(12, -1).integer == nil)
  }

  @Test("Their order is exact where doubles would tie")
  func order() {
    // Each is less than the next; the inner ones differ beyond a double's 53 bits.
    let ascending = [
      number(Int64.min, 2), number(-1, 0), number(-1, -1), number(-1, -18), number(0, 0), number(1, -25),
      number(1, -18), number(1, -1), number(9_007_199_254_740_992, 0), number(90_071_992_547_409_925, -1),
      number(9_007_199_254_740_993, 0), number(Int64.max, 0), number(Int64.max, 2),
    ]
    for (index, left) in ascending.enumerated() {
      for (other, right) in ascending.enumerated() {
        #expect((left < right) == (index < other), "\(left) \(right)")
        #expect((left == right) == (index == other))
      }
    }
  }
}
