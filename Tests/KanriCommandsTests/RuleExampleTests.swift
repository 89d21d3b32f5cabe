import KanriTestSupport
import Testing

/// What `kanri rules` promises, tried as a user would try it.
@Suite("The examples that the catalogue shows") struct RuleExampleTests {
  struct Rule: Decodable {
    let code: String
    let examples: Examples

    struct Examples: Decodable {
      let bad: [Example]
      let good: [Example]
    }

    struct Example: Decodable {
      let files: [String: String]
    }

    /// Whether it is an item of a standard, a principle or a criterion on procedures. Their examples are the cases of
    /// their criteria, which run as such: what is a finding in a file depends on the phase as well.
    var isCriterion: Bool {
      guard let number = Int(code.dropFirst()) else { return false }
      return switch code.first {
      case "P": true
      case "G": number >= 100
      case "I": number < 214 || (216..<250).contains(number)
      default: false
      }
    }
  }

  @Test("A bad one has the finding that it is an example of, a good one has not") func examples() throws {
    let folder = try TestFolder()
    let rules = try KanriProcess.run("rules", "--format", "json", in: folder).decoded([Rule].self)
    try #require(rules.count > 100)

    // Each example in a folder with a configuration of its own, so that it is a workspace of its own.
    var arguments = ["lint", "--format", "json", "--as-of", "2026-11-24"]
    var expected: [(place: String, code: String, isBad: Bool)] = []
    for rule in rules where !rule.isCriterion {
      #expect(!rule.examples.bad.isEmpty && !rule.examples.good.isEmpty, "\(rule.code)")
      for (examples, isBad) in [(rule.examples.bad, true), (rule.examples.good, false)] {
        for (index, example) in examples.enumerated() where !example.files.keys.contains("inventory.csv.gz") {
          let place = "\(rule.code)-\(isBad ? "bad" : "good")-\(index)"
          try folder.write("\(place)/.kanri.yaml", "# A workspace of its own.\n")
          for (path, text) in example.files { try folder.write("\(place)/\(path)", text) }
          arguments += [place] + example.files.keys.sorted().map { "\(place)/\($0)" }
          expected.append((place, rule.code, isBad))
        }
      }
    }
    let report = try KanriProcess.run(arguments: arguments, in: folder).report()
    var codes: [Substring: Set<String>] = [:]
    for finding in report.findings {
      codes[finding.path.prefix { $0 != "/" }, default: []].insert(finding.code)
    }
    for (place, code, isBad) in expected {
      let isFound = codes[place[...], default: []].contains(code)
      #expect(isFound == isBad, "\(place): \(codes[place[...], default: []].sorted())")
    }
  }
}
