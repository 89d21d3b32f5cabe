import GovernanceFindings

extension ServiceCanvas {
  /// Something that will be done.
  public struct Solution: Record {
    /// The name of the solution.
    public var id: Fact<String> = .unknown
    /// What will be done.
    public var text: Fact<String> = .unknown
    /// The ids of the issues that it addresses.
    public var addresses: Fact<[String]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Solution.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "S1",
        Bilingual(en: "The name of the solution.", ja: "解決策の名前。"))
      Field(
        "text", ja: "内容", \.text, required: true, sample: "申請の入力項目を減らし、スマートフォンで終えられるようにする",
        Bilingual(en: "What will be done.", ja: "何をするか。"))
      Field(
        "addresses", ja: "対応する課題", \.addresses, role: .local(lists: ["issues"]), sample: "K1",
        Bilingual(en: "The ids of the issues that it addresses.", ja: "対応する課題のid。"))
    }
  }
}
