import Testing

@testable import GovernanceRules

/// What folding takes away, and what it must keep.
@Suite struct FoldedTexts {
  @Test(
    "Width, case, spaces and punctuation make no difference",
    arguments: [("ＡＩを　導入。", "aiを導入"), ("「申請」・届出", "申請届出"), ("７０％", "70%"), ("A-b c!", "abc"), ("ｚＺ", "zz")])
  func same(left: String, right: String) {
    #expect(FoldedText(left) == FoldedText(right))
  }

  @Test("Letters do", arguments: [("申請", "届出"), ("ー", ""), ("〜", ""), ("é", "e"), ("🙂", ""), ("カ", "ガ")])
  func different(left: String, right: String) {
    #expect(FoldedText(left) != FoldedText(right))
  }

  @Test("The longest word comes off") func longest() {
    var text = FoldedText("申請できるようにする")
    text.dropSuffix(["する", "ようにする"])
    #expect(text == FoldedText("申請できる"))
    text.dropSuffix(["する"])
    #expect(text == FoldedText("申請できる"))
    text.dropPrefix(["申", "申請"])
    #expect(text == FoldedText("できる"))
  }

  @Test("A word is found anywhere, at the end too") func contains() {
    #expect(FoldedText("待ち時間を短縮").contains(["短縮"]))
    #expect(!FoldedText("待ち時間を短").contains(["短縮"]))
    #expect(!FoldedText("").contains(["短縮"]))
  }
}
