import GovernanceFindings

extension Procedure {
  /// What has to be paid, and how (手数料等).
  ///
  /// - Source: 行政手続等の棚卸調査, item 14.
  public struct Fee: Record {
    /// Whether something has to be paid.
    public var required: Fact<Bool> = .unknown
    /// How much.
    public var amount: Fact<Amount> = .unknown
    /// How it can be paid.
    public var methods: Fact<[PaymentMethod]> = .unknown
    /// Whether filing online costs less.
    public var onlineDiscount: Fact<Bool> = .unknown
    /// Why it cannot be paid without cash.
    public var cashOnlyReason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Fee.self) {
      Field(
        "required", ja: "納付", other: ["納付有無", "手数料等の納付有無"], \.required, sample: "有",
        Bilingual(
          en: "Whether something has to be paid.",
          ja: "手数料等を納める必要があるか。"))
      Field(
        "amount", ja: "金額", \.amount,
        Bilingual(
          en: "How much.",
          ja: "金額。"))
      Field(
        "methods", ja: "納付方法", \.methods, sample: "クレジットカード払い",
        Bilingual(
          en: "How it can be paid.",
          ja: "納付できる方法。"))
      Field(
        "onlineDiscount", ja: "オンライン減免", other: ["優遇措置", "減免措置"], \.onlineDiscount,
        Bilingual(
          en: "Whether filing online costs less.",
          ja: "オンラインで手続すると減免があるか。"))
      Field(
        "cashOnlyReason", ja: "キャッシュレス対象外の理由", \.cashOnlyReason,
        Bilingual(
          en: "Why it cannot be paid without cash.",
          ja: "キャッシュレスで納められないときは、その理由。"))
    }
  }
}
