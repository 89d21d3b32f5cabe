import Testing
import YAMLSyntax

/// A text and the problems it must have, and no others.
struct Mistake: CustomTestStringConvertible, Sendable {
  let text: String
  let problems: [String]

  init(_ text: String, _ problems: String...) {
    self.text = text
    self.problems = problems
  }

  var testDescription: String { text.debugDescription }
}

@Suite("Mistakes are named where they were made, once each") struct MistakeTests {
  @Test(
    "Structure",
    arguments: [
      Mistake("kind: Project\nzzreg:\n\tid: x\n", "3:1 tabIndentation"),
      Mistake("kind: Project\nzzreg:\n\tid: x\n\tname: y\nother: 1\n", "3:1 tabIndentation"),
      Mistake("a: x\n-\tb\n", "2:1 wrongIndentation"),
      Mistake("- \tfoo\n-\tbar: 1\n", "2:2 tabIndentation"),
      Mistake("kind: Project\nname:値\nother: 1\n", "2:5 missingSpaceAfterColon(key: \"name\")"),
      Mistake("kind: Project\nother: 1\nname:値\n", "3:5 missingSpaceAfterColon(key: \"name\")"),
      Mistake("name:値\nother: 1\n", "1:5 missingSpaceAfterColon(key: \"name\")"),
      Mistake("users:\n  - name:値\n    kind: x\n", "2:9 missingSpaceAfterColon(key: \"name\")"),
      Mistake("b: {名称:値, c: 1}\n", "1:7 missingSpaceAfterColon(key: \"名称\")"),
      Mistake("name: \"東京都\nother: x\nthird: y\n", "1:7 unclosedQuote(mark: \"\\\"\")"),
      Mistake("name: \"東京都\nother: \"x\"\nthird: y\n", "1:7 unclosedQuote(mark: \"\\\"\")"),
      Mistake("name: '東京都\nother: 'x'\nthird: y\n", "1:7 unclosedQuote(mark: \"\\'\")"),
      Mistake("list:\n  - \"甲\n  - \"乙\"\n  - 丙\nx: 1\n", "2:5 unclosedQuote(mark: \"\\\"\")"),
      Mistake("a: \"x\nb: y\"\nc: z\n", "1:4 unclosedQuote(mark: \"\\\"\")"),
      Mistake("a: 1\n  b: 2\n  c: 3\nd: 4\n", "2:3 wrongIndentation"),
      Mistake("a:\n    b: 1\n  c: 2\nd: 1\n", "3:3 wrongIndentation"),
      Mistake("items:\n  - a\n - b\nx: 1\n", "3:2 wrongIndentation"),
      Mistake("- a: 1\nb: c\n- d: 1\n", "2:1 wrongIndentation"),
      Mistake("  a: 1\nb: 2\n", "2:1 wrongIndentation"),
      Mistake("text: |\n    一行目\n  二行目\n次: x\n", "3:3 wrongIndentation"),
      Mistake("内容: 目的: 手続\nb: 1\n", "1:7 colonInText"),
      Mistake("b: {内容: 目的: 手続}\n", "1:11 colonInText"),
      Mistake(
        "b: @foo\nc: `x`\nd: %x\ne: 1\n", "1:4 reservedStart(character: \"@\")",
        "2:4 reservedStart(character: \"`\")", "3:4 reservedStart(character: \"%\")"),
      Mistake("b: *重要* お知らせ\nc: 1\n", "1:4 reservedStart(character: \"*\")"),
      Mistake(
        "b: |text\nc: >text\n", "1:4 reservedStart(character: \"|\")", "2:4 reservedStart(character: \">\")"),
      Mistake("b: !重要 x\nc: 1\n", "1:4 reservedStart(character: \"!\")"),
      Mistake("b: \"東京\" 都\nc: 1\n", "1:9 strayText(\"都\")"),
      Mistake("{a: 1}}\n", "1:7 strayText(\"}\")"),
      Mistake("説明: これは\n長い文\n次: x\n", "2:1 strayText(\"長い文\")"),
      Mistake("a: \"x\"#y\n", "1:7 strayText(\"#y\")"),
      Mistake("b: [a, b\nc: 1\nd: 2\n", "1:4 unclosedBracket(mark: \"[\")"),
      Mistake("b: {a: [1, 2}\nc: 1\n", "1:8 unclosedBracket(mark: \"[\")"),
      Mistake("a: {b: 1\nc: 2\n", "1:4 unclosedBracket(mark: \"{\")"),
      Mistake("a: [1, 2\n", "1:4 unclosedBracket(mark: \"[\")"),
      Mistake(
        "kind: Project\n<<<<<<< HEAD\nname: 甲\n=======\nname: 乙\n>>>>>>> feature\n", "2:1 conflictMarker"),
    ])
  func structure(_ mistake: Mistake) { #expect(problems(in: mistake.text) == mistake.problems) }

  @Test(
    "Full-width characters where YAML needs ASCII",
    arguments: [
      Mistake("kind: Project\nzzreg:\n　　id: x\n", "3:1 wideSpaceIndentation(scalar: 12288)"),
      Mistake("kind: Project\nzzreg:\n\u{A0}\u{A0}id: x\n", "3:1 wideSpaceIndentation(scalar: 160)"),
      Mistake(
        "kind: Project\nzzname：申請\nzzother: 1\n",
        "2:7 fullWidthPunctuation(character: \"：\", key: \"zzname\")"),
      Mistake("名称：申請\n種別：甲\n説明：これ\n", "1:3 fullWidthPunctuation(character: \"：\", key: \"名称\")"),
      Mistake(
        "名称：甲\n種別: 乙\n担当：丙\n期限: 1\n", "1:3 fullWidthPunctuation(character: \"：\", key: \"名称\")",
        "3:3 fullWidthPunctuation(character: \"：\", key: \"担当\")"),
      Mistake("説明:\n  対象：都民\n  期間：一年\nx: 1\n", "2:5 fullWidthPunctuation(character: \"：\", key: \"対象\")"),
      Mistake("説明: 本文\n  対象：都民\nx: 1\n", "2:5 fullWidthPunctuation(character: \"：\", key: \"対象\")"),
      Mistake("list:\n  －　甲\n  －　乙\n", "2:3 fullWidthPunctuation(character: \"－\", key: \"\")"),
      Mistake("list:\n  -　甲\n  -　乙\n", "2:4 fullWidthPunctuation(character: \"　\", key: \"-\")"),
      Mistake("list:\n  - 甲\n  ー乙\nx: 1\n", "3:3 fullWidthPunctuation(character: \"ー\", key: \"\")"),
      Mistake("key:　値\nb: 1\n", "1:5 fullWidthPunctuation(character: \"　\", key: \"key\")"),
      Mistake("＃ メモ\nkind: a\n", "1:1 fullWidthPunctuation(character: \"＃\", key: \"\")"),
      Mistake("a: 1\n＃ メモ\nkind: b\n", "2:1 fullWidthPunctuation(character: \"＃\", key: \"\")"),
      Mistake("b: ｛c: 1、d: 2｝\n", "1:4 fullWidthPunctuation(character: \"｛\", key: \"\")"),
      Mistake("b: {c: 1、d: 2}\n", "1:9 fullWidthPunctuation(character: \"、\", key: \"\")"),
      Mistake("b: [1, 2］\nc: 1\n", "1:9 fullWidthPunctuation(character: \"］\", key: \"\")"),
      Mistake("a: “東京: 都”\nb: 1\n", "1:4 fullWidthPunctuation(character: \"“\", key: \"\")"),
    ])
  func fullWidth(_ mistake: Mistake) { #expect(problems(in: mistake.text) == mistake.problems) }

  @Test(
    "Keys, aliases and tags",
    arguments: [
      Mistake(
        "name: 甲\n\"name\": 乙\nm: {a: 1,\n  a: 2}\no: {b: 1, b: 2}\n", "2:1 duplicateKey(\"name\")",
        "4:3 duplicateKey(\"a\")", "5:11 duplicateKey(\"b\")"),
      Mistake(
        "zz: {b: 都民, b: 1}\nzz2: {b: 😀, b: 1}\n", "1:13 duplicateKey(\"b\")", "2:13 duplicateKey(\"b\")"),
      Mistake("a: 1\na : 2\n? a\n: 3\n", "2:1 duplicateKey(\"a\")", "3:3 duplicateKey(\"a\")"),
      Mistake("1: x\n\"1\": y\n!!int \"1\": z\n", "3:7 duplicateKey(\"1\")"),
      Mistake("b: &b\n  p: 1\nu:\n  <<: *b\n  <<: *b\n", "4:3 mergeKey", "5:3 mergeKey"),
      Mistake("[a]: b\n? {c: d}\n: e\n", "1:1 complexKey", "2:3 complexKey"),
      Mistake("{{ x }}: 1\n", "1:1 complexKey"),
      Mistake("a: &a [*a]\nb: *zz\n", "1:8 circularAlias(\"a\")", "2:4 undefinedAlias(\"zz\")"),
      Mistake("a: &x 1\n---\nb: *x\n---\nc: 1\n", "3:4 undefinedAlias(\"x\")"),
      Mistake(
        "b: !foo x\nc: !!set {d: 1}\nd: !e!x y\ne: !!str z\n", "1:4 unknownTag(\"!foo\")",
        "2:4 unknownTag(\"!!set\")", "3:4 unknownTag(\"!e!x\")"),
    ])
  func keys(_ mistake: Mistake) { #expect(problems(in: mistake.text) == mistake.problems) }

  @Test(
    "Text that would be lost in silence",
    arguments: [
      Mistake("見出し: 申請 #1 について\n", "1:9 valueCutAtComment(kept: \"申請\", lost: \"#1 について\")"),
      Mistake("件数: 100 #150 も可\n", "1:9 valueCutAtComment(kept: \"100\", lost: \"#150 も可\")"),
      Mistake("申請 #1: x\nb: 1\n", "1:4 valueCutAtComment(kept: \"申請\", lost: \"#1: x\")"),
      Mistake("b: {内容: 本人確認書類の用意, 入力に時間がかかる, 根拠: x}\n", "1:20 flowSplitByComma(text: \"入力に時間がかかる\")"),
      Mistake("b: {内容: 甲, 乙, 丙, 根拠: x}\n", "1:12 flowSplitByComma(text: \"乙, 丙\")"),
    ])
  func losses(_ mistake: Mistake) { #expect(problems(in: mistake.text) == mistake.problems) }

  @Test(
    "Escapes and directives",
    arguments: [
      Mistake("b: \"C:\\Users\\サンプル\"\nc: 1\n", "1:7 badEscape(\"\\\\U\")"),
      Mistake("b: \"\\ud83d\"\nc: 1\n", "1:5 badEscape(\"\\\\ud83d\")"),
      Mistake("b: \"a\\qb\"\nc: \"\\x4\"\n", "1:6 badEscape(\"\\\\q\")", "2:5 badEscape(\"\\\\x4\")"),
      Mistake("%YAML 2.0\n---\na: 1\n", "1:1 badDirective(\"%YAML 2.0\")"),
      Mistake("%FOO x # c\n%YAML 1.1\n---\na: 1\n", "1:1 badDirective(\"%FOO x\")"),
      Mistake("a: 1\n---\n%FOO\nb: 2\n", "3:1 reservedStart(character: \"%\")"),
    ])
  func escapes(_ mistake: Mistake) { #expect(problems(in: mistake.text) == mistake.problems) }

  @Test(
    "What is no mistake",
    arguments: [
      "no: a\nfalse: b\non: c\ntrue: d\ny: e\nY: f\n010: g\n8: h\n1:30: i\n90: j\n1_000: k\n1000: l\n",
      "zzname: 値\t# メモ\nzzunknown: 1\n",
      "zzname: 申請：許可（一般）\nzztext: |\n  対象：都民　全て\n",
      "備考: － 該当なし\n長: ーあ\n時刻: 12:30\n道: C:\\Users\n",
      "zzurl: https://example.jp/a#b\nzznote: 甲#kanri:ignore C103 理由\n",
      "a: 値 # メモ\nb: 値 #\nc: 値 #! x\nd: 値 #　全角\n",
      "a: \"\\ud83d\\ude00\"\n",
      "%YAML 1.2\n---\na: 1\n",
      "a: &基本 {x: 1}\nc: *基本\nd: |\n  x *基本 y\n  &基本 z\n",
      "a: 1\n\t\nb: 2\n\t# c\nd: |\n  x\n  \ty\n",
      "zztext: |\n  前文\n  ---\n  ...\n  後文 # not a comment\nzzunknown: 1\n",
      "{\"a\":1,\"b\":{\"c\":[1,2,]},}\n",
      "a: \"x\n  y\"\nb: 'x\n\n  y'\n",
      "a:\n- b\n- c\nd: 1\n",
      "a: 'it''s'\nb: ''''\nc: ''\n",
      "...\na: 1\n...\nb: 2\n",
      "", "# c\n", "---\n",
    ])
  func silence(_ text: String) { #expect(problems(in: text) == []) }

  @Test("Several mistakes are told in one run, and the rest is in the tree") func several() {
    let text = "名称：申請\n担当: \"産業労働局\n一覧:\n\t- 甲\n期限:3月\n備考: 目的: 手続\n末尾: 1\n"
    #expect(
      problems(in: text) == [
        "1:3 fullWidthPunctuation(character: \"：\", key: \"名称\")", "2:5 unclosedQuote(mark: \"\\\"\")",
        "4:1 tabIndentation", "5:3 missingSpaceAfterColon(key: \"期限\")", "6:7 colonInText",
      ])
    #expect(
      outline(YAMLTree(parsing: Array(text.utf8)))
        == "{名称: 申請, 担当: 産業労働局, 一覧: [甲], 期限: 3月, 備考: 目的: 手続, 末尾: 1}")
  }

  @Test("The related place of a duplicate is the first key, of a conflict its other markers") func related()
    throws
  {
    let text = "a: 1\n<<<<<<< x\nb: 1\n=======\nb: 2\n>>>>>>> y\na: 2\n"
    let tree = YAMLTree(parsing: Array(text.utf8))
    let lines = tree.lineIndex()
    #expect(tree.problems.map(\.kind) == [.conflictMarker, .duplicateKey("a")])
    let conflict = try #require(tree.problems.first?.related)
    #expect(lines.line(ofByte: conflict.lowerBound) == 3)
    #expect(lines.line(ofByte: conflict.upperBound) == 5)
    #expect(tree.problems.last?.related == 0..<1)
  }

  @Test("A document after a broken one is read, with the file's lines") func laterDocuments() {
    let text = "zz: 1\n---\nkind: x\nzzlist: [1,\n  2\n---\nlast: 1\n"
    let tree = YAMLTree(parsing: Array(text.utf8))
    #expect(problems(in: text) == ["4:9 unclosedBracket(mark: \"[\")"])
    #expect(tree.documents.count == 3)
    #expect(outline(tree, document: 1) == "{kind: x, zzlist: [1, 2]}")
    #expect(outline(tree, document: 2) == "{last: 1}")
  }
}
