import GovernanceFindings

extension Project {
  /// A test with users, or research among them (ユーザーテスト).
  ///
  /// - Source: サービスデザインガイドライン VERSION2.0 and its procedure books: research in planning, prototyping before the
  ///   build, usability before the release, research after it. An earlier test's findings are looked at again.
  public struct UserTest: Record {
    /// The name under which others refer to the test.
    public var id: Fact<String> = .unknown
    /// What kind of test it is.
    public var kind: Fact<Kind> = .unknown
    /// The phase that it was held in.
    public var phase: Fact<Phase> = .unknown
    /// When it was held; of several days the last.
    public var date: Fact<CalendarDate> = .unknown
    /// What was to be learned.
    public var purpose: Fact<String> = .unknown
    /// How it was held.
    public var method: Fact<String> = .unknown
    /// The version of the service that it was done on.
    public var release: Fact<String> = .unknown
    /// How many took part, and who they were.
    public var participants: Fact<Participants> = .unknown
    /// What was found, and what became of it.
    public var findings: Fact<[Finding]> = .unknown
    /// The ids of earlier findings that were looked at again.
    public var rechecked: Fact<[String]> = .unknown
    /// Who held it.
    public var by: Fact<String> = .unknown
    /// The file of the report, relative to this document.
    public var report: Fact<String> = .unknown

    public init() {}

    /// The kinds of tests, in the order of the phases they belong to.
    public enum Kind: String, Choice {
      case research, prototyping, usability, postRelease

      public static let choices = ChoiceTable<Kind>([
        (.research, "ユーザーリサーチ", ["利用者調査"]),
        (.prototyping, "プロトタイピング", ["プロトタイプテスト"]),
        (.usability, "ユーザビリティテスト", ["ユーザビリティ"]),
        (.postRelease, "リリース後のユーザーリサーチ", ["リリース後"]),
      ])
    }

    public static let description = RecordDescription(of: UserTest.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "T1",
        Bilingual(en: "The name under which others refer to the test.", ja: "ほかから参照するときの名前。"))
      Field(
        "kind", ja: "種類", \.kind, required: true, sample: "プロトタイピング",
        Bilingual(en: "What kind of test it is.", ja: "テストの種類。"))
      Field(
        "phase", ja: "工程", other: ["段階"], \.phase, sample: "設計",
        Bilingual(en: "The phase that it was held in.", ja: "どの工程で行ったか。"))
      Field(
        "date", ja: "日付", other: ["実施日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When it was held; of several days the last.", ja: "行った日。何日か続いた場合は最後の日。"))
      Field(
        "purpose", ja: "目的", \.purpose,
        Bilingual(en: "What was to be learned.", ja: "何を確かめるために行ったか。"))
      Field(
        "method", ja: "方法", \.method,
        Bilingual(en: "How it was held.", ja: "どのように行ったか。"))
      Field(
        "release", ja: "対象の版", other: ["版"], \.release, sample: "1.0",
        Bilingual(en: "The version of the service that it was done on.", ja: "対象としたサービスの版。"))
      Field(
        "participants", ja: "参加者", other: ["テスター"], \.participants,
        Bilingual(en: "How many took part, and who they were.", ja: "何人が参加し、どのような人たちだったか。"))
      Field(
        "findings", ja: "指摘", \.findings,
        Bilingual(en: "What was found, and what became of it.", ja: "分かった問題と、その扱い。"))
      Field(
        "rechecked", ja: "再確認した指摘", \.rechecked, role: .local(lists: ["userTests.findings"]),
        Bilingual(
          en: "The ids of earlier findings that were looked at again.", ja: "前のテストの指摘のうち、今回改めて確かめたもののid。"))
      Field(
        "by", ja: "実施者", \.by,
        Bilingual(en: "Who held it.", ja: "テストを行った課や委託先。"))
      Field(
        "report", ja: "報告書", \.report, role: .file,
        Bilingual(en: "The file of the report, relative to this document.", ja: "この文書から見た報告書のファイルの場所。"))
    }
  }
}
