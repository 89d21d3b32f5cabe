public import CEL
public import DigitalGovernance
public import GovernanceFindings

/// `kanri criteria test`: a line a criterion; of each case that comes out otherwise the expression part by part.
public struct CriteriaTestReport {
  /// A criterion and what its cases came to.
  public struct Entry {
    /// Its code, or what it is called where it has none.
    public var code: String
    public var title: Bilingual?
    /// The file; nil for a built-in one.
    public var file: String?
    public var position: SourcePosition?
    public var cases: [Case]
    /// What keeps it from being evaluated; empty if nothing does.
    public var problems: [Bilingual]
    /// Whether an expression decides it, and not people or rules.
    public var isDecided: Bool

    public init(
      code: String, title: Bilingual?, file: String?, position: SourcePosition?, cases: [Case],
      problems: [Bilingual], isDecided: Bool
    ) {
      self.code = code
      self.title = title
      self.file = file
      self.position = position
      self.cases = cases
      self.problems = problems
      self.isDecided = isDecided
    }

    /// What its cases say of it.
    var state: State {
      if !problems.isEmpty { return .broken }
      if !isDecided { return .reviewed }
      if cases.isEmpty { return .untested }
      return cases.allSatisfy(\.holds) ? .held : .missed
    }
  }

  enum State: String {
    case held, missed, broken, untested, reviewed
  }

  /// A case.
  public struct Case {
    /// Counted from 1.
    public var number: Int
    public var name: String?
    public var position: SourcePosition?
    public var expected: CriterionTest.Expectation
    /// nil if it cannot be evaluated.
    public var found: CriterionTest.Expectation?
    public var fault: CELProblem?
    /// How its expressions came to their values; empty where the case holds.
    public var parts: [Part]

    public init(
      number: Int, name: String?, position: SourcePosition?, expected: CriterionTest.Expectation,
      found: CriterionTest.Expectation?, fault: CELProblem?, parts: [Part]
    ) {
      self.number = number
      self.name = name
      self.position = position
      self.expected = expected
      self.found = found
      self.fault = fault
      self.parts = parts
    }

    var holds: Bool { found == expected }
  }

  /// One of the expressions of a criterion.
  public struct Part {
    /// Its field: `expression`, `appliesWhen`.
    public var field: Bilingual
    public var tree: ExplanationTree

    public init(field: Bilingual, tree: ExplanationTree) {
      self.field = field
      self.tree = tree
    }
  }

  private let entries: [Entry]
  private let findings: [PlacedFinding]
  private let toolVersion: String

  /// - Parameters:
  ///   - findings: what the linter says of the files; the text leaves them to the linter's own report.
  ///   - entries: what is reported.
  ///   - toolVersion: the version of kanri.
  public init(_ entries: [Entry], findings: [PlacedFinding], toolVersion: String) {
    self.entries = entries
    self.findings = findings
    self.toolVersion = toolVersion
  }

  /// Whether a case comes out otherwise.
  public var hasMiss: Bool { entries.contains { $0.state == .missed } }
  /// Whether a criterion cannot be evaluated.
  public var hasBroken: Bool { entries.contains { $0.state == .broken } }

  // MARK: For people

  /// The lines.
  public func text(in language: Language) -> String {
    entries.map { lines(of: $0, language) }.joined() + summary[language] + "\n"
  }

  private func lines(of entry: Entry, _ language: Language) -> String {
    let name = "\(entry.code)\(entry.title.map { " \($0[language])" } ?? "")"
    switch entry.state {
    case .held:
      let count = entry.cases.count
      return line(
        name,
        Bilingual(en: "\(Count(count).of("case")), all as expected", ja: "例\(count)件、すべて期待どおり"), language)
    case .untested: return line(name, Bilingual(en: "no cases", ja: "例がありません"), language)
    case .reviewed:
      return line(name, Bilingual(en: "decided by people or rules", ja: "人か規則が判断します"), language)
    case .broken:
      let problem = entry.problems[0]
      return line(
        name,
        Bilingual(en: "cannot be evaluated: \(problem.en)", ja: "計算できません。\(problem.ja)"), language,
        at: entry.place(entry.position))
    case .missed:
      return entry.cases.filter { !$0.holds }.map { miss in
        line(name, words(for: miss), language, at: entry.place(miss.position))
          + miss.parts.map { part in
            "  \(part.field[language]):\n" + part.tree.text(in: language, depth: 2)
          }.joined()
      }.joined()
    }
  }

  private func line(_ name: String, _ text: Bilingual, _ language: Language, at place: String? = nil)
    -> String
  {
    let aside = place.map { Bilingual(en: " (\($0))", ja: "（\($0)）")[language] } ?? ""
    return "\(TerminalText(name)): \(TerminalText(text[language]))\(TerminalText(aside))\n"
  }

  private func words(for miss: Case) -> Bilingual {
    let name = miss.name.map { Bilingual(en: " '\($0)'", ja: "「\($0)」") } ?? Bilingual(en: "", ja: "")
    guard let found = miss.found else {
      let fault = miss.fault?.message ?? CELText(en: "error", ja: "エラー")
      return Bilingual(
        en: "case \(miss.number)\(name.en) gives an error: \(fault.en)",
        ja: "例\(miss.number)\(name.ja)でエラーになります。\(fault.ja)")
    }
    return Bilingual(
      en: "case \(miss.number)\(name.en) expects \(miss.expected.rawValue) and comes to \(found.rawValue)",
      ja: "例\(miss.number)\(name.ja)の結果は「\(miss.expected.ja)」のはずですが、「\(found.ja)」になります")
  }

  private var summary: Bilingual {
    let cases = entries.reduce(0) { $0 + $1.cases.count }
    let missed = entries.reduce(0) { $0 + $1.cases.count { !$0.holds } }
    let broken = entries.count { $0.state == .broken }
    var text = Bilingual(
      en:
        "\(entries.count == 1 ? "1 criterion" : "\(Count(entries.count)) criteria"), \(Count(cases).of("case"))",
      ja: "基準\(Count(entries.count))件、例\(Count(cases))件")
    guard missed + broken > 0 else {
      return Bilingual(en: "\(text.en): all as expected", ja: "\(text.ja): すべて期待どおり")
    }
    var parts: [Bilingual] = []
    if missed > 0 {
      parts.append(Bilingual(en: "\(Count(missed)) not as expected", ja: "期待と違う例\(Count(missed))件"))
    }
    if broken > 0 {
      parts.append(
        Bilingual(en: "\(Count(broken)) that cannot be evaluated", ja: "計算できない基準\(Count(broken))件"))
    }
    text.en += ": " + parts.map(\.en).joined(separator: ", ")
    text.ja += ": " + parts.map(\.ja).joined(separator: "、")
    return text
  }

  // MARK: For programs

  /// One object, version 1 of its contract.
  /// - Parameter language: that of titles and of the linter's findings.
  public func json(in language: Language) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.object("tool") { json in
        json.member("name", "kanri")
        json.member("version", toolVersion)
      }
      json.array("criteria") { json in
        for entry in entries {
          json.lineBreak()
          write(entry, in: language, to: &json)
        }
      }
      json.array("findings") { json in
        for finding in findings {
          json.lineBreak()
          ReportV1.Finding(finding, in: language).write(to: &json)
        }
      }
      json.object("summary") { json in
        json.member("criteria", entries.count)
        json.member("cases", entries.reduce(0) { $0 + $1.cases.count })
        json.member("missed", entries.reduce(0) { $0 + $1.cases.count { !$0.holds } })
        json.member("broken", entries.count { $0.state == .broken })
      }
    }
    return String(decoding: json.take(), as: UTF8.self) + "\n"
  }

  private func write(_ entry: Entry, in language: Language, to json: inout JSONWriter) {
    json.object { json in
      json.member("code", entry.code)
      if let title = entry.title { json.member("title", title[language]) }
      if let file = entry.file { json.member("path", file) }
      json.write(entry.position)
      json.member("state", entry.state.rawValue)
      if !entry.problems.isEmpty {
        json.array("problems") { json in for problem in entry.problems { json.value(problem[language]) } }
      }
      json.array("cases") { json in
        for test in entry.cases { write(test, to: &json) }
      }
    }
  }

  private func write(_ test: Case, to json: inout JSONWriter) {
    json.object { json in
      json.member("number", test.number)
      if let name = test.name { json.member("name", name) }
      json.write(test.position)
      json.member("expected", test.expected.rawValue)
      if let found = test.found { json.member("found", found.rawValue) }
      if let fault = test.fault { json.member("error", fault.message.en) }
      json.member("holds", test.holds)
      guard !test.parts.isEmpty else { return }
      json.object("explanation") { json in
        for part in test.parts {
          json.key(part.field.en)
          part.tree.write(to: &json)
        }
      }
    }
  }
}

extension CriteriaTestReport.Entry {
  /// `rules.yaml:31:11`
  fileprivate func place(_ position: SourcePosition?) -> String? {
    guard let file, let position else { return nil }
    return "\(file):\(position.line):\(position.column)"
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ position: SourcePosition?) {
    guard let position else { return }
    member("line", position.line)
    member("column", position.column)
  }
}
