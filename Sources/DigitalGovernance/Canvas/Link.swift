import GovernanceFindings

/// A paper or a page about something.
public struct Link: Record {
  /// What it is.
  public var title: Fact<String> = .unknown
  /// Its address.
  public var url: Fact<String> = .unknown
  /// Its file, relative to this document.
  public var file: Fact<String> = .unknown

  public init() {}

  public static let description = RecordDescription(of: Link.self) {
    Field(
      "title", ja: "名称", \.title, required: true,
      Bilingual(en: "What it is.", ja: "資料やページの名称。"))
    Field(
      "url", ja: "URL", \.url,
      Bilingual(en: "Its address.", ja: "ページのアドレス。"))
    Field(
      "file", ja: "ファイル", \.file, role: .file,
      Bilingual(en: "Its file, relative to this document.", ja: "この文書から見たファイルの場所。"))
  }
}
