import Testing

@testable import GovernanceWorkspace

@Suite("Patterns")
struct PatternTests {
  /// Checked against `git check-ignore` 2.39, which also looks at the folders above. A slash at the end of a path
  /// makes it a folder.
  @Test(
    "A pattern names what git says it names",
    arguments: [
      ("*.yaml", "a.yaml", true), ("*.yaml", "sub/a.yaml", true), ("*.yaml", "a.yml", false),
      ("a.yaml", "sub/a.yaml", true), ("/a.yaml", "a.yaml", true), ("/a.yaml", "sub/a.yaml", false),
      ("sub/a.yaml", "sub/a.yaml", true), ("sub/a.yaml", "x/sub/a.yaml", false),
      ("build/", "build/", true), ("build/", "x/build/", true), ("build/", "build", false),
      ("/build/", "x/build/", false), ("sub/*.yaml", "sub/x/a.yaml", false),
      ("**/a.yaml", "a.yaml", true), ("**/a.yaml", "x/y/a.yaml", true), ("sub/**", "sub/a.yaml", true),
      ("sub/**", "sub/x/a.yaml", true), ("sub/**", "sub/", false), ("a/**/b.yaml", "a/b.yaml", true),
      ("a/**/b.yaml", "a/x/y/b.yaml", true), ("a/**/b.yaml", "b.yaml", false),
      ("a/**/b/**/c", "a/b/x/b/y/c", true), ("**/b/c", "a/b/b/c", true),
      ("?.yaml", "a.yaml", true), ("?.yaml", "ab.yaml", false), ("[ab].yaml", "b.yaml", true),
      ("[!ab].yaml", "b.yaml", false), ("[^ab].yaml", "c.yaml", true), ("[a-c]1", "b1", true),
      ("[a-c]1", "d1", false), ("[]a]", "]", true), ("[a-]", "-", true), ("[[:digit:]]x", "7x", true),
      ("[a", "[a", false), ("\\!a", "!a", true), ("\\#a", "#a", true), ("a\\*b", "a*b", true),
      ("a\\*b", "axb", false), ("a\\", "a\\", false), ("a\\ ", "a ", true), ("a  ", "a", true),
      ("*a*b*c", "xaybzc", true), ("*a*b*c", "xaybz", false), ("a**b", "axxb", true),
      ("a/", "a/", true), ("日報?.yaml", "日報1.yaml", true), ("下書き/", "x/下書き/", true),
      ("*", "x", true), ("a/*", "a/b", true), ("a/*", "a/b/c", false), ("x\r", "x", true),
    ] as [(String, String, Bool)])
  func matching(pattern: String, path: String, expected: Bool) throws {
    let isFolder = path.hasSuffix("/")
    let bytes = Array((isFolder ? String(path.dropLast()) : path).utf8)[...]
    let matches = PathPattern(pattern.utf8)?.matches(bytes, isFolder: isFolder) ?? false
    #expect(matches == expected)
  }

  @Test("A question mark stands for one character, of how many bytes ever")
  func characters() throws {
    let pattern = try #require(PathPattern("?号.yaml".utf8))
    #expect(pattern.matches(Array("一号.yaml".utf8)[...], isFolder: false))
    let set = try #require(PathPattern("[ア-ン]号.yaml".utf8))
    #expect(set.matches(Array("イ号.yaml".utf8)[...], isFolder: false))
    #expect(!set.matches(Array("百号.yaml".utf8)[...], isFolder: false))
  }

  @Test("Blank lines and comments are no patterns", arguments: ["", "   ", "# x", "/", "!"])
  func noPattern(line: String) { #expect(PathPattern(line.utf8) == nil) }

  @Test("No pattern and no name end the program", arguments: 0..<20)
  func anyBytes(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let letters = Array("*?[]!^-\\/a:.".utf8) + [0xE3, 0x81, 0x82, 0xFF]
    func word() -> [UInt8] { (0..<next(12)).map { _ in letters[next(UInt64(letters.count))] } }
    for _ in 0..<2_000 {
      let name = word()
      _ = PathPattern(word())?.matches(name[...], isFolder: next(2) == 0)
    }
  }

  @Test("Many stars end quickly")
  func manyStars() throws {
    let pattern = try #require(PathPattern(String(repeating: "*a", count: 60).utf8))
    #expect(!pattern.matches(Array((String(repeating: "a", count: 250) + "b").utf8)[...], isFolder: false))
    let folders = try #require(PathPattern((String(repeating: "**/a/", count: 40) + "b").utf8))
    #expect(!folders.matches(Array(String(repeating: "a/", count: 200).utf8)[...], isFolder: false))
  }

  @Test("Nested .gitignore files, each relative to its own folder, the nearer first, the last line first")
  func nestedFiles() throws {
    let folder = try TemporaryFolder([
      ".gitignore": "\u{FEFF}# made by tools\r\n/out/\r\n*.tmp.yaml\r\n!keep.tmp.yaml\r\nsecret/\r\n",
      "out/a.yaml": flawed, "sub/out/b.yaml": canvas("b"), "x.tmp.yaml": flawed,
      "keep.tmp.yaml": canvas("k"), "sub/.gitignore": "!y.tmp.yaml\n/local.yaml\n",
      "sub/y.tmp.yaml": canvas("y"), "sub/local.yaml": flawed, "sub/deep/local.yaml": canvas("d"),
      "secret/.gitignore": "!*\n", "secret/s.yaml": flawed,
    ])
    let expected = ["keep.tmp.yaml", "sub/deep/local.yaml", "sub/out/b.yaml", "sub/y.tmp.yaml"]
    #expect(folder.lint().paths == expected)
    // Walking from inside, the files above hold as well.
    try folder.write(".kanri.yaml", "")
    #expect(folder.lint(["sub"]).paths == Array(expected.dropFirst()))
    // What is named is looked at.
    #expect(folder.lint(["x.tmp.yaml"]).paths == ["x.tmp.yaml"])
    #expect(
      folder.lint(["x.tmp.yaml", "secret/s.yaml", "keep.tmp.yaml"]) { $0.forceExclude = true }.paths == [
        "keep.tmp.yaml"
      ])
  }

  @Test("A .gitignore above the root is not read")
  func nothingAboveRoot() throws {
    let folder = try TemporaryFolder([
      ".gitignore": "*.yaml\n", "work/.kanri.yaml": "", "work/a.yaml": canvas(),
    ])
    #expect(folder.lint(["work"]).paths == ["work/a.yaml"])
  }
}
