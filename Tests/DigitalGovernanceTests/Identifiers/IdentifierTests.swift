import Testing

@testable import DigitalGovernance

@Suite("Numbers that name somebody have check digits")
struct IdentifierTests {
  @Test(
    "The check digit of a corporate number is that of the ordinance",
    arguments: [
      "8900000000001", "3987654321098", "9999999999999", "7010705000725",
      // Σ 74, 74 mod 9 = 2.
      "7123456789012",
    ])
  func corporateNumbers(_ text: String) {
    #expect(CorporateNumber(text).isValid)
    // Any other first digit is wrong: the number of the twelve is one.
    for digit in 0...9 where !text.hasPrefix(String(digit)) {
      #expect(!CorporateNumber(String(digit) + text.dropFirst()).isValid)
    }
  }

  @Test(
    "What has not thirteen ASCII digits is no corporate number",
    arguments: ["", "701070500072", "70107050007250", "７０１０７０５０００７２５", "7010-70500072", "701070500072x"])
  func noCorporateNumbers(_ text: String) {
    #expect(!CorporateNumber(text).isValid)
    // It is kept as it was written, so that a rule can show it.
    #expect(ScalarText.with(text) { CorporateNumber.read($0) } == .success(CorporateNumber(text)))
  }

  @Test(
    "The check digit of a municipality code is that of JIS X 0402",
    arguments: [([9, 9, 0, 0, 0], 1), ([9, 9, 0, 0, 6], 0), ([9, 9, 9, 9, 9], 7), ([1, 3, 0, 0, 0], 1)])
  func municipalityCheckDigits(_ digits: [Int], _ check: Int) {
    #expect(MunicipalityCode.checkDigit(of: digits) == check)
  }

  @Test(
    "Codes of real municipalities", arguments: ["130001", "131016", "131199", "131211", "132080", "473821"])
  func municipalities(_ text: String) {
    #expect(MunicipalityCode(text).isValid)
  }

  @Test(
    "A wrong check digit, a prefecture that is none and other lengths are no code",
    arguments: ["130002", "131017", "990001", "990060", "999997", "000000", "13101", "1310160", "", "１３１０１６"])
  func noMunicipalities(_ text: String) {
    #expect(!MunicipalityCode(text).isValid)
  }

  @Test("A code written as a number is remembered as such: a zero may be lost")
  func lostZero() throws {
    let code = try ScalarText.with("11002", kind: .integer) { MunicipalityCode.read($0) }.get()
    #expect(code.isWrittenAsNumber)
    #expect(!code.isValid)
    let quoted = try ScalarText.with("011002") { MunicipalityCode.read($0) }.get()
    #expect(!quoted.isWrittenAsNumber)
    #expect(quoted.isValid)
  }

  @Test(
    "The check digit of a My Number is that of the ordinance",
    arguments: ["123456789018", "999999999996", "000000000060"])
  func myNumbers(_ text: String) {
    let digits = text.utf8.map { $0 - 48 }
    #expect(MyNumber.isPossible(digits))
    for last in UInt8(0)...9 where last != digits[11] {
      #expect(!MyNumber.isPossible(digits.dropLast() + [last]))
    }
  }
}
