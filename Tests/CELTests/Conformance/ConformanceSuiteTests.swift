import Testing

@testable import CEL

/// The public conformance suite of the language, without protocol buffer messages.
@Suite("The public conformance suite") struct ConformanceSuiteTests {
  static let lines = SharedFiles.lines(of: "conformance/cel-core.jsonl")

  @Test(
    "Every case gives the value or an error as the suite says", .enabled(if: lines != nil, "no suite here"))
  func everyCase() throws {
    let lines = try #require(Self.lines)
    #expect(lines.count == 1124)
    for line in lines {
      var reader = JSONReader(Array(line.utf8))
      let wanted = try reader.document()
      let output = TaggedCase.evaluate(line, timeZones: SystemTimeZones())
      var answerReader = JSONReader(Array(output.utf8))
      let answer = try answerReader.document()
      if let value = wanted["value"] {
        let given = answer["value"].flatMap { TaggedValue.value($0) }
        let expected = try #require(TaggedValue.value(value))
        #expect(given == expected, "\(line)\n gives \(output)")
      } else {
        #expect(answer["error"] != nil, "\(line)\n gives \(output)")
      }
    }
  }
}
