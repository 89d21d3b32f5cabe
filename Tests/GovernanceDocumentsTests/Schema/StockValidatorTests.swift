import DigitalGovernance
import Foundation
import GovernanceDocuments
import Testing

@Suite(
  "Schemas in the hands of a stock validator",
  .enabled(if: StockValidator.isInstalled, "python3 with jsonschema is not installed"))
struct StockValidatorTests {
  @Test("What kanri accepts is accepted, what it refuses is refused", arguments: JSONSchema.Draft.allCases)
  func documents(draft: JSONSchema.Draft) throws {
    for kind in KnownKinds.all {
      let cases = SampleDocuments(kind).cases
      // The whole lot by one schema of each draft; a few by the other, which is put together from the same pieces.
      let isWhole = draft == .draft7
      for (schema, some) in [
        (kind, isWhole ? cases.prefix(60) : cases[...]), (nil, isWhole ? cases[...] : cases.prefix(60)),
      ]
        as [((any Kind.Type)?, ArraySlice<StockValidator.Case>)]
      {
        let lines = try StockValidator.judge(Array(some), by: JSONSchema.text(for: schema, draft: draft))
        #expect(lines == ["\(some.count) judged"])
      }
    }
  }

  @Test("Values encoded by Swift are documents of their schema", arguments: JSONSchema.Draft.allCases)
  func encoded(draft: JSONSchema.Draft) throws {
    var canvas = ServiceCanvas()
    canvas.id = "canvas-001"
    canvas.name = "開業届"
    canvas.phase = .known(.hypothesis)
    canvas.created = .known(.init())
    canvas.providers = .nothing
    canvas.flow = ["案内を受け取る"]
    var user = ServiceCanvas.Group()
    user.name = "飲食店の開業者"
    user.headCount = .nothing
    user.needs = .nothing
    var evidence = Evidence()
    evidence.method = .known(.interview)
    evidence.date = CalendarPeriod("令和7年度末").map { .known($0) } ?? .unknown
    evidence.count = "約延べ1,200人"
    user.evidence = [evidence]
    canvas.users = [user]
    var outcome = ServiceCanvas.Outcome()
    outcome.indicator = "10分以内に手続を完了した人の割合"
    outcome.baseline = .known(Amount(number: DecimalNumber(significand: 71, exponent: -1)))
    outcome.target = 70
    outcome.targetDate = CalendarPeriod(year: 2027).map { .known($0) } ?? .unknown
    canvas.outcomes = [outcome]
    let json = String(decoding: try JSONEncoder().encode(canvas), as: UTF8.self)
    let lines = try StockValidator.judge(
      [.init(name: "encoded", document: json, isValid: true)],
      by: JSONSchema.text(for: ServiceCanvas.self, draft: draft))
    #expect(lines == ["1 judged"])
  }

  @Test("What Swift decodes and encodes anew is still a document of its schema")
  func roundTrip() throws {
    for kind in KnownKinds.all {
      // Swift's JSON has English keys and `null` for none.
      let accepted = SampleDocuments(kind, spellings: .english).cases.filter { entry in
        entry.isValid && !entry.document.contains("\"なし\"") && !entry.document.contains("\"none\"")
      }
      let encoded = try accepted.map { entry in
        StockValidator.Case(
          name: entry.name, document: try StockValidatorTests.encodedAnew(entry.document, as: kind),
          isValid: true)
      }
      let lines = try StockValidator.judge(encoded, by: JSONSchema.text(for: kind))
      #expect(lines == ["\(encoded.count) judged"])
    }
  }

  private static func encodedAnew<K: Kind>(_ document: String, as kind: K.Type) throws -> String {
    let value = try JSONDecoder().decode(K.self, from: Data(document.utf8))
    return String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }
}
