import GovernanceFindings

extension Criterion {
  public static let description = RecordDescription(of: Criterion.self) {
    Field(
      "code", ja: "コード", \.code, sample: "O101",
      Bilingual(en: "The code of its findings.", ja: "指摘のコード。局の基準は「O」で始めます。"))
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, sample: "no-user-test-in-design",
      Bilingual(en: "Its name, unique in the document.", ja: "この文書の中での名前。"))
    Field(
      "title", ja: "名称", other: ["点検事項"], \.title, sample: "設計でのユーザーテスト",
      Bilingual(en: "A short name for lists.", ja: "一覧に出す短い名前。"))
    Field(
      "message", ja: "指摘文", \.message, sample: "設計でのユーザーテストがありません",
      Bilingual(
        en: "What a finding says; an expression in braces shows its value.",
        ja: "指摘の文。{ } の中に式を書くと、その値を見せます。"))
    Field(
      "rationale", ja: "理由", \.rationale, sample: "作ってからでは直せないためです",
      Bilingual(en: "Why it matters.", ja: "なぜ大切か。"))
    Field(
      "question", ja: "質問", \.question,
      Bilingual(en: "What a reviewer asks.", ja: "点検する人が尋ねること。"))
    Field(
      "appliesWhen", ja: "適用条件", \.appliesWhen, sample: "project.change == 'new'",
      Bilingual(en: "When it is owed, as an expression; always if left out.", ja: "対象とする条件の式。書かなければ、いつも対象です。")
    )
    Field(
      "notApplicable", ja: "対象外の理由", \.notApplicable,
      Bilingual(en: "Why it is not owed otherwise.", ja: "条件に当てはまらないときに、対象外とする理由。"))
    Field(
      "expression", ja: "式", other: ["合否判定基準", "判定式"], \.expression,
      sample: "project.userTests.exists(t, t.phase == 'design')",
      Bilingual(
        en: "What is owed, as an expression that is true where it is met.", ja: "満たすべきことの式。満たすときに真になります。"))
    Field(
      "about", ja: "表示位置", \.about, sample: "project.userTests",
      Bilingual(en: "The fact where a finding is shown.", ja: "指摘を表示する項目。"))
    Field(
      "severity", ja: "重さ", other: ["重大度"], \.severity, sample: "警告",
      Bilingual(en: "How grave a finding is.", ja: "指摘の重さ。書かなければ警告です。"))
    Field(
      "weight", ja: "判定への影響", other: ["重み"], \.weight, sample: "必達",
      Bilingual(
        en: "Whether an open item blocks a gate, or lets it pass on a condition.",
        ja: "満たさないときに工程の判定を止めるか、条件付きで通すか。"))
    Field(
      "strength", ja: "強さ", \.strength, sample: "必須",
      Bilingual(en: "Whether it is owed or recommended.", ja: "必須か、推奨か。"))
    Field(
      "provenance", ja: "根拠", \.provenance,
      Bilingual(en: "Where it comes from.", ja: "何に基づくか。"))
    Field(
      "remedy", ja: "対応", \.remedy,
      Bilingual(en: "What to do where it is not met.", ja: "満たさないときに、何をすればよいか。"))
    Field(
      "tests", ja: "テスト", other: ["例"], \.tests,
      Bilingual(en: "Cases that it must decide as expected.", ja: "式が正しく働くかを確かめる例。"))
  }
}
