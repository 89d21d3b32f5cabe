import GovernanceFindings

extension Sample {
  static func catalogue(_ code: String) -> CatalogueEntry? { entries.first { $0.identity.code == code } }

  static let entries = [
    entry(
      "C121", "canvas-issue-without-solution", .warning,
      .derived(
        because: Bilingual(
          en: "the official box texts are not public", ja: "the official box texts are not public")),
      en: (
        "Issue without solution", "An issue that nothing answers stays.",
        "Name it under a solution's 'addresses', or write why it is left aside."
      ),
      ja: ("解決策のない課題", "対応する解決策のない課題は残ります。", "解決策の「対応する課題」に加えるか、扱わない理由を書いてください。"),
      bad: "issues: [{id: K1}]\nsolutions: []", good: "issues: [{id: K1}]\nsolutions: [{addresses: [K1]}]"),
    entry(
      "S131", "placeholder-left-in", .warning,
      .derived(
        because: Bilingual(
          en: "no public text says what a value may look like",
          ja: "no public text says what a value may look like")),
      en: (
        "Placeholder left in", "A placeholder decides nothing.",
        "Write the value, or the day it will be decided."
      ),
      ja: ("仮の値のまま", "仮の値では何も決まりません。", "値を書くか、決める予定日を書いてください。"),
      bad: "target: 未定", good: "target: 80%"),
    entry(
      "G001", "check-items-not-stated", .note,
      .derived(
        because: Bilingual(
          en: "the official check items are not public", ja: "the official check items are not public")),
      en: ("Check items not filled in", "An item nobody stated decides nothing.", "Answer the questions."),
      ja: ("未記入の点検項目", "書かれていない項目は判定できません。", "質問に答えてください。"),
      bad: "checks: []", good: "checks: [{id: A, 結果: 適合}]"),
    entry(
      "S102", "unknown-key", .error,
      .derived(
        because: Bilingual(en: "the shape of documents is ours", ja: "the shape of documents is ours")),
      isFixable: true,
      en: ("Unknown key", "What stands under an unknown key is read by nobody.", "Use the key's exact name."),
      ja: ("知らないキー", "知らないキーの内容は、どこにも使われません。", "キーの正しい名前を使ってください。"),
      bad: "nmae: A", good: "name: A"),
    entry(
      "G121", "approval-before-submission", .error, .plan(source: "measure 19"),
      en: (
        "Approved before it was handed in", "What is not there cannot be approved.", "Mend one of the dates."
      ),
      ja: ("提出より前の承認", "まだない成果物は承認できません。", "どちらかの日付を直してください。"),
      bad: "提出: 2024-03-20\n承認: 2024-03-18", good: "提出: 2024-03-18\n承認: 2024-03-20"),
    entry(
      "G131", "user-test-point-without-decision", .warning,
      .published(source: "サービスデザインガイドライン VERSION2.0, 第4章"),
      en: (
        "User test point without decision", "Listening alone changes nothing.",
        "Write under 'decision' what becomes of it, and why."
      ),
      ja: ("判断のない指摘", "聞いたままでは改善につながりません。", "「判断」に、どうするかと理由を書いてください。"),
      bad: "points: [{id: T1}]  # ```", good: "points: [{id: T1, decision: fix}]"),
  ]

  private static func entry(
    _ code: String, _ name: String, _ severity: Severity, _ provenance: Provenance, isFixable: Bool = false,
    en: (String, String, String), ja: (String, String, String), bad: String, good: String
  ) -> CatalogueEntry {
    CatalogueEntry(
      identity: RuleIdentity(code, name, severity), provenance: provenance,
      title: Bilingual(en: en.0, ja: ja.0),
      rationale: Bilingual(en: en.1, ja: ja.1), remedy: Bilingual(en: en.2, ja: ja.2), isFixable: isFixable,
      bad: [Example(bad)], good: [Example(good)])
  }
}
