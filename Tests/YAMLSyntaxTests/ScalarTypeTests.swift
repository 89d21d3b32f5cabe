import Testing
import YAMLSyntax

@Suite("Core schema") struct ScalarTypeTests {
  private func value(_ text: String) -> (tree: YAMLTree, type: YAMLScalarType) {
    let tree = YAMLTree(parsing: Array("- \(text)\n".utf8))
    return (tree, tree.type(of: 1))
  }

  @Test(
    "Types of unquoted texts",
    arguments: [
      (.null, ["", "~", "null", "Null", "NULL"]),
      (.boolean, ["true", "True", "TRUE", "false", "False", "FALSE"]),
      (.integer, ["0", "-1", "+1", "011002", "0o17", "0x1F", "0xabc", "12345678901234567890"]),
      (
        .float,
        ["1.5", "-.5", "1.", "1e3", "1.5E-3", "+12e03", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"]
      ),
      (
        .string,
        [
          "no", "on", "y", "Y", "yes", "nULL", "tRUE", "1_000", "12:30", "2026-11-24", "0o8", "0xG", "-0x1F",
          "+0o7", "1e",
          ".", "-", "+", "-.", "1.2.3", ".Nan", "-.nan", "１", "0b11", "1,000", "e3", ".e3", "0x", "0o",
        ]
      ),
    ] as [(YAMLScalarType, [String])])
  func types(_ type: YAMLScalarType, _ texts: [String]) {
    for text in texts { #expect(value(text).type == type, "\(text)") }
  }

  @Test("Quotes and tags decide") func tags() {
    #expect(value("\"1\"").type == .string)
    #expect(value("'true'").type == .string)
    #expect(value("!!str 1").type == .string)
    #expect(value("! 1").type == .string)
    #expect(value("!!int \"1\"").type == .integer)
    #expect(value("!!bool 'true'").tree.boolean(of: 1) == true)
    #expect(value("!<tag:yaml.org,2002:float> 1").type == .float)
    #expect(value("|\n  1").type == .string)
  }

  @Test(
    "Integers",
    arguments: [
      ("0", 0), ("011002", 11002), ("-007", -7), ("+1", 1), ("0o17", 15), ("0x1F", 31),
      ("9223372036854775807", .max),
      ("-9223372036854775808", .min), ("9223372036854775808", nil), ("1.0", nil), ("x", nil),
    ] as [(String, Int64?)])
  func integers(_ text: String, _ number: Int64?) {
    #expect(value(text).tree.integer(of: 1) == number)
  }

  @Test(
    "Floats",
    arguments: [
      ("1.5", 1.5), ("-.5", -0.5), ("1e3", 1000), ("3", 3), (".inf", .infinity), ("-.inf", -.infinity),
      ("18446744073709551616", 18_446_744_073_709_551_616),
      ("0x10000000000000000", 18_446_744_073_709_551_616),
      ("x", nil),
    ] as [(String, Double?)])
  func floats(_ text: String, _ number: Double?) {
    #expect(value(text).tree.double(of: 1) == number)
  }

  @Test("Not a number") func notANumber() { #expect(value(".nan").tree.double(of: 1)?.isNaN == true) }

  @Test(
    "Booleans",
    arguments: [("true", true), ("FALSE", false), ("no", nil), ("\"true\"", nil)] as [(String, Bool?)])
  func booleans(_ text: String, _ truth: Bool?) { #expect(value(text).tree.boolean(of: 1) == truth) }
}
