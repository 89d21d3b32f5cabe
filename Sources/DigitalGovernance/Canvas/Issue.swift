import GovernanceFindings

extension ServiceCanvas {
  /// Something that keeps a group from what it needs.
  public struct Issue: Record {
    /// The name under which solutions refer to the issue.
    public var id: Fact<String> = .unknown
    /// The id of the group that has it.
    public var of: Fact<String> = .unknown
    /// What the issue is.
    public var text: Fact<String> = .unknown
    /// What was learned about it, and how.
    public var evidence: Fact<[Evidence]> = .unknown
    /// Why no solution addresses it now.
    public var notAddressed: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Issue.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "K1",
        Bilingual(en: "The name under which solutions refer to the issue.", ja: "解決策から参照するときの名前。"))
      Field(
        "of", ja: "誰の", \.of, role: .local(lists: ["users", "providers"]), sample: "U1",
        Bilingual(en: "The id of the group that has it.", ja: "課題を抱える利用者か提供者のid。"))
      Field(
        "text", ja: "内容", \.text, required: true, sample: "本人確認書類の用意と入力に時間がかかる",
        Bilingual(en: "What the issue is.", ja: "課題の内容。"))
      Field(
        "evidence", ja: "根拠", \.evidence,
        Bilingual(en: "What was learned about it, and how.", ja: "課題について分かったことと、確かめ方。"))
      Field(
        "notAddressed", ja: "扱わない理由", \.notAddressed,
        Bilingual(en: "Why no solution addresses it now.", ja: "今回の解決策で扱わないときは、その理由。"))
    }
  }
}
