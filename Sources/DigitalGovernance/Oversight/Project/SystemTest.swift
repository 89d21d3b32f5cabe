import GovernanceFindings

extension Project {
  /// A test of the system itself (システムテスト): its plan, who judged it, what is still open.
  ///
  /// Tests with users are a ``UserTest``.
  public struct SystemTest: Record {
    /// The name under which requirements refer to it.
    public var id: Fact<String> = .unknown
    /// What kind of test it is.
    public var kind: Fact<Kind> = .unknown
    /// When its plan was approved.
    public var planApproved: Fact<CalendarDate> = .unknown
    /// When it was done; of several days the last.
    public var date: Fact<CalendarDate> = .unknown
    /// When its result was approved.
    public var resultApproved: Fact<CalendarDate> = .unknown
    /// Which side judged whether it passed.
    public var judge: Fact<Judge> = .unknown
    /// Whether it runs by itself at each change.
    public var automated: Fact<Bool> = .unknown
    /// The version of the service that it was done on.
    public var release: Fact<String> = .unknown
    /// How many serious defects are still open.
    public var openSerious: Fact<Int64> = .unknown
    /// How many other defects are still open.
    public var openOther: Fact<Int64> = .unknown

    public init() {}

    /// The kinds of tests, from the small to the whole.
    public enum Kind: String, Choice {
      case unit, integration, system, performance, operation, acceptance

      public static let choices = ChoiceTable<Kind>([
        (.unit, "単体", ["単体テスト"]),
        (.integration, "結合", ["結合テスト"]),
        (.system, "総合", ["総合テスト"]),
        (.performance, "性能", ["性能テスト", "負荷テスト"]),
        (.operation, "運用", ["運用テスト"]),
        (.acceptance, "受入", ["受入テスト", "検収"]),
      ])
    }

    /// The sides that may judge a test.
    public enum Judge: String, Choice {
      case orderer, contractor, thirdParty

      public static let choices = ChoiceTable<Judge>([
        (.orderer, "発注者", ["都", "委託者"]),
        (.contractor, "受託者", ["委託先"]),
        (.thirdParty, "第三者", []),
      ])
    }

    public static let description = RecordDescription(of: SystemTest.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "X1",
        Bilingual(en: "The name under which requirements refer to it.", ja: "要件から参照するときの名前。"))
      Field(
        "kind", ja: "種類", \.kind, required: true, sample: "総合",
        Bilingual(en: "What kind of test it is.", ja: "テストの種類。"))
      Field(
        "planApproved", ja: "計画の承認日", \.planApproved, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When its plan was approved.", ja: "テスト計画を承認した日。"))
      Field(
        "date", ja: "日付", other: ["実施日"], \.date, sample: "2026-06-19",
        Bilingual(en: "When it was done; of several days the last.", ja: "行った日。何日か続いた場合は最後の日。"))
      Field(
        "resultApproved", ja: "結果の承認日", \.resultApproved, nothing: true, sample: "2026-06-26",
        Bilingual(en: "When its result was approved.", ja: "テスト結果を承認した日。"))
      Field(
        "judge", ja: "判定した側", \.judge, sample: "発注者",
        Bilingual(en: "Which side judged whether it passed.", ja: "合否を決めたのは、発注者と受託者のどちらか。"))
      Field(
        "automated", ja: "自動実行", \.automated, sample: "はい",
        Bilingual(en: "Whether it runs by itself at each change.", ja: "変更のたびに自動で実行するか。"))
      Field(
        "release", ja: "対象の版", other: ["版"], \.release, sample: "1.0",
        Bilingual(en: "The version of the service that it was done on.", ja: "対象としたサービスの版。"))
      Field(
        "openSerious", ja: "未対応の重大な不具合", \.openSerious, range: 0...1_000_000, sample: "0",
        Bilingual(en: "How many serious defects are still open.", ja: "まだ直していない重大な不具合の件数。"))
      Field(
        "openOther", ja: "未対応のその他の不具合", \.openOther, range: 0...1_000_000,
        Bilingual(en: "How many other defects are still open.", ja: "まだ直していないその他の不具合の件数。"))
    }
  }
}
