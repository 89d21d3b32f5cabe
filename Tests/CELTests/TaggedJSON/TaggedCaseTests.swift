import Testing

@testable import CEL

@Suite("Tagged cases") struct TaggedCaseTests {
  private func line(_ expression: String, _ rest: String = "") -> String {
    var output: [UInt8] = []
    JSONText.append(expression, to: &output)
    return TaggedCase.evaluate(
      "{\"expr\":\(String(decoding: output, as: UTF8.self))\(rest)}", timeZones: SystemTimeZones())
  }

  /// The cases of bug reports about other engines; `error` stands for any error.
  @Test(
    "What went wrong elsewhere is right here",
    arguments: [
      ("size(\"申請\")", #"{"int":"2"}"#), ("size(\"\\r\\n\")", #"{"int":"2"}"#),
      ("size(\"e\\u0301\")", #"{"int":"2"}"#),
      ("size(\"ｶﾞ\")", #"{"int":"2"}"#), ("size(\"👨‍👩‍👧\")", #"{"int":"5"}"#), ("size(b\"カ\")", #"{"int":"3"}"#),
      ("1/0 == 1 || true", #"{"bool":true}"#), ("true || 1/0 == 1", #"{"bool":true}"#),
      ("false && 1/0 == 1", #"{"bool":false}"#),
      ("1/0 == 1 && false", #"{"bool":false}"#), ("1/0 == 1 || false", "error"),
      ("true ? \"ok\" : string(1/0)", #"{"string":"ok"}"#),
      ("[{\"b\": 1}, {\"c\": 0}].exists(x, x.b == 1)", #"{"bool":true}"#),
      ("[{\"c\": 0}, {\"b\": 1}].exists(x, x.b == 1)", #"{"bool":true}"#),
      ("[{\"b\": 1}, {\"c\": 0}].exists(x, x.b == 3)", "error"),
      ("[{\"c\": 0}, {\"b\": 1}].all(x, x.b == 3)", #"{"bool":false}"#),
      ("[{\"b\": 1}, {\"c\": 0}].all(x, x.b == 1)", "error"),
      ("-9223372036854775808", #"{"int":"-9223372036854775808"}"#),
      ("-(-9223372036854775808)", "error"), ("-9223372036854775808 / -1", "error"),
      ("9223372036854775807 + 1", "error"),
      ("-9223372036854775808 % -1", "error"), ("-7 / 2", #"{"int":"-3"}"#), ("-7 % 2", #"{"int":"-1"}"#),
      ("1 % 0", "error"),
      ("has({\"a\": null}.a)", #"{"bool":true}"#), ("has({\"a\": 1}.b)", #"{"bool":false}"#),
      ("\"法人番号\" in {\"法人番号\": 1}", #"{"bool":true}"#),
      ("{\"a\": 1}.b == 1 || {\"a\": 1}.a == 1", #"{"bool":true}"#), ("{\"a\": 1}.b", "error"),
      ("timestamp(\"2025-03-31T15:30:00Z\").getDate(\"Asia/Tokyo\")", #"{"int":"1"}"#),
      ("timestamp(\"2025-03-31T15:30:00Z\").getMonth(\"Asia/Tokyo\")", #"{"int":"3"}"#),
      ("timestamp(\"2025-03-31T15:30:00Z\").getDate(\"+09:00\")", #"{"int":"1"}"#),
      ("timestamp(\"2025-03-31T15:30:00Z\").getDate()", #"{"int":"31"}"#),
      ("timestamp(\"2025-02-29T00:00:00Z\")", "error"), ("timestamp(\"2025-03-31T24:00:00Z\")", "error"),
      ("timestamp(0).getHours(\"Mars/Base\")", "error"),
      ("int(\"１２３\")", "error"), ("int(\"007\")", #"{"int":"7"}"#),
      ("double(\"1e3\")", #"{"double":"1000.0"}"#), ("int(-1.9)", #"{"int":"-1"}"#),
      ("uint(-1)", "error"), ("string(b\"\\xff\")", "error"), ("duration(\"30日\")", "error"),
      ("'e\\u0301' == '\\u00e9'", #"{"bool":false}"#),
      ("'\\u212b' == '\\u00c5'", #"{"bool":false}"#), ("'\\u212b' in {'\\u00c5': 1}", #"{"bool":false}"#),
      ("'k' < '\\u212a'", #"{"bool":true}"#),
      ("'\\u00e9'.contains('e')", #"{"bool":false}"#), ("'e\\u0301'.startsWith('e')", #"{"bool":true}"#),
      ("'x\\r\\n'.endsWith('\\n')", #"{"bool":true}"#),
      ("size({'\\u212b': 1, '\\u00c5': 2})", #"{"int":"2"}"#), ("double('0x1p3')", "error"),
      ("double('１')", "error"), ("double('')", "error"),
      ("double('NaN')", #"{"double":"nan"}"#), ("double('-inf')", #"{"double":"-inf"}"#),
      ("-0.0", #"{"double":"-0.0"}"#), ("uint('-0')", "error"),
    ])
  func fieldCases(_ expression: String, _ expected: String) {
    let output = line(expression)
    if expected == "error" {
      #expect(output.hasPrefix("{\"error\":"), "\(output)")
    } else {
      #expect(output == "{\"value\":\(expected)}")
    }
  }

  @Test(
    "The named zone of the field cases needs the machine's database",
    .enabled(if: SystemTimeZones().offset(ofZone: "America/Los_Angeles", at: 0) != nil))
  func namedZone() {
    #expect(
      line("timestamp(\"2023-12-25T00:00:00Z\").getDayOfMonth(\"America/Los_Angeles\")")
        == #"{"value":{"int":"23"}}"#)
  }

  @Test(
    "Values go in and out with their tags",
    arguments: [
      #"{"null":null}"#, #"{"bool":false}"#, #"{"int":"-9223372036854775808"}"#,
      #"{"uint":"18446744073709551615"}"#, #"{"double":"0.1"}"#,
      #"{"double":"1e+300"}"#, #"{"string":"窓\"\\\n\u0001😀"}"#, #"{"bytes":"00ff"}"#,
      #"{"list":[{"int":"1"},{"list":[]}]}"#,
      #"{"map":[[{"string":"k"},{"null":null}],[{"bool":true},{"uint":"1"}]]}"#,
      #"{"timestamp":"2020-01-01T00:00:00Z"}"#, #"{"duration":"5400s"}"#,
      #"{"type":"int"}"#,
    ])
  func roundTrip(_ tagged: String) {
    #expect(TaggedCase.evaluate("{\"expr\":\"x\",\"bindings\":{\"x\":\(tagged)}}") == "{\"value\":\(tagged)}")
  }

  @Test("Facts not stated and stated as none can be bound") func facts() {
    #expect(
      line("x > 1 && y", #","bindings":{"x":{"unknown":null},"y":{"bool":true}}"#) == #"{"unknown":["x"]}"#)
    #expect(line("x == null", #","bindings":{"x":{"nothing":null}}"#) == #"{"value":{"bool":true}}"#)
  }

  @Test("Declared types are checked, macros can be switched off") func switches() {
    let declared =
      #","typeEnv":[{"name":"t","type":{"type":{"wellKnown":"TIMESTAMP"}}}],"bindings":{"t":{"timestamp":"2020-01-01T00:00:00Z"}}"#
    #expect(line("t.getFullYear()", declared) == #"{"value":{"int":"2020"}}"#)
    #expect(line("t + 1", declared).contains("noMatchingOverload"))
    #expect(
      line("[1].all(x, true)", #","disableMacros":true,"disableCheck":true"#).contains("undeclared")
        || line("[1].all(x, true)", #","disableMacros":true"#).contains("error"))
    #expect(line("1 == 1.0", #","disableCheck":true"#) == #"{"value":{"bool":true}}"#)
  }

  @Test(
    "A line that is no case gives an error, never a crash",
    arguments: [
      "", "{", "[]", "1", "null", "{\"expr\":1}", "{\"expr\":\"1\",\"bindings\":{\"x\":1}}",
      "{\"expr\":\"1\",\"typeEnv\":[{}]}", "{\"expr\":\"\\ud800\"}",
      "{\"expr\":\"1\"} x", "{\"expr\":\"x\",\"bindings\":{\"x\":{\"int\":\"99999999999999999999\"}}}",
      "{\"expr\":\"x\",\"bindings\":{\"x\":{\"map\":[[{\"int\":\"1\"}]]}}}",
      "{\"expr\":\"x\",\"bindings\":{\"x\":{\"bytes\":\"0\"}}}", String(repeating: "[", count: 100_000),
      "{\"expr\":\"1\",}",
    ])
  func noCase(_ text: String) { #expect(TaggedCase.evaluate(text).contains("\"code\":\"invalidLine\"")) }

  @Test("Bytes that are not UTF-8 give an error") func notUTF8() {
    #expect(
      String(decoding: TaggedCase.evaluate([0x7B, 0x22, 0xFF, 0x22]), as: UTF8.self).contains("invalidLine"))
  }

  @Test("A value whose text would be far larger than itself is an error") func tooLarge() {
    #expect(line("[1]" + String(repeating: ".map(x, [x, x])", count: 40)).contains("costExceeded"))
  }
}
