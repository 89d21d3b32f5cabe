import GovernanceFindings

extension Project {
  /// Something that shows that a claim is true (根拠資料).
  ///
  /// It has a date, because evidence older than the thing it vouches for vouches for nothing.
  public struct SupportingMaterial: Record {
    /// What it is.
    public var title: Fact<String> = .unknown
    /// When it was made.
    public var date: Fact<CalendarDate> = .unknown
    /// The version of the service that it was done on.
    public var release: Fact<String> = .unknown
    /// The id of the deliverable that it is.
    public var deliverable: Fact<String> = .unknown
    /// The id of the user test that it is.
    public var userTest: Fact<String> = .unknown
    /// Its file, relative to this document.
    public var file: Fact<String> = .unknown
    /// Its address.
    public var url: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: SupportingMaterial.self) {
      Field(
        "title", ja: "名称", other: ["資料"], \.title, sample: "点検記録",
        Bilingual(en: "What it is.", ja: "資料の名称。"))
      Field(
        "date", ja: "日付", other: ["作成日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When it was made.", ja: "資料の日付。"))
      Field(
        "release", ja: "対象の版", other: ["版"], \.release, sample: "1.0",
        Bilingual(en: "The version of the service that it was done on.", ja: "対象としたサービスの版。"))
      Field(
        "deliverable", ja: "成果物", \.deliverable, role: .local(lists: ["deliverables"]),
        Bilingual(en: "The id of the deliverable that it is.", ja: "成果物であれば、そのid。"))
      Field(
        "userTest", ja: "ユーザーテスト", \.userTest, role: .local(lists: ["userTests"]),
        Bilingual(en: "The id of the user test that it is.", ja: "ユーザーテストであれば、そのid。"))
      Field(
        "file", ja: "ファイル", \.file, role: .file,
        Bilingual(en: "Its file, relative to this document.", ja: "この文書から見たファイルの場所。"))
      Field(
        "url", ja: "URL", \.url,
        Bilingual(en: "Its address.", ja: "資料のアドレス。"))
    }
  }
}
