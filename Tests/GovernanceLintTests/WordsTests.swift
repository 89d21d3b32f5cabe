import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import Testing
import YAMLSyntax

@testable import GovernanceLint

@Suite("Words for what was found") struct WordsTests {
  private static let long = String(repeating: "長い値", count: 40)

  private static let yaml: [YAMLProblem.Kind] = [
    .tabIndentation, .missingSpaceAfterColon(key: long), .unclosedQuote(mark: "\""),
    .unclosedBracket(mark: "["),
    .unclosedBracket(mark: "{"), .wrongIndentation, .conflictMarker,
    .fullWidthPunctuation(character: "：", key: long), .fullWidthPunctuation(character: "，", key: ""),
    .fullWidthPunctuation(character: "”", key: ""), .fullWidthPunctuation(character: "ー", key: ""),
    .fullWidthPunctuation(character: "\u{3000}", key: "-"), .fullWidthPunctuation(character: "＃", key: ""),
    .fullWidthPunctuation(character: "※", key: ""), .strayText("]"), .wideSpaceIndentation(scalar: 0x3000),
    .wideSpaceIndentation(scalar: 0xA0), .wideSpaceIndentation(scalar: 0x200B), .colonInText,
    .reservedStart(character: "@"), .strayText(long), .syntax("did not find expected key"),
    .syntax("something new"),
    .duplicateKey(long), .complexKey, .mergeKey, .undefinedAlias(long), .circularAlias(long),
    .unknownTag(long),
    .valueCutAtComment(kept: long, lost: long), .flowSplitByComma(text: long), .invalidUTF8(byte: 0x8F),
    .forbiddenCharacter(scalar: 0), .forbiddenCharacter(scalar: 8), .byteOrderMark(atStart: true),
    .byteOrderMark(atStart: false), .otherEncoding(name: "UTF-16"), .carriageReturnLines, .badEscape(#"\d"#),
    .badDirective("%YAML 2.0"), .tooManyBytes(limit: 64 << 20), .tooManyBytes(limit: 1_000),
    .tooDeep(limit: 128),
    .tooManyNodes(limit: 10_000_000), .tooManyProblems(limit: 10_000),
  ]

  private static let shape: [DecodingProblem.Kind] = [
    .missingAPIVersion, .badAPIVersion(long), .badAPIVersion(""), .missingKind,
    .unknownKind(long, meant: nil),
    .unknownKind("", meant: nil), .unknownKind("Projct", meant: "Project"),
    .unknownKey(long, meant: nil, field: nil), .unknownKey("nmae", meant: "name", field: "name"),
    .sameField(long, other: long), .missing([Bilingual(en: "name", ja: "名称")]),
    .missing([Bilingual(en: "name", ja: "名称"), Bilingual(en: "phase", ja: "工程")]), .emptyValue(key: long),
    .emptyText(key: long), .placeholder(key: long, text: "未定"),
    .wrongForm(key: long, expected: Bilingual(en: "a text", ja: "文字"), found: .text(long)),
    .wrongForm(key: long, expected: Bilingual(en: "a text", ja: "文字"), found: .list),
    .wrongForm(key: long, expected: Bilingual(en: "a text", ja: "文字"), found: .mapping),
    .wrongForm(key: long, expected: Bilingual(en: "a text", ja: "文字"), found: .nothing),
    .notAList(key: long, found: .text(long), ofRecords: false),
    .notAList(key: long, found: .mapping, ofRecords: true),
    .unknownChoice(key: long, text: long, meant: nil, known: []),
    .unknownChoice(key: long, text: "運営", meant: "運用", known: [Bilingual(en: "operation", ja: "運用")]),
    .outOfRange(key: long, text: long, range: 0...Int64.max),
    .badDate(key: long, text: "2026-02-30", .noSuchDay),
    .badDate(key: long, text: "平成31年5月1日", .outsideEra(era: "平成")),
    .badDate(key: long, text: "2026/3/31", .otherNotation(meant: "2026-03-31")), .cannotBeNothing(key: long),
  ]

  @Test("The rule of a problem of YAML has words for it, plain and short", arguments: yaml.indices)
  func problemOfYAML(_ index: Int) throws {
    let problem = WordsTests.yaml[index]
    try check(problem.rule.message(for: problem), help: problem.rule.help(for: problem))
  }

  @Test("The rule of a problem of shape has words for it, plain and short", arguments: shape.indices)
  func problemOfShape(_ index: Int) throws {
    let problem = WordsTests.shape[index]
    try check(problem.rule.message(for: problem), help: problem.rule.help(for: problem))
  }

  private func check(_ message: Message?, help: Bilingual?) throws {
    let text = try #require(message).text
    #expect(!text.ja.isEmpty && !text.ja.hasSuffix("。"))
    #expect(!text.en.isEmpty && !text.en.hasSuffix("."))
    // Two quotations of a long value at most, each cut to forty characters.
    #expect(text.ja.count < 130 && text.en.count < 140)
    for jargon in ["スカラー", "マッピング", "シーケンス", "エイリアス", "アンカー", "インデント"] {
      #expect(!text.ja.contains(jargon) && help?.ja.contains(jargon) != true)
    }
    if let help {
      #expect(help.ja.hasSuffix("。"))
      #expect(help.en.hasSuffix("."))
    }
  }

  @Test("A quoted value is cut at forty characters and kept on one line") func shortened() {
    #expect("申請".shortened == "申請")
    #expect(String(repeating: "あ", count: 40).shortened == String(repeating: "あ", count: 40))
    #expect(String(repeating: "あ", count: 41).shortened == String(repeating: "あ", count: 39) + "…")
    #expect("一\n二\r\n三".shortened == "一 二 三")
  }

  @Test("Code points and numbers are written as people write them") func notations() {
    #expect(String(codePoint: 0x8) == "U+0008")
    #expect(String(codePoint: 0x1F600) == "U+1F600")
    #expect(10_000_000.grouped == "10,000,000")
    #expect(128.grouped == "128")
    #expect((-1_000).grouped == "-1,000")
  }

  @Test("Only a value that a list can take as it stands is put in brackets without quotes")
  func brackets() {
    func replacement(_ text: String, ofRecords: Bool = false) -> String? {
      NotAList.replacement(for: .notAList(key: "flow", found: .text(text), ofRecords: ofRecords))
    }
    #expect(replacement("申請する") == "[申請する]")
    #expect(replacement("案内, 申請") == #"["案内, 申請"]"#)
    #expect(replacement(#""案内"と\"#) == #"["\"案内\"と\\"]"#)
    #expect(replacement("* 案内") == #"["* 案内"]"#)
    #expect(replacement("案内\n申請") == nil)
    #expect(replacement("利用者", ofRecords: true) == nil)
  }

  @Test("Another release of the format is not called a slip") func releases() {
    #expect(BadAPIVersion.replacement(for: .badAPIVersion("kanri/v2")) == nil)
    #expect(BadAPIVersion.replacement(for: .badAPIVersion("kanri/v10")) == nil)
    #expect(BadAPIVersion.replacement(for: .badAPIVersion("kanri/1")) == "kanri/v1")
    #expect(BadAPIVersion.replacement(for: .badAPIVersion("Kanri/v1")) == "kanri/v1")
    #expect(BadAPIVersion.replacement(for: .badAPIVersion("")) == nil)
  }
}
