import Testing
import YAMLSyntax

@Suite("Repairs") struct RepairTests {
  @Test(
    "A repair mends its problem and brings no other",
    arguments: [
      ("zzreg:\n\tid: x\n\t- y\n", "zzreg:\n  id: x\n  - y\n", true),
      ("name:値\nother: 1\n", "name: 値\nother: 1\n", true),
      ("名称：申請\n種別: 1\n", "名称: 申請\n種別: 1\n", true),
      ("名称：申請\n種別：　甲\n説明：これ\n", "名称: 申請\n種別: 甲\n説明: これ\n", true),
      ("a:\n　b: 1\n　c: 2\n", "a:\n  b: 1\n  c: 2\n", true),
      ("list:\n  －　甲\n  －　乙\n", "list:\n  - 甲\n  - 乙\n", true),
      ("key:　値\nb: 1\n", "key: 値\nb: 1\n", true),
      ("＃ メモ\nkind: a\n", "# メモ\nkind: a\n", true),
      ("b: ｛c: 1、d: 2｝\n", "b: {c: 1, d: 2}\n", true),
      ("b: [1, 2］\nc: 1\n", "b: [1, 2]\nc: 1\n", true),
      ("a: “東京: 都”\nb: 1\n", "a: \"東京: 都\"\nb: 1\n", true),
      ("name: \"東京都 # c\nother: x\n", "name: \"東京都\" # c\nother: x\n", false),
      ("内容: 目的: 手続 # c\nb: 1\n", "内容: '目的: 手続' # c\nb: 1\n", false),
      ("b: {内容: 目的: 手続, c: 1}\n", "b: {内容: '目的: 手続', c: 1}\n", false),
      ("b: @foo\n", "b: '@foo'\n", false),
      ("見出し: 申請 #1 について\n", "見出し: '申請 #1 について'\n", false),
      ("b: \"C:\\Users\"\n", "b: \"C:\\\\Users\"\n", false),
      ("\u{FEFF}a: 1\n", "a: 1\n", false),
      ("a: 1\rb: 2\r\nc: 3\r", "a: 1\nb: 2\r\nc: 3\n", true),
    ])
  func repairs(_ text: String, _ mended: String, _ isSafe: Bool) throws {
    let tree = YAMLTree(parsing: Array(text.utf8))
    let problem = try #require(tree.problems.first)
    let repair = try #require(tree.repair(of: problem))
    var bytes = tree.source
    bytes.replaceSubrange(repair.bytes, with: Array(repair.newText.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == mended)
    #expect(repair.isSafe == isSafe)
    if !mended.contains("- y") { #expect(problems(in: bytes) == []) }
  }

  @Test("Where a person has to decide there is none") func none() throws {
    for text in ["a: 1\na: 2\n", "a: *x\n", "a: 1\n  b: 2\n", "a: [1\nb: 1\n"] {
      let tree = YAMLTree(parsing: Array(text.utf8))
      let problem = try #require(tree.problems.first)
      #expect(tree.repair(of: problem) == nil)
    }
  }
}
