import GovernanceFindings

extension ServiceCanvas {
  /// What a group gains from the service.
  public struct ExpectedValue: Record {
    /// The name under which outcomes refer to the value.
    public var id: Fact<String> = .unknown
    /// The id of the group that gains it.
    public var beneficiary: Fact<String> = .unknown
    /// What they gain.
    public var text: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: ExpectedValue.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "V1",
        Bilingual(en: "The name under which outcomes refer to the value.", ja: "成果から参照するときの名前。"))
      Field(
        "beneficiary", ja: "誰に", other: ["for"], \.beneficiary, role: .local(lists: ["users", "providers"]),
        sample: "U1",
        Bilingual(en: "The id of the group that gains it.", ja: "価値を受け取る利用者か提供者のid。"))
      Field(
        "text", ja: "内容", \.text, required: true, sample: "10分以内に申請を終えられる",
        Bilingual(en: "What they gain.", ja: "受け取る価値の内容。"))
    }
  }
}
